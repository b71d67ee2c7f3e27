import fc from 'fast-check';
import { expect, it } from 'vitest';
import { releasedForTests } from '../mechanism/released.fixture.ts';
import { CalibratedTree } from '../model/calibrated-tree.ts';
import { cliqueTree, maximalCliques } from '../model/triangulate.ts';
import { sampleRows } from '../synthesis/sample-rows.ts';
import { seededBits } from '../testing.ts';
import { knownGroups } from './known-groups.ts';

const PEOPLE = 1_000;

/** Rows of three yes-or-nothing columns from a model that was told how many people say anything. */
function rowsWith(yes: readonly number[], known: number) {
  const margins = yes.map((count) => Float64Array.of(PEOPLE - count, count));
  const group = { columns: [0, 1, 2], from: [1, 1, 1] };
  const told = knownGroups(
    [group],
    [releasedForTests({ value: known, variance: 1 })],
    margins,
    PEOPLE,
  );
  const sizes = [2, 2, 2, ...told.sizes];
  const tree = cliqueTree(maximalCliques(sizes, told.edges));
  const model = new CalibratedTree(tree, sizes, PEOPLE, told.targets, told.masks);
  for (let sweep = 0; sweep < 200; sweep++) model.sweep();
  model.settle();
  return sampleRows(model, PEOPLE, seededBits(1));
}

it('gives as many people an answer as the released number says, where that can be', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 20, max: 300 }), { minLength: 3, maxLength: 3 }),
      fc.double({ min: 0.05, max: 0.95, noNaN: true }),
      (yes, part) => {
        const [low, high] = [
          Math.max(...yes),
          Math.min(
            PEOPLE,
            yes.reduce((a, b) => a + b, 0),
          ),
        ];
        const known = Math.round(low + part * (high - low));
        const rows = rowsWith(yes, known);
        const answered = rows[0]?.reduce(
          (sum, _, at) => sum + (rows.slice(0, 3).some((column) => column[at] === 1) ? 1 : 0),
          0,
        );
        expect(Math.abs((answered ?? 0) - known)).toBeLessThanOrEqual(15);
      },
    ),
    { numRuns: 60 },
  );
});

it('takes an impossible number to the nearest possible one', () => {
  const rows = rowsWith([100, 200, 300], 5);
  const answered = Array.from({ length: PEOPLE }, (_, at) =>
    rows.slice(0, 3).some((column) => column[at] === 1),
  ).filter(Boolean).length;
  expect(answered).toBeGreaterThanOrEqual(300);
  expect(answered).toBeLessThanOrEqual(315);
});

it('adds nothing for columns in which a no is recorded too', () => {
  const margins = [Float64Array.of(10, 5, 5), Float64Array.of(10, 5, 5)];
  const told = knownGroups(
    [{ columns: [0, 1], from: [1, 1] }],
    [releasedForTests({ value: 12, variance: 1 })],
    margins,
    20,
  );
  expect(told).toEqual({ sizes: [], edges: [], targets: [], masks: [] });
});
