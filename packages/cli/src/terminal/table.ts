/** A cell of a printed table: text on the left, numbers on the right. */
export type Cell = string | number;

const NUMBER = new Intl.NumberFormat('en', { maximumFractionDigits: 3 });

/** A table with a header that fits `width` columns; the first column gives way. */
export function textTable(
  header: readonly string[],
  rows: readonly (readonly Cell[])[],
  width: number,
): string {
  const texts = rows.map((row) =>
    row.map((cell) => (typeof cell === 'number' ? NUMBER.format(cell) : cell)),
  );
  const right = header.map(
    (_, i) => rows.length > 0 && rows.every((r) => typeof r[i] === 'number'),
  );
  const widths = header.map((name, i) =>
    Math.max(name.length, ...texts.map((row) => (row[i] ?? '').length)),
  );
  const over = widths.reduce((sum, w) => sum + w + 2, 2) - width;
  if (over > 0) widths[0] = Math.max(8, (widths[0] as number) - over);
  const line = (cells: readonly string[]) =>
    `  ${cells
      .map((cell, i) => {
        const size = widths[i] as number;
        const cut = cell.length > size ? `${cell.slice(0, size - 1)}…` : cell;
        return right[i] === true ? cut.padStart(size) : cut.padEnd(size);
      })
      .join('  ')}`.trimEnd();
  const rule = `  ${widths.map((size) => '─'.repeat(size)).join('  ')}`;
  return `${[line(header), rule, ...texts.map(line)].join('\n')}\n`;
}

/** Two columns: what, and how much. */
export function facts(rows: readonly (readonly [string, string])[]): string {
  const size = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `  ${name.padEnd(size)}  ${value}\n`).join('');
}
