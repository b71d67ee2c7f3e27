import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Clique, cellsOf } from '../estimate/clique.ts';
import { CalibratedTree, type Target } from '../model/calibrated-tree.ts';
import { cliqueTree } from '../model/triangulate.ts';
import { PROPERTY } from '../properties.fixture.ts';
import { chiSquare, FALSE_ALARM } from '../statistics.fixture.ts';
import { seededBits } from '../testing.ts';
import { sampleRows } from './sample-rows.ts';

function modelOf(
  cliques: readonly Clique[],
  sizes: readonly number[],
  targets: readonly Target[],
  masks: readonly { readonly clique: Clique; readonly mask: Uint8Array }[] = [],
): CalibratedTree {
  const total = targets[0]?.table.reduce((a, b) => a + b, 0) ?? 0;
  const model = new CalibratedTree(cliqueTree(cliques), sizes, total, targets, masks);
  for (let i = 0; i < 50; i++) model.sweep();
  model.settle();
  return model;
}

function counts(
  rows: readonly Uint16Array[],
  clique: Clique,
  sizes: readonly number[],
): readonly number[] {
  const table = new Array<number>(cellsOf(clique, sizes)).fill(0);
  for (let row = 0; row < (rows[0]?.length ?? 0); row++) {
    const cell = clique.reduce(
      (at, column) => at * (sizes[column] as number) + (rows[column]?.[row] as number),
      0,
    );
    table[cell] = (table[cell] as number) + 1;
  }
  return table;
}

const CHAIN: readonly Clique[] = [
  [0, 1],
  [1, 2],
];
const CHAIN_SIZES = [2, 3, 2];
const CHAIN_TARGETS: readonly Target[] = [
  { clique: [0, 1], table: Float64Array.of(30.5, 20, 9.5, 10, 5, 25) },
  { clique: [1, 2], table: Float64Array.of(20.25, 20.25, 0, 25, 34.5, 0) },
];

describe('sampleRows', () => {
  test('one clique: every cell gets its expected number, up or down', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 6, maxLength: 6 }),
        fc.integer({ min: 1, max: 500 }),
        fc.nat(),
        (weights, rows, seed) => {
          fc.pre(weights.some((weight) => weight > 0));
          const sizes = [2, 3];
          const model = modelOf([[0, 1]], sizes, [
            { clique: [0, 1], table: Float64Array.from(weights) },
          ]);
          const sum = weights.reduce((a, b) => a + b, 0);
          counts(sampleRows(model, rows, seededBits(seed)), [0, 1], sizes).forEach(
            (count, cell) => {
              const expected = ((weights[cell] as number) * rows) / sum;
              expect(Math.abs(count - expected)).toBeLessThan(1 + 1e-9);
              if (expected === 0) expect(count).toBe(0);
            },
          );
        },
      ),
      PROPERTY,
    );
  });

  test('on the average every cell has exactly its expected number', () => {
    const model = modelOf(CHAIN, CHAIN_SIZES, CHAIN_TARGETS);
    const bits = seededBits(31);
    const seen = new Array<number>(12).fill(0);
    const runs = 20_000;
    for (let run = 0; run < runs; run++) {
      // One row a run makes the runs independent, so that chi-square applies.
      counts(sampleRows(model, 1, bits), [0, 1, 2], CHAIN_SIZES).forEach((count, cell) => {
        seen[cell] = (seen[cell] as number) + count;
      });
    }
    const [first, second] = CHAIN_TARGETS.map(({ table }) => table) as [Float64Array, Float64Array];
    const expected = seen.map((_, cell) => {
      const [a, b, c] = [Math.floor(cell / 6), Math.floor(cell / 2) % 3, cell % 2];
      const middle = (first[b] as number) + (first[3 + b] as number);
      return ((first[3 * a + b] as number) * (second[2 * b + c] as number)) / middle / 100;
    });
    expect(chiSquare(seen, expected)).toBeGreaterThan(FALSE_ALARM);
  });

  test('cells without mass are never drawn', () => {
    const model = modelOf(CHAIN, CHAIN_SIZES, CHAIN_TARGETS);
    for (let seed = 0; seed < 50; seed++) {
      const found = counts(sampleRows(model, 333, seededBits(seed)), [1, 2], CHAIN_SIZES);
      expect([found[2], found[5]]).toEqual([0, 0]);
    }
  });

  test('masked cells are never drawn, whatever the targets say', () => {
    const mask = Uint8Array.of(1, 1, 0, 1, 0, 1);
    const model = modelOf(
      CHAIN,
      CHAIN_SIZES,
      [CHAIN_TARGETS[1] as Target],
      [{ clique: [0, 1], mask }],
    );
    for (let seed = 0; seed < 50; seed++) {
      const found = counts(sampleRows(model, 97, seededBits(seed)), [0, 1], CHAIN_SIZES);
      expect([found[2], found[4]]).toEqual([0, 0]);
    }
  });

  test('columns apart from each other are joined at random', () => {
    const sizes = [2, 2];
    const model = modelOf([[0], [1]], sizes, [
      { clique: [0], table: Float64Array.of(50, 50) },
      { clique: [1], table: Float64Array.of(50, 50) },
    ]);
    const found = counts(sampleRows(model, 40_000, seededBits(8)), [0, 1], sizes);
    expect(chiSquare(found, [0.25, 0.25, 0.25, 0.25])).toBeGreaterThan(FALSE_ALARM);
  });

  test('the order of rows says nothing', () => {
    const model = modelOf([[0]], [2], [{ clique: [0], table: Float64Array.of(50, 50) }]);
    const [column] = sampleRows(model, 20_000, seededBits(4)) as [Uint16Array];
    const firstHalf = column.subarray(0, 10_000).reduce((sum, value) => sum + value, 0);
    expect(chiSquare([firstHalf, 10_000 - firstHalf], [0.5, 0.5])).toBeGreaterThan(FALSE_ALARM);
  });

  test('no rows', () => {
    const model = modelOf(CHAIN, CHAIN_SIZES, CHAIN_TARGETS);
    expect(sampleRows(model, 0, seededBits(1)).map((column) => column.length)).toEqual([0, 0, 0]);
  });

  test('the same words give the same rows', () => {
    const model = modelOf(CHAIN, CHAIN_SIZES, CHAIN_TARGETS);
    const rows = (seed: number) => sampleRows(model, 100, seededBits(seed));
    expect(rows(5)).toEqual(rows(5));
    expect(rows(5)).not.toEqual(rows(6));
  });
});
