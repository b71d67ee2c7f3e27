import { type ReleasedTables, supportOf } from '@tessera/insight';
import type { Domain } from '@tessera/model';
import { allPairs, type ProtectedFull, pairTables } from '@tessera/privacy';

/** Standard deviations above zero: with thousands of combinations, fewer let too much noise pass. */
const SURE = 4;

export interface SupportedPairs {
  /** Combinations of two recorded answers that the synthetic rows have. */
  readonly combinations: number;
  /** Those of which released tables say that people have them; of the others only the model does. */
  readonly supported: number;
  /** How much of all pairs of recorded answers in the rows these are, in percent. */
  readonly percentOfRows: number;
}

/** How many combinations of two answers in the synthetic rows rest on more than the model. */
export function supportedPairs(
  domains: readonly Domain[],
  { rows, estimates }: ProtectedFull,
): SupportedPairs {
  const sizes = domains.map(({ size }) => size);
  const singles = domains.map((_, column) => estimates.column(column));
  const everyone = estimates.total();
  let [combinations, supported, rowsOfAll, rowsOfSupported] = [0, 0, 0, 0];
  const pairs = allPairs(domains.length) as readonly (readonly [number, number])[];
  pairTables(rows, pairs, sizes).forEach((counts, at) => {
    const [i, j] = pairs[at] as readonly [number, number];
    const both = estimates.pair(i, j);
    const tables: ReleasedTables = {
      sizes,
      table: ({ length, 0: first }) => {
        if (length === 0) return { values: [everyone.value], variance: everyone.variance };
        return length === 1 ? singles[first as number] : both;
      },
    };
    const width = sizes[j] as number;
    counts.forEach((count, cell) => {
      const answers = [
        { column: i, category: Math.floor(cell / width) },
        { column: j, category: cell % width },
      ];
      const isRecorded = answers.every(
        ({ column, category }) => category >= (domains[column] as Domain).blanks,
      );
      if (count === 0 || !isRecorded) return;
      combinations += 1;
      rowsOfAll += count;
      if (supportOf(answers, tables, SURE) === 'model') return;
      supported += 1;
      rowsOfSupported += count;
    });
  });
  const percentOfRows = rowsOfAll === 0 ? 0 : (100 * rowsOfSupported) / rowsOfAll;
  return { combinations, supported, percentOfRows };
}
