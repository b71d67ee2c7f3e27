import { brokenLines, harmless, number } from './words.ts';

/** A cell of a printed table: text on the left, numbers and percentages on the right. */
export type Cell = string | number;

const GAP = 2;
const LEAST = 8;
const NUMERIC = /^-?[\d.,]+( %)?$/;

/** A table with a header that fits `width` columns: the widest columns of text give way. */
export function textTable(
  header: readonly string[],
  rows: readonly (readonly Cell[])[],
  width: number,
): string {
  const texts = rows.map((row) =>
    row.map((cell) => (typeof cell === 'number' ? number(cell) : harmless(cell))),
  );
  const right = header.map(
    (_, i) => texts.length > 0 && texts.every((row) => NUMERIC.test(row[i] ?? '')),
  );
  const natural = header.map((name, i) =>
    Math.max(name.length, ...texts.map((row) => (row[i] ?? '').length)),
  );
  const widths = fitted(natural, right, width);
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, i) => {
        const size = widths[i] as number;
        const cut = cell.length > size ? `${cell.slice(0, size - 1)}…` : cell;
        return ' '.repeat(GAP) + (right[i] === true ? cut.padStart(size) : cut.padEnd(size));
      })
      .join('')
      .trimEnd();
  const rule = widths.map((size) => ' '.repeat(GAP) + '─'.repeat(size)).join('');
  return `${[line(header), rule, ...texts.map(line)].join('\n')}\n`;
}

/** Takes from the widest column of text until the line fits, or nothing can give way. */
function fitted(
  natural: readonly number[],
  right: readonly boolean[],
  width: number,
): readonly number[] {
  const widths = [...natural];
  for (;;) {
    if (widths.reduce((sum, size) => sum + size + GAP, 0) <= width) return widths;
    let widest = -1;
    for (const [i, size] of widths.entries()) {
      if (right[i] !== true && size > LEAST && size > (widths[widest] ?? 0)) widest = i;
    }
    if (widest < 0) return widths;
    widths[widest] = (widths[widest] as number) - 1;
  }
}

/** Two columns: what, and how much. A value longer than its line goes on below, under itself. */
export function facts(rows: readonly (readonly [string, string])[], width = 80): string {
  const size = Math.max(...rows.map(([name]) => name.length));
  const room = Math.max(20, width - size - 2 * GAP);
  return rows
    .map(([name, value]) => {
      const lines = brokenLines(harmless(value), room);
      return lines.map((line, i) => `  ${(i === 0 ? name : '').padEnd(size)}  ${line}\n`).join('');
    })
    .join('');
}
