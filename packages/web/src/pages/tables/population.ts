/** A number of residents that the reader knows: none comes with the page. */
export interface Population {
  readonly people: number;
  readonly year: string;
  /** Who says so. */
  readonly source: string;
}

/** More than have ever lived in a country. */
const MOST_PEOPLE = 10_000_000_000;
const LONGEST_SOURCE = 200;

export type PopulationPart = 'people' | 'year' | 'source';

/** Digits alone; how they are grouped does not matter. */
const digits = (text: string) => text.replaceAll(/[\s.,'’\u00a0\u202f]/g, '');

/** A population, or which part of it is missing or off. */
export function readPopulation(
  texts: Readonly<Record<PopulationPart, string>>,
): Population | readonly PopulationPart[] {
  const people = /^\d{1,11}$/.test(digits(texts.people)) ? Number(digits(texts.people)) : 0;
  const year = texts.year.trim();
  const source = texts.source.trim();
  const off: readonly (PopulationPart | false)[] = [
    !(people > 0 && people <= MOST_PEOPLE) && 'people',
    !/^(19|20|21)\d\d$/.test(year) && 'year',
    (source === '' || source.length > LONGEST_SOURCE) && 'source',
  ];
  const found = off.filter((one) => one !== false);
  return found.length > 0 ? found : { people, year, source };
}
