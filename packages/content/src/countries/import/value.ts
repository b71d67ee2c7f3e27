import type { Cell } from '../cell.ts';

/** No country has published more people than this in one cell. */
const MOST_PEOPLE = 1_000_000;

const PLAIN = /^\d{1,7}$/;
const GROUPED = /^\d{1,3}(?:,\d{3})+$/;

/**
 * A cell of the file. A number above a million is unreadable too: where a country left its form empty,
 * the file holds the numbers of the form's own questions, such as 6,112,019.
 */
export function readCell(text: string): Cell {
  const value = text.trim();
  if (value === '') return 'notReported';
  if (value === '<5') return 'suppressed';
  if (!PLAIN.test(value) && !GROUPED.test(value)) return 'unreadable';
  const people = Number(value.replaceAll(',', ''));
  return people > MOST_PEOPLE ? 'unreadable' : people;
}
