import type { Codebook } from '@tessera/model';
import { csvLine } from './csv.ts';

export const CODEBOOK_HEADER = ['column', 'kind', 'code', 'label', 'meaning', 'group'] as const;

/** The codebook as one table: a line for each column, each blank and each code. */
export function codebookCsv(codebook: Codebook): string {
  const lines = [csvLine(CODEBOOK_HEADER)];
  for (const column of codebook.columns) {
    const group = codebook.groups.find((one) => one.columns.includes(column.name))?.name ?? '';
    const { name, label, definition } = column;
    lines.push(csvLine([name, column.kind, '', label, definition, group]));
    if (column.derived !== undefined) continue;
    for (const { tokens, reason } of column.blanks) {
      lines.push(csvLine([name, 'blank', tokens[0] ?? '', reason, '', group]));
    }
    for (const value of column.values) {
      lines.push(csvLine([name, 'code', value.code, value.label, value.definition ?? '', group]));
    }
  }
  return lines.join('');
}
