import {
  type Corridors,
  type CountryTable,
  cellOf,
  citizenshipsHere,
  detectedElsewhere,
  EDITION,
  isNumber,
  repatriatedBetween,
} from '@tessera/content/countries';
import { whole } from '../../i18n/numbers.ts';
import { type Speech, shortCell } from './cell-words.ts';
import { CorridorList, listOf } from './corridor-list.tsx';
import { byName } from './find-countries.ts';
import { placeName } from './place-name.ts';

export interface CorridorsProps {
  readonly code: string;
  readonly speech: Speech;
  readonly corridors: Corridors;
  /** What is published of the country otherwise. */
  readonly table: CountryTable | undefined;
}

/** Whose citizens were detected here, where citizens of this country were, and between whom people went home. */
export function CorridorsSection(props: CorridorsProps) {
  const { code, speech, corridors } = props;
  const { t } = speech;
  const elsewhere = detectedElsewhere(code, corridors.citizenships);
  const repatriated = repatriatedBetween(code, corridors.repatriations);
  return (
    <section>
      <h2>{t('corridorsTitle')}</h2>
      <p>{t('corridorsLead')}</p>
      <Here {...props} />
      <h3>{t('elsewhereTitle')}</h3>
      <p>{t(elsewhere.length === 0 ? 'elsewhereNone' : 'elsewhereLead')}</p>
      <CorridorList corridors={elsewhere} withYears speech={speech} />
      <h3>{t('repatriatedTitle')}</h3>
      <p>{t(repatriated.length === 0 ? 'repatriatedNone' : 'repatriatedLead')}</p>
      <CorridorList corridors={repatriated} withYears speech={speech} />
      <p className="of">
        {t('notNamed')} {t('source', { source: EDITION.short })}
      </p>
    </section>
  );
}

function Here({ code, speech, corridors, table }: CorridorsProps) {
  const { t, language } = speech;
  const here = citizenshipsHere(code, corridors.citizenships);
  if (here === undefined) return <p>{t('hereNone')}</p>;
  const { year, own, unknown, others, earlier } = here;
  const everyone = cellOf(table, 'everyone', year);
  const names = listOf(
    byName(earlier, language).map((one) => placeName(one, speech)),
    language,
  );
  return (
    <>
      <h3>{t('hereTitle', { year })}</h3>
      {isNumber(everyone) && <p>{t('hereOfAll', { year, n: whole(everyone, language) })}</p>}
      <dl>
        {(
          [
            ['hereOwn', own],
            ['hereUnknown', unknown],
          ] as const
        ).map(([label, cell]) => (
          <div key={label}>
            <dt>{t(label)}</dt>
            <dd>{shortCell(cell, speech)}</dd>
          </div>
        ))}
      </dl>
      <CorridorList corridors={others} withYears={false} speech={speech} />
      {earlier.length > 0 && <p className="of">{t('hereEarlier', { names })}</p>}
    </>
  );
}
