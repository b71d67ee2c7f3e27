import type { Citation, Place } from '../citation.ts';
import type { Document } from '../document.ts';
import type { Language } from '../language.ts';
import { PLACE_WORDS } from './words.ts';

const several = (number: string) => /[–,]/.test(number);

/** A place in words: `Articles 13, 14`, `section 3.2: Appointment of a guardian`. */
export function placeText({ kind, number, heading }: Place, language: Language): string {
  const [one, many] = PLACE_WORDS[language][kind];
  const word = number !== undefined && several(number) ? many : one;
  const counted = number === undefined ? word : `${word} ${number}`;
  return heading === undefined ? counted : `${counted}: ${heading}`;
}

/** A citation as a line: title, publisher, year, place. The title stays in its own language. */
export function citationText(
  { document, place }: Citation,
  documents: readonly Document[],
  language: Language,
): string {
  const found = documents.find(({ id }) => id === document);
  const where = placeText(place, language);
  if (found === undefined) return `${document}, ${where}`;
  const from = found.year === undefined ? found.publisher : `${found.publisher}, ${found.year}`;
  return `${found.title} (${from}), ${where}`;
}
