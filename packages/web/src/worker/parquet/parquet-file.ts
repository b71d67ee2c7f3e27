import type { ColumnFile } from '@tessera/engine';
import { TesseraError } from '@tessera/model';
import { layoutOf } from './layout.ts';
import { piecesOfChunk } from './pages.ts';
import { brokenParquet, columnNotText } from './parquet-problem.ts';

const MAGIC = [0x50, 0x41, 0x52, 0x31];

/** Whether a file begins as a Parquet file does. */
export async function isParquet(file: Blob): Promise<boolean> {
  const head = new Uint8Array(await file.slice(0, MAGIC.length).arrayBuffer());
  return head.length === MAGIC.length && MAGIC.every((byte, i) => head[i] === byte);
}

/**
 * A Parquet file whose columns are text, as a release has it: without compression or with Snappy, and
 * encoded plainly or by dictionary. Cells are decoded when their column is asked for.
 *
 * Throws `FILE_UNREADABLE`, here and from `pieces`, for a file that is damaged, for a column that is
 * not text, and for one that is packed in another way.
 */
export function parquetFile(bytes: ArrayBuffer): ColumnFile {
  const { columns, rows } = attempt(() => layoutOf(bytes));
  return {
    names: columns.map(({ name }) => name),
    records: rows,
    *pieces(place) {
      const column = columns[place];
      if (column === undefined) throw brokenParquet();
      if (!column.isText) throw columnNotText(column.name);
      for (const chunk of attempt(() => column.chunks())) {
        const pieces = piecesOfChunk(chunk, column.name, column.isOptional);
        for (;;) {
          const { done, value } = attempt(() => pieces.next());
          if (done === true) break;
          yield value;
        }
      }
    },
  };
}

/** Whatever a damaged file makes of the code that reads it, it is damaged. */
function attempt<T>(action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw error instanceof TesseraError ? error : brokenParquet();
  }
}
