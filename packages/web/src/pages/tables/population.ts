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

/** Digits, or groups of them of which the last has three: of a decimal point nothing is made. */
const WHOLE = /^(?:\d+|\d{1,3}(?:[\s.,'’]\d{2,3})*[\s.,'’]\d{3})$/;

/** A whole number as people write it; 0 for anything else. */
function wholeNumber(text: string): number {
  const trimmed = text.trim();
  return WHOLE.test(trimmed) ? Number(trimmed.replaceAll(/\D/g, '')) : 0;
}

/** A population, or which part of it is missing or off. */
export function readPopulation(
  texts: Readonly<Record<PopulationPart, string>>,
): Population | readonly PopulationPart[] {
  const people = wholeNumber(texts.people);
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
