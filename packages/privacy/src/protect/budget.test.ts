import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rhoUnitsUp, totalRhoUnits } from '../account/accountant.ts';
import { allPairs } from '../estimate/clique.ts';
import { PROPERTY } from '../properties.fixture.ts';
import type { Rational } from '../random/rational.ts';
import { toNumber } from '../random/rational.ts';
import { divide, rhoOf, SHARES, selectionEpsilon, sigma2For } from './budget.ts';
import { pairSigmas } from './choose-pairs.ts';

const budgets = fc.double({ min: -5, max: 1, noNaN: true }).map((x) => 10 ** x);

const cost = (sigmas: readonly Rational[], sensitivity = 1) =>
  totalRhoUnits(
    sigmas.map((parameter) => ({
      step: '',
      mechanism: 'discrete-gaussian' as const,
      parameter,
      sensitivity,
      times: 1,
    })),
  );

/** In units, with room for one unit a table. */
const allowed = (rho: number, tables: number) => BigInt(Math.ceil(rho * 1e12)) + BigInt(tables);

describe('the budget', () => {
  test('is divided into shares that leave something over for rounding', () => {
    const sum = Object.values(SHARES).reduce((a, b) => a + b, 0);
    expect(sum).toBeLessThan(100);
    expect(sum).toBeGreaterThan(99);
  });

  test('a variance never costs more than it was given', () => {
    fc.assert(
      fc.property(budgets, fc.integer({ min: 1, max: 9_880 }), (rho, sensitivity) => {
        expect(cost([sigma2For(rho, sensitivity)], sensitivity) <= allowed(rho, 1)).toBe(true);
      }),
      PROPERTY,
    );
  });

  test('a selection never costs more than it was given', () => {
    fc.assert(
      fc.property(budgets, (rho) => {
        const spend = { step: '', mechanism: 'exponential' as const, sensitivity: 1, times: 1 };
        const units = rhoUnitsUp({ ...spend, parameter: selectionEpsilon(rho) });
        expect(units <= allowed(rho, 1)).toBe(true);
      }),
      PROPERTY,
    );
  });

  test('tables share a part without going beyond it, larger tables with less noise', () => {
    const cells = fc.array(fc.integer({ min: 1, max: 60_000 }), { minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(budgets, cells, (rho, counts) => {
        const sigmas = divide(rho, counts);
        expect(cost(sigmas) <= allowed(rho, counts.length)).toBe(true);
      }),
      PROPERTY,
    );
    const [small, large] = divide(0.3, [2, 200]).map(toNumber) as [number, number];
    expect(large).toBeLessThan(small);
  });

  test.each([2, 3, 8])('all pairs of %i columns cost no more than the two parts', (columns) => {
    const rho = 0.311;
    const sizes = Array.from({ length: columns }, (_, i) => 2 + i);
    const pairs = allPairs(columns);
    const chosen = Array.from({ length: columns - 1 }, (_, i) => i);
    const sigmas = pairSigmas(pairs, chosen, sizes, rho);
    expect(sigmas).toHaveLength(pairs.length);
    const parts = rhoOf('chosenPairs', rho) + rhoOf('otherPairs', rho);
    expect(cost(sigmas) <= allowed(parts, pairs.length)).toBe(true);
    expect(Number(cost(sigmas)) * 1e-12).toBeGreaterThan(0.95 * parts);
  });
});
