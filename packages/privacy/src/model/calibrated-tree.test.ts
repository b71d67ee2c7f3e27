import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Clique, cellsOf, projection } from '../estimate/clique.ts';
import { PROPERTY } from '../properties.fixture.ts';
import { CalibratedTree } from './calibrated-tree.ts';
import { type Graph, graphs } from './graph.fixture.ts';
import { cliqueTree, maximalCliques } from './triangulate.ts';

const TOTAL = 1_000;

function marginal(joint: Float64Array, clique: Clique, sizes: readonly number[]): Float64Array {
  const map = projection([...sizes.keys()], clique, sizes);
  const sums = new Float64Array(cellsOf(clique, sizes));
  joint.forEach((value, cell) => {
    const at = map[cell] as number;
    sums[at] = (sums[at] as number) + value;
  });
  return sums;
}

interface Problem extends Graph {
  readonly joint: Float64Array;
}

/** A graph with a joint distribution that the targets are taken from. */
const problems: fc.Arbitrary<Problem> = graphs(5, 3).chain(({ sizes, edges }) =>
  fc
    .array(fc.integer({ min: 1, max: 20 }), {
      minLength: cellsOf([...sizes.keys()], sizes),
      maxLength: cellsOf([...sizes.keys()], sizes),
    })
    .map((weights) => {
      const sum = weights.reduce((a, b) => a + b, 0);
      return { sizes, edges, joint: Float64Array.from(weights, (w) => (w * TOTAL) / sum) };
    }),
);

interface Mask {
  readonly clique: Clique;
  readonly mask: Uint8Array;
}

function fitted({ sizes, edges, joint }: Problem, sweeps: number, masks: readonly Mask[] = []) {
  const targets = [...sizes.keys()]
    .map((column): Clique => [column])
    .concat(edges)
    .map((clique) => ({ clique, table: marginal(joint, clique, sizes) }));
  const tree = cliqueTree(maximalCliques(sizes, edges));
  const model = new CalibratedTree(tree, sizes, TOTAL, targets, masks);
  for (let i = 0; i < sweeps; i++) model.sweep();
  model.settle();
  return { model, targets, tree };
}

/** Proportional fitting on the whole joint table. */
function bruteForce({ sizes, edges, joint }: Problem, start: Float64Array): Float64Array {
  const all = [...sizes.keys()];
  const table = start.slice();
  const cliques = all.map((column): Clique => [column]).concat(edges);
  for (let round = 0; round < 400; round++) {
    for (const clique of cliques) {
      const [wanted, have] = [marginal(joint, clique, sizes), marginal(table, clique, sizes)];
      projection(all, clique, sizes).forEach((at, cell) => {
        const base = have[at] as number;
        table[cell] = base > 0 ? ((table[cell] as number) * (wanted[at] as number)) / base : 0;
      });
    }
  }
  return table;
}

function expectClose(a: ArrayLike<number>, b: ArrayLike<number>, tolerance: number): void {
  expect(a.length).toBe(b.length);
  const off = Array.from(a).map((value, i) => Math.abs(value - (b[i] as number)));
  expect(Math.max(...off)).toBeLessThan(tolerance);
}

describe('CalibratedTree', () => {
  test('neighbours agree on what they share', () => {
    fc.assert(
      fc.property(problems, fc.integer({ min: 0, max: 3 }), (problem, sweeps) => {
        const { model, tree } = fitted(problem, sweeps);
        tree.parents.forEach((parent, at) => {
          if (parent < 0) return;
          const separator = tree.separators[at] as Clique;
          const side = (clique: number) => {
            const map = projection(tree.cliques[clique] as Clique, separator, problem.sizes);
            const sums = new Float64Array(cellsOf(separator, problem.sizes));
            model.tables[clique]?.forEach((value, cell) => {
              const to = map[cell] as number;
              sums[to] = (sums[to] as number) + value;
            });
            return sums;
          };
          expectClose(side(at), side(parent), 1e-9 * TOTAL);
        });
        for (const table of model.tables) {
          expect(table.reduce((a, b) => a + b, 0)).toBeCloseTo(TOTAL, 6);
        }
      }),
      PROPERTY,
    );
  });

  test('a tree of pairs has its targets after one sweep', () => {
    const trees = problems.map((problem) => ({
      ...problem,
      edges: problem.sizes.slice(1).map((_, i) => [Math.floor(i / 2), i + 1] as const),
    }));
    fc.assert(
      fc.property(trees, (problem) => {
        const { model, targets, tree } = fitted(problem, 1);
        for (const { clique, table } of targets) {
          const at = tree.cliques.findIndex((one) => clique.every((c) => one.includes(c)));
          const map = projection(tree.cliques[at] as Clique, clique, problem.sizes);
          const sums = new Float64Array(table.length);
          model.tables[at]?.forEach((value, cell) => {
            const to = map[cell] as number;
            sums[to] = (sums[to] as number) + value;
          });
          expectClose(sums, table, 1e-9 * TOTAL);
        }
      }),
      PROPERTY,
    );
  });

  test('any graph: the clique tables are those of the whole joint distribution', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const { model, tree } = fitted(problem, 200);
        const cells = cellsOf([...problem.sizes.keys()], problem.sizes);
        const joint = bruteForce(problem, new Float64Array(cells).fill(1));
        tree.cliques.forEach((clique, at) => {
          const expected = marginal(joint, clique, problem.sizes);
          expectClose(model.tables[at] as Float64Array, expected, 1e-5 * TOTAL);
        });
      }),
      { ...PROPERTY, numRuns: 40 },
    );
  });

  test('impossible cells stay empty everywhere, as in the joint distribution', () => {
    const sizes = [2, 3, 2, 2];
    const edges = [
      [0, 1],
      [1, 2],
      [2, 3],
      [0, 3],
    ] as const;
    const mask = Uint8Array.of(1, 1, 0, 0, 1, 1);
    const forbidden = projection([0, 1, 2, 3], [0, 1], sizes);
    const start = Float64Array.from(forbidden, (at) => mask[at] as number);
    const weights = start.map((open, cell) => open * (1 + ((cell * 13) % 7)));
    const sum = weights.reduce((a, b) => a + b, 0);
    const joint = weights.map((weight) => (weight * TOTAL) / sum);
    const problem = { sizes, edges, joint };
    const { model, tree } = fitted(problem, 200, [{ clique: [0, 1], mask }]);
    const expected = bruteForce(problem, start);
    tree.cliques.forEach((clique, at) => {
      expectClose(
        model.tables[at] as Float64Array,
        marginal(expected, clique, sizes),
        1e-5 * TOTAL,
      );
      if (!clique.includes(0) || !clique.includes(1)) return;
      projection(clique, [0, 1], sizes).forEach((pair, cell) => {
        if (mask[pair] === 0) expect(model.tables[at]?.[cell]).toBe(0);
      });
    });
  });

  test('a target that no clique holds is refused', () => {
    const tree = cliqueTree([
      [0, 1],
      [1, 2],
    ]);
    const target = { clique: [0, 2], table: new Float64Array(4) };
    expect(() => new CalibratedTree(tree, [2, 2, 2], 10, [target], [])).toThrow(RangeError);
  });

  test('nobody: tables of zeros', () => {
    const tree = cliqueTree([
      [0, 1],
      [1, 2],
    ]);
    const model = new CalibratedTree(tree, [2, 2, 2], 0, [], []);
    model.sweep();
    model.settle();
    for (const table of model.tables) expect([...table].every((value) => value === 0)).toBe(true);
  });
});
