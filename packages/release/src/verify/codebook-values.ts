import { readOpenTables } from '@tessera/engine';
import { TesseraError } from '@tessera/model';
import { fileSource } from '../read/file-source.ts';

const VALUE_KINDS: ReadonlySet<string> = new Set(['blank', 'code']);

/** For each column of `codebook.csv`, the values that it lists; undefined for a file that cannot be read. */
export async function codebookValues(
  path: string,
): Promise<ReadonlyMap<string, ReadonlySet<string>> | undefined> {
  try {
    const { names, values, tables } = await readOpenTables([await fileSource(path)]);
    const [column, kind, code] = ['column', 'kind', 'code'].map((name) => {
      const at = names.indexOf(name);
      const codes = tables[0]?.columns[at];
      return (row: number) => values[at]?.[codes?.[row] ?? 0] ?? '';
    });
    const found = new Map<string, Set<string>>();
    for (let row = 0; row < (tables[0]?.rows ?? 0); row++) {
      const name = column?.(row) ?? '';
      const listed = found.get(name) ?? new Set();
      found.set(name, listed);
      if (VALUE_KINDS.has(kind?.(row) ?? '')) listed.add(code?.(row) ?? '');
    }
    return found;
  } catch (error) {
    if (!(error instanceof TesseraError)) throw error;
    return undefined;
  }
}
