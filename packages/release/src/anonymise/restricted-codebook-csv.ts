import { CODEBOOK_HEADER } from '../publish/codebook-csv.ts';
import { csvLine } from '../publish/csv.ts';
import type { OutputColumn } from './output-codebook.ts';
import { BLANKS } from './words.ts';

/** The header of `codebook.csv`, with what was done to each column as the last one. */
const HEADER = [...CODEBOOK_HEADER, 'recoded'];

/** The codebook of the anonymised file as one table: a line for each column, blank and code. */
export function restrictedCodebookCsv(
  columns: readonly OutputColumn[],
  groupOf: (column: string) => string,
): string {
  const lines = [csvLine(HEADER)];
  for (const { column, recoded } of columns) {
    const { name, kind, label, definition, blanks, values } = column;
    const group = groupOf(name);
    lines.push(csvLine([name, kind, '', label, definition, group, recoded]));
    for (const [at, { tokens, reason }] of blanks.entries()) {
      const [meaning, words] = at === 0 ? [`${reason} or Suppressed`, BLANKS] : [reason, ''];
      lines.push(csvLine([name, 'blank', tokens[0] ?? '', meaning, words, group, '']));
    }
    for (const { code, label: shown, definition: words } of values) {
      lines.push(csvLine([name, 'code', code, shown, words ?? '', group, '']));
    }
  }
  return lines.join('');
}
