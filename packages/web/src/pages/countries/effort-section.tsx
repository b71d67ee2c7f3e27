import {
  type Change,
  type CountryTable,
  EDITION,
  EFFORT,
  effortBeside,
  latestNumber,
  type Measure,
} from '@tessera/content/countries';
import { whole } from '../../i18n/numbers.ts';
import { labelOf, type Speech } from './cell-words.ts';
import { Sentences } from './known.tsx';
import { TrendPanels } from './trend-panels.tsx';
import { drawable, sharedYears } from './trend-words.ts';
import { YearsTable } from './years-table.tsx';

export interface EffortProps {
  readonly name: string;
  readonly table: CountryTable;
  readonly speech: Speech;
}

/** The work of those who looked, beside what was found; neither is told to follow from the other. */
export function EffortSection({ name, table, speech }: EffortProps) {
  const { t, language } = speech;
  const years = sharedYears(table);
  const drawn = drawable(table, EFFORT);
  const last = (measure: Measure): string => {
    const what = labelOf(measure, speech);
    const found = latestNumber(table.get(measure));
    return found === undefined
      ? t('effortNone', { what })
      : t('effortLast', { what, year: found.year, n: whole(found.people, language) });
  };
  return (
    <section>
      <h2>{t('effortTitle')}</h2>
      <p>{t('effortLead')}</p>
      <Sentences sentences={EFFORT.map(last)} />
      <BesideNote table={table} speech={speech} />
      {drawn.length > 0 && (
        <>
          <TrendPanels table={table} measures={drawn} years={years} speech={speech} />
          <YearsTable
            {...{ table, years, speech }}
            measures={EFFORT}
            caption={`${name}: ${t('effortTitle')}`}
          />
        </>
      )}
      <p className="of">{t('source', { source: EDITION.short })}</p>
    </section>
  );
}

function BesideNote({ table, speech }: Pick<EffortProps, 'table' | 'speech'>) {
  const { t, language } = speech;
  const beside = effortBeside(table);
  if (beside === undefined) return <p>{t('besideNone')}</p>;
  const { from, to, detected, effort } = beside;
  const sentence = ({ measure, direction, ...change }: Change) =>
    t(`change_${direction}`, {
      what: labelOf(measure, speech),
      before: whole(change.from, language),
      after: whole(change.to, language),
    });
  return (
    <div className="beside">
      <p>{t('beside', { from, to })}</p>
      <Sentences sentences={[detected, ...effort].map(sentence)} />
      <p>{t('besideCaution')}</p>
    </div>
  );
}
