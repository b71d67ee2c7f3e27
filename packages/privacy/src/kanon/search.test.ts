import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PROPERTY as DEEP } from '../properties.fixture.ts';
import { classesOf, rowsByClass } from './classes.ts';
import { NodeEvaluator } from './evaluate-node.ts';
import { itemCounts } from './item-counts.ts';
import { isFiner, Lattice } from './lattice.ts';
import { ATTRIBUTES, KEYS, type SmallFile, smallFiles } from './naive.fixture.ts';
import { searchLattice } from './search.ts';

const HEIGHTS = KEYS.map(({ levels }) => levels.length - 1);

function evaluatorOf({ keys, attributes }: SmallFile, k: number): NodeEvaluator {
  const sizes = KEYS.map(({ size }) => size);
  const classes = classesOf(keys, sizes);
  const items = ATTRIBUTES.map(({ isItem, importance }, at) => ({
    codes: attributes[at] ?? [],
    isItem,
    importance,
  }));
  const rows = rowsByClass(classes.of, classes.counts.length);
  return new NodeEvaluator({ columns: KEYS, classes, items: itemCounts(items, rows), k });
}

/** Each case is a whole run: fewer of them than elsewhere. */
const PROPERTY = { ...DEEP, numRuns: 60 };

describe('the search', () => {
  test('finds the node that loses least, as looking at all of them does', async () => {
    const lattice = new Lattice(HEIGHTS);
    await fc.assert(
      fc.asyncProperty(smallFiles(40), fc.integer({ min: 2, max: 6 }), async (file, k) => {
        const evaluator = evaluatorOf(file, k);
        const losses = Array.from(
          { length: lattice.size },
          (_, node) => evaluator.evaluate(lattice.levelsOf(node)).loss,
        );
        const { levels, optimal } = await searchLattice(evaluator, HEIGHTS);
        expect(optimal).toBe(true);
        expect(evaluator.evaluate(levels).loss).toBeCloseTo(Math.min(...losses), 4);
      }),
      PROPERTY,
    );
  });

  test('in a lattice that is too large, keeps to its checks and says that it may be wrong', async () => {
    await fc.assert(
      fc.asyncProperty(
        smallFiles(40),
        fc.integer({ min: 1, max: 12 }),
        async (file, mostChecks) => {
          const evaluator = evaluatorOf(file, 3);
          let looked = 0;
          const pause = async () => {
            looked += 1;
          };
          const found = await searchLattice(evaluator, HEIGHTS, { mostChecks, pause });
          expect(found.optimal).toBe(false);
          expect(looked).toBeLessThanOrEqual(mostChecks);
          expect(evaluator.evaluate(found.levels).loss).toBeLessThanOrEqual(
            evaluator.evaluate(HEIGHTS).loss,
          );
        },
      ),
      PROPERTY,
    );
  });

  test('may rely on its tags: coarser levels lose more by recoding and have fewer small rows', () => {
    const lattice = new Lattice(HEIGHTS);
    fc.assert(
      fc.property(smallFiles(40), (file) => {
        const evaluator = evaluatorOf(file, 3);
        for (let node = 0; node < lattice.size; node++) {
          const levels = lattice.levelsOf(node);
          expect(lattice.nodeOf(levels)).toBe(node);
          const { loss, small, stuck } = evaluator.evaluate(levels);
          const bound = evaluator.recodingLoss(levels) + stuck * evaluator.cheapestCell(levels);
          expect(loss).toBeGreaterThanOrEqual(bound - 1e-4);
          for (const next of lattice.successors(node)) {
            const coarser = lattice.levelsOf(next);
            expect(isFiner(levels, coarser)).toBe(true);
            expect(lattice.predecessors(next)).toContain(node);
            expect(evaluator.recodingLoss(coarser)).toBeGreaterThanOrEqual(
              evaluator.recodingLoss(levels),
            );
            const above = evaluator.evaluate(coarser);
            expect(above.small).toBeLessThanOrEqual(small);
            expect(above.stuck).toBeLessThanOrEqual(stuck);
          }
        }
      }),
      { ...PROPERTY, numRuns: 40 },
    );
  });
});
