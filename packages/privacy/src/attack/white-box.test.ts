import { describe, expect, it } from 'vitest';
import { rhoDown } from '../account/conversion.ts';
import { allPairs, type Clique, cellsOf } from '../estimate/clique.ts';
import type { Measurement } from '../estimate/residual.ts';
import { releasedForTests } from '../mechanism/released.fixture.ts';
import { peopleOf, tableOf } from './people.ts';
import { FALSE_ALARM } from './verdict.ts';
import { blurOf } from './white-box.ts';

const RHO = rhoDown(4, 1e-6);

/** Tables of everybody with as much noise as is said for every cell, all of one variance. */
function released(sizes: readonly number[], noise: number) {
  const cliques: readonly Clique[] = [[], ...sizes.map((_, c) => [c]), ...allPairs(sizes.length)];
  const everybody = peopleOf(
    sizes.map((size) => Uint16Array.from({ length: 60 }, (_, n) => n % size)),
  );
  const sigma2 = cliques.length / (2 * RHO);
  const tables = cliques.map((clique): Measurement => {
    const values = Float64Array.from(tableOf(everybody, clique, sizes), (count) => count + noise);
    expect(values).toHaveLength(cellsOf(clique, sizes));
    return { clique, values: releasedForTests(values), sigma2 };
  });
  return { tables, everybody };
}

describe('the blur of a person in a release', () => {
  it.each([[[2]], [[3]], [[5]]])(
    'of so few cells as %j refuses nothing, no noise at all included',
    (sizes) => {
      const { tables, everybody } = released(sizes, 0);
      const { value, refusedBelow } = blurOf(tables, everybody, sizes, RHO);
      expect([value, refusedBelow]).toEqual([0, 0]);
      expect(value < refusedBelow).toBe(false);
    },
  );

  it('of many cells is far above the line with the noise that was paid for, and below without', () => {
    const sizes = [8, 3, 40, 2, 5];
    const sd = Math.sqrt(16 / (2 * RHO));
    const blurs = [sd, 0].map((noise) => {
      const { tables, everybody } = released(sizes, noise);
      return blurOf(tables, everybody, sizes, RHO);
    });
    const [paid, none] = blurs as [(typeof blurs)[number], (typeof blurs)[number]];
    expect(FALSE_ALARM).toBe(1e-6);
    expect(paid.refusedBelow).toBeGreaterThan(0.5 * paid.least);
    expect(paid.value).toBeGreaterThan(paid.refusedBelow);
    expect(paid.value).toBeCloseTo(paid.least, 6);
    expect(none.value).toBeLessThan(none.refusedBelow);
  });

  it('does not depend on what the tables together claim: the same line for any common scale', () => {
    const sizes = [8, 3, 40, 2, 5];
    const { tables, everybody } = released(sizes, 2);
    const scaled = tables.map((table) => ({ ...table, sigma2: 9 * table.sigma2 }));
    const [one, other] = [tables, scaled].map((all) => blurOf(all, everybody, sizes, RHO));
    expect(other?.value).toBeCloseTo(one?.value as number, 9);
    expect((other?.refusedBelow as number) / (one?.refusedBelow as number)).toBeGreaterThan(0.95);
    expect((other?.refusedBelow as number) / (one?.refusedBelow as number)).toBeLessThan(1.05);
  });
});
