export interface CsvRow {
  /** The line on which the row begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface CsvRead {
  readonly rows: readonly CsvRow[];
  /** The line on which a quoted cell begins that does not end; the row is left out. */
  readonly openQuote?: number;
}

/** Comma-separated text as RFC 4180 has it, with any line ends and with or without a byte order mark. */
export function readCsv(text: string): CsvRead {
  const rows: CsvRow[] = [];
  let at = text.startsWith('\ufeff') ? 1 : 0;
  let line = 1;
  while (at < text.length) {
    const row = readRow(text, at);
    if (row === undefined) return { rows, openQuote: line };
    if (row.cells.length > 1 || row.cells[0] !== '') rows.push({ line, cells: row.cells });
    line += text.slice(at, row.next).split(LINE_END).length - 1;
    at = row.next;
  }
  return { rows };
}

const LINE_END = /\r\n|\n|\r/;
const PLAIN = /[^,\r\n]*/y;
const QUOTED = /"((?:[^"]|"")*)"/y;

/** The cells from a place on, and where the next row begins; nothing where a quote stays open. */
function readRow(text: string, start: number) {
  const cells: string[] = [];
  let at = start;
  for (;;) {
    const isQuoted = text[at] === '"';
    const pattern = isQuoted ? QUOTED : PLAIN;
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found === null) return undefined;
    let cell = isQuoted ? (found[1] ?? '').replaceAll('""', '"') : found[0];
    at = pattern.lastIndex;
    if (isQuoted) {
      PLAIN.lastIndex = at;
      cell += PLAIN.exec(text)?.[0] ?? '';
      at = PLAIN.lastIndex;
    }
    cells.push(cell);
    if (text[at] !== ',') break;
    at += 1;
  }
  const end = text.startsWith('\r\n', at) ? 2 : 1;
  return { cells, next: at + end };
}
