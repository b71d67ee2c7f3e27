import fc from 'fast-check';
import { expect, it } from 'vitest';
import { memoryEngine } from './memory-engine.ts';
import { overlapAmong } from './overlap.ts';

const sizes = [3, 2, 4];
const blanks = [1, 1, 2];
const rowsOf = fc.array(fc.tuple(fc.nat(2), fc.nat(1), fc.nat(3)), { maxLength: 30 });

const tableOf = (rows: readonly (readonly number[])[]) => ({
  rows: rows.length,
  sizes,
  columns: sizes.map((_, i) => Uint8Array.from(rows, (row) => row[i] as number)),
});

function counted(rows: readonly (readonly number[])[], clique: readonly number[]) {
  const counts = new Map<string, number>();
  for (const row of rows) {
    if (clique.some((i) => (row[i] as number) < (blanks[i] as number))) continue;
    const key = clique.map((i) => row[i]).join();
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function naive(
  a: readonly (readonly number[])[],
  b: readonly (readonly number[])[],
  order: number,
) {
  const cliques = [[0], [1], [2], [0, 1], [0, 2], [1, 2], [0, 1, 2]];
  const sum = { union: 0, absoluteError: 0, inFirst: 0, inSecond: 0, inBoth: 0 };
  for (const clique of cliques.filter((one) => one.length === order)) {
    const [x, y] = [counted(a, clique), counted(b, clique)];
    for (const key of new Set([...x.keys(), ...y.keys()])) {
      sum.union += 1;
      sum.absoluteError += Math.abs((x.get(key) ?? 0) - (y.get(key) ?? 0));
      if (x.has(key)) sum.inFirst += 1;
      if (y.has(key)) sum.inSecond += 1;
      if (x.has(key) && y.has(key)) sum.inBoth += 1;
    }
  }
  return sum;
}

it('counts combinations of recorded values as a plain count does, dense and sparse', async () => {
  await fc.assert(
    fc.asyncProperty(rowsOf, rowsOf, fc.constantFrom(5, 50_000), async (a, b, maxCells) => {
      const engine = memoryEngine(tableOf(a), { maxCells });
      const { sensitive } = await engine.overlap(tableOf(b), 3, blanks);
      expect(sensitive).toEqual([naive(a, b, 1), naive(a, b, 2), naive(a, b, 3)]);
    }),
    { numRuns: 200 },
  );
});

it('finds nothing where no cell is recorded', () => {
  const cells = Float64Array.of(1, 1, 2);
  expect(overlapAmong(cells, cells, () => false)).toEqual([0, 0, 0, 0, 0]);
});
