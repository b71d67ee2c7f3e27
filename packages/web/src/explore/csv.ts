import type { Interval } from '@tessera/insight';
import type { Answered } from './answer.ts';
import type { Tongue } from './names.ts';
import { rowsOf } from './rows.ts';

/** The columns of a table to take along, in its order; `csv_…` are the words that explain each. */
export const CSV_COLUMNS = [
  'part',
  'along',
  'answer',
  'share',
  'low',
  'high',
  'known',
  'unknown_share',
] as const;

/** A cell that no spreadsheet runs as a formula. */
export function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const shareCells = (share: Interval | undefined): readonly string[] =>
  share === undefined
    ? ['', '', '']
    : [share.value, share.low, share.high].map((value) => value.toFixed(4));

/** The table of a picture with its words as lines of their own above it. */
export function tableCsv(answered: Answered, lines: readonly string[], tongue: Tongue): string {
  const rows = rowsOf(answered, tongue).map(({ part, along, answer, share, of, unknown }) => [
    part,
    along,
    answer,
    ...shareCells(share),
    share === undefined ? '' : String(Math.round(of)),
    unknown === undefined ? '' : unknown.toFixed(4),
  ]);
  return [
    ...lines.map((line) => cell(`# ${line}`)),
    ...[CSV_COLUMNS, ...rows].map((row) => row.map(cell).join(',')),
  ].join('\r\n');
}
