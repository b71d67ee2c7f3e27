import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cliquesUpTo } from './clique.ts';
import { planPasses } from './plan.ts';

const CTDC = [22, 4, 10, 250, 250, 5, ...Array<number>(21).fill(2)];

describe('planPasses', () => {
  it('answers every clique exactly once, from blocks that contain it', () => {
    const size = fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 65_535 }));
    const rows = fc.constantFrom(0, 1, 1000, 1_000_000, 100_000_000);
    fc.assert(
      fc.property(
        fc.array(size, { maxLength: 12 }),
        rows,
        fc.constantFrom(10, 1e6),
        (sizes, n, max) => {
          const cliques = cliquesUpTo(sizes.length, 3);
          const answered: number[] = [];
          for (const { pair, thirds, sparse } of planPasses(cliques, sizes, n, max)) {
            for (const third of thirds) {
              const columns = [...pair, third.block].flatMap((block) => block.columns);
              expect(new Set(columns).size).toBe(columns.length);
              for (const column of third.cliques.flat()) expect(columns).toContain(column);
              expect(third.cliques).toEqual(third.positions.map((position) => cliques[position]));
              if (sparse) expect([thirds.length, third.cliques.length]).toEqual([1, 1]);
              answered.push(...third.positions);
            }
          }
          expect(answered.sort((a, b) => a - b)).toEqual(cliques.map((_, i) => i));
        },
      ),
    );
  });

  it('reads a large file for about a hundred histograms rather than for 3,303 cliques', () => {
    const passes = planPasses(cliquesUpTo(27, 3), CTDC, 1_000_000, 5e7);
    expect(passes.flatMap((pass) => pass.thirds).length).toBeLessThan(150);
  });

  it('starts with the dearest work', () => {
    const costs = planPasses(cliquesUpTo(27, 2), CTDC, 1000, 5e7).map((pass) => pass.cost);
    expect(costs).toEqual(costs.toSorted((a, b) => b - a));
  });
});
