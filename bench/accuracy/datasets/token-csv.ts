import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { CodedTable } from '@tessera/engine';
import { type BenchColumn, sizesOf } from './dataset.ts';

/**
 * The simplest CSV: no quotes, no commas in cells. Benchmark files and the outputs of peers are of
 * this form; a release is read by the engine's reader.
 */
export function readPlainCsv(path: string): {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
} {
  const [first = '', ...lines] = readFileSync(path, 'utf8').split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  return { header: first.split(','), rows: lines.map((line) => line.split(',')) };
}

/** A table whose cells `encode` turns into categories; -1 refuses the file. */
export function encodeRows(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  columns: readonly BenchColumn[],
  encode: (column: number, text: string) => number,
): CodedTable {
  const sizes = sizesOf(columns);
  const codes = columns.map(({ name }, i) => {
    const at = header.indexOf(name);
    if (at < 0) throw new Error(`the file has no column ${name}`);
    const bytes = sizes[i]! <= 256 ? 1 : 2;
    const buffer = new SharedArrayBuffer(rows.length * bytes);
    const column = bytes === 1 ? new Uint8Array(buffer) : new Uint16Array(buffer);
    rows.forEach((row, r) => {
      const category = encode(i, row[at] ?? '');
      if (category < 0) throw new Error(`column ${name} has a value outside its domain`);
      column[r] = category;
    });
    return column;
  });
  return { rows: rows.length, sizes, columns: codes };
}

/** A file of tokens, as `writeTokens` and the peers write it. */
export function readTokens(path: string, columns: readonly BenchColumn[]): CodedTable {
  const { header, rows } = readPlainCsv(path);
  const codes = columns.map(({ tokens }) => new Map(tokens.map((token, i) => [token, i])));
  return encodeRows(header, rows, columns, (i, text) => codes[i]!.get(text) ?? -1);
}

/** Writes a table with one token a cell. */
export function writeTokens(
  path: string,
  columns: readonly BenchColumn[],
  table: Pick<CodedTable, 'rows'> & { readonly columns: readonly ArrayLike<number>[] },
): void {
  const lines = [columns.map(({ name }) => name).join(',')];
  for (let row = 0; row < table.rows; row++) {
    lines.push(columns.map(({ tokens }, i) => tokens[table.columns[i]![row]!]).join(','));
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${lines.join('\n')}\n`);
}
