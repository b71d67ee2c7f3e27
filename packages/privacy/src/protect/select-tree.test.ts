import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Accountant, BudgetExceeded, totalRhoUnits } from '../account/accountant.ts';
import { allPairs } from '../estimate/clique.ts';
import { PROPERTY } from '../properties.fixture.ts';
import type { SecureBits } from '../random/bits.ts';
import { seededBits } from '../testing.ts';
import { selectTree } from './select-tree.fixture.ts';

/** How many parts the columns fall into when they are joined by the chosen pairs. */
function parts(columns: number, edges: readonly (readonly [number, number])[]): number {
  const part = Array.from({ length: columns }, (_, i) => i);
  for (const [i, j] of edges) {
    const [from, to] = [part[i], part[j]] as [number, number];
    for (const [column, value] of part.entries()) if (value === from) part[column] = to;
  }
  return new Set(part).size;
}

describe('selectTree', () => {
  test('joins all columns with one pair fewer, and pays for as many draws', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 9 }), fc.nat(), (columns, seed) => {
        const pairs = allPairs(columns);
        const scores = { sensitive: pairs.map((_, i) => (i * 37 + seed) % 50) };
        const accountant = new Accountant(0.1);
        const chosen = selectTree(pairs, scores, columns, 0.1, seededBits(seed), accountant);
        expect(chosen).toHaveLength(columns - 1);
        expect(
          parts(
            columns,
            chosen.map((at) => pairs[at] as readonly [number, number]),
          ),
        ).toBe(1);
        expect(accountant.trace).toHaveLength(1);
        const [{ mechanism, parameter, times }] = accountant.trace as [
          (typeof accountant.trace)[number],
        ];
        expect([mechanism, times]).toEqual(['exponential', columns - 1]);
        const rho = ((Number(parameter.num) / Number(parameter.den)) ** 2 * times) / 8;
        expect(rho).toBeLessThanOrEqual(0.1 * (1 + 1e-12));
        expect(Number(totalRhoUnits(accountant.trace)) / 1e12).toBeCloseTo(rho, 10);
      }),
      PROPERTY,
    );
  });

  test('takes the best tree when the scores are far apart', () => {
    const pairs = allPairs(4);
    const best = { '0,3': 9e6, '1,3': 6e6, '2,3': 3e6 } as Readonly<Record<string, number>>;
    const scores = { sensitive: pairs.map((pair) => best[pair.join()] ?? 0) };
    const chosen = selectTree(pairs, scores, 4, 0.1, seededBits(2), new Accountant(1));
    expect(chosen.map((at) => (pairs[at] as readonly number[]).join())).toEqual([
      '0,3',
      '1,3',
      '2,3',
    ]);
  });

  test('is paid for before the first word is drawn, and draws nothing when it cannot pay', () => {
    const accountant = new Accountant(0.1);
    const inner = seededBits(1);
    let first: number | undefined;
    const watched = {
      kind: inner.kind,
      next() {
        first ??= accountant.trace.length;
        return inner.next();
      },
    } as SecureBits;
    const scores = { sensitive: [1, 2, 3] };
    selectTree(allPairs(3), scores, 3, 0.1, watched, accountant);
    expect(first).toBe(1);
    const poor = new Accountant(0.01);
    first = undefined;
    const draw = () => selectTree(allPairs(3), scores, 3, 0.1, watched, poor);
    expect(draw).toThrow(BudgetExceeded);
    expect([first, poor.trace.length]).toEqual([undefined, 0]);
  });

  test('one column needs no pair and costs nothing', () => {
    const accountant = new Accountant(0.1);
    expect(selectTree([], { sensitive: [] }, 1, 0.1, seededBits(1), accountant)).toEqual([]);
    expect(accountant.trace).toEqual([]);
  });
});
