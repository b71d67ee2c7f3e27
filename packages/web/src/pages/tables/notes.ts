import { LEAST_PEOPLE } from '@tessera/insight';
import { whole } from '../../i18n/numbers.ts';
import type { Source } from '../../release/open-release.ts';
import type { StatutoryTable } from './make-table.ts';
import type { Tongue } from './names.ts';
import type { TableState } from './state.ts';

/** Everything that must be known to read a table: on the page, on paper and in every file. */
export function notesOf(
  table: StatutoryTable,
  state: TableState,
  { facts }: Source,
  tongue: Tongue,
): readonly string[] {
  const { t } = tongue;
  const { plan, unrecorded } = table;
  const { kind, dimensions } = plan;
  const has = (...ids: readonly string[]) => [...dimensions.keys()].some((id) => ids.includes(id));
  const notes: readonly (string | false)[] = [
    facts?.invented === true && t('invented'),
    facts === undefined ? t('note_own') : t('note_rows'),
    facts !== undefined && t('note_interval', { epsilon: String(facts.epsilon) }),
    t('note_detected'),
    t('note_hidden', { fewest: LEAST_PEOPLE }),
    t('note_adds'),
    kind.hasForms && t('note_several', { any: t('form_any') }),
    kind.hasForms && isMerged(table) && t('note_merged', { other: t('form_otherForms') }),
    ...unrecorded.map((id) => t('note_unrecorded', { what: t(`dim_${id}`) })),
    has('sex') && t('note_sex'),
    has('age') && t('note_age'),
    has('country') && t('note_country'),
    has('year') && t('note_year'),
    facts === undefined && t('note_subtract'),
    ...rateNotes(table, state, tongue),
  ];
  return notes.filter((note) => note !== false);
}

/** Whether a file has one flag for all that is neither labour nor sexual. */
const isMerged = ({ plan: { forms, byForm } }: StatutoryTable): boolean =>
  byForm.get('otherForms')?.any.length === 1 && forms.some(({ id }) => id === 'otherForms');

function rateNotes(
  { rates }: StatutoryTable,
  { population, year }: TableState,
  { t, language }: Tongue,
): readonly string[] {
  if (rates === undefined || population === undefined) return [];
  const { people, source } = population;
  return [
    t('rateNote', { people: whole(people, language), year: population.year, source }),
    ...(population.year === year
      ? []
      : [t('rateOtherYear', { year: population.year, other: year })]),
  ];
}
