import { type CountryTable, EDITION, yearsOf } from '@tessera/content/countries';
import type { Speech } from './cell-words.ts';
import {
  formSentences,
  formsOfAllAges,
  formYear,
  totalSentences,
  totalYear,
} from './known-sentences.ts';
import { FORMS_TOLD } from './trend-words.ts';
import { YearsTable } from './years-table.tsx';

export interface KnownProps {
  readonly name: string;
  readonly table: CountryTable | undefined;
  readonly speech: Speech;
}

/** Every figure about children of the last year that has one, each in a sentence, and every blank with its reason. */
export function Known({ name, table, speech }: KnownProps) {
  const { t } = speech;
  const year = totalYear(table);
  const byForm = formYear(table);
  const allAges = byForm === undefined ? formsOfAllAges(table, speech) : undefined;
  if (table === undefined) return null;
  return (
    <section>
      <h2>{t('knownTitle')}</h2>
      {year === undefined ? (
        <p>{t('leadAllAges')}</p>
      ) : (
        <Sentences sentences={totalSentences(table, year, speech)} />
      )}
      <h3>{t('formsTitle')}</h3>
      {byForm === undefined ? (
        <p>{t('noForms')}</p>
      ) : (
        <Sentences sentences={formSentences(table, byForm, speech)} />
      )}
      {allAges !== undefined && (
        <>
          <p>{t('formsAllAges', { year: allAges.year })}</p>
          <Sentences sentences={allAges.sentences} />
        </>
      )}
      <YearsTable
        {...{ table, speech }}
        measures={FORMS_TOLD}
        years={yearsOf(table, FORMS_TOLD)}
        caption={`${name}: ${t('formsTitle')}`}
      />
      <p className="of">{t('source', { source: EDITION.short })}</p>
    </section>
  );
}

export function Sentences({ sentences }: { readonly sentences: readonly string[] }) {
  return (
    <ul className="told-list">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
