import type { CountryTable } from './cell.ts';
import { EDITION } from './edition.ts';
import { latestYear } from './known.ts';
import { EFFORT } from './measures.ts';
import { CHILD_MEASURES } from './presence.ts';

/** What a country would have to write down and publish before anything can be known about children. */
export const GAPS = ['age', 'sex', 'form', 'year', 'citizenship', 'recorder', 'effort'] as const;
export type Gap = (typeof GAPS)[number];

/**
 * What is missing in what is published, the first thing to collect first. `recorder`, who wrote a case
 * down and in which standard, is missing everywhere: the file does not have it.
 */
export function gapsIn(
  table: CountryTable | undefined,
  citizenships: CountryTable | undefined,
): readonly Gap[] {
  const has = (measures: readonly string[]) => latestYear(table, measures) !== undefined;
  const isMissing: Readonly<Record<Gap, boolean>> = {
    age: !has(['children']),
    sex: !has(['girls', 'boys']),
    form: !has(CHILD_MEASURES.filter((measure) => measure.includes('-'))),
    year: latestYear(table, CHILD_MEASURES) !== EDITION.years.to,
    citizenship: citizenships === undefined,
    recorder: true,
    effort: !has(EFFORT),
  };
  return GAPS.filter((gap) => isMissing[gap]);
}
