import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { discreteGaussianPmf, hockeyStick, renyi, shifted } from '../mechanism/pmf.fixture.ts';
import { PROPERTY } from '../properties.fixture.ts';
import { deltaUp, epsilonUp, rhoDown } from './conversion.ts';

/** The bound at one alpha > 1, as a logarithm; every alpha gives a valid delta. */
function logBound(rho: number, epsilon: number, alpha: number): number {
  const base = (alpha - 1) * (alpha * rho - epsilon);
  return base - Math.log(alpha - 1) + alpha * Math.log1p(-1 / alpha);
}

/** The smallest bound on a fine grid of alpha − 1, even in the logarithm. */
function gridDelta(rho: number, epsilon: number): number {
  let best = 0;
  for (let k = 0; k <= 40_000; k++) {
    best = Math.min(best, logBound(rho, epsilon, 1 + 10 ** (-6 + (14 * k) / 40_000)));
  }
  return Math.exp(best);
}

const rhos = fc.double({ min: -6, max: 1, noNaN: true }).map((x) => 10 ** x);
const deltas = fc.double({ min: -12, max: -2, noNaN: true }).map((x) => 10 ** x);

describe('deltaUp', () => {
  test('is never worse than a fine grid of alpha by more than 1e-6', () => {
    for (const rho of [1e-5, 0.00032, 0.0244, 0.311, 1.05, 5]) {
      for (const factor of [0.5, 1, 3, 8]) {
        const epsilon = rho + factor * Math.sqrt(rho);
        const grid = gridDelta(rho, epsilon);
        const found = deltaUp(rho, epsilon);
        expect(found / grid).toBeLessThanOrEqual(1 + 1e-6);
      }
    }
  });

  test('is a bound of the proposition for some alpha, rounded up and not down', () => {
    fc.assert(
      fc.property(rhos, fc.double({ min: 0, max: 20, noNaN: true }), (rho, epsilon) => {
        const found = deltaUp(rho, epsilon);
        // Newton's steps on the logarithm, from the best point of a grid: the exact optimum.
        let best = Number.POSITIVE_INFINITY;
        let at = 2;
        for (let k = 0; k <= 400; k++) {
          const alpha = 1 + 10 ** (-6 + (14 * k) / 400);
          const value = logBound(rho, epsilon, alpha);
          if (value < best) [best, at] = [value, alpha];
        }
        for (let i = 0; i < 60; i++) {
          const slope = (2 * at - 1) * rho - epsilon + Math.log1p(-1 / at);
          const bend = 2 * rho + 1 / (at * (at - 1));
          const next = at - slope / bend;
          at = next > 1 ? next : (at + 1) / 2;
        }
        const exact = Math.min(1, Math.exp(Math.min(best, logBound(rho, epsilon, at))));
        expect(found).toBeGreaterThanOrEqual(exact);
        if (exact > 1e-290) expect(found).toBeLessThanOrEqual(exact * (1 + 1e-6));
      }),
      PROPERTY,
    );
  });

  test('falls with epsilon and rises with rho', () => {
    fc.assert(
      fc.property(rhos, fc.double({ min: 0, max: 10, noNaN: true }), (rho, epsilon) => {
        const slack = 1 + 1e-8;
        expect(deltaUp(rho, epsilon + 0.1)).toBeLessThanOrEqual(deltaUp(rho, epsilon) * slack);
        expect(deltaUp(rho * 1.1, epsilon)).toBeGreaterThanOrEqual(deltaUp(rho, epsilon) / slack);
      }),
      PROPERTY,
    );
  });

  test('is never zero where something was spent', () => {
    expect(deltaUp(1e-6, 20)).toBeGreaterThan(0);
    expect(deltaUp(0, 0)).toBe(0);
  });

  test('is at most 1', () => {
    expect(deltaUp(100, 0)).toBe(1);
  });
});

describe('epsilonUp and rhoDown', () => {
  test.each([
    [0.1, 0.00032],
    [0.5, 0.0066],
    [1, 0.0244],
    [2, 0.088],
    [4, 0.311],
    [8, 1.05],
    [10, 1.54],
  ])('epsilon %d at delta 1e-6 buys rho %d', (epsilon, rho) => {
    const found = rhoDown(epsilon, 1e-6);
    expect(found / rho).toBeGreaterThan(0.98);
    expect(found / rho).toBeLessThan(1.02);
  });

  test('what rho buys never costs more than was asked for', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 20, noNaN: true }), deltas, (epsilon, delta) => {
        const rho = rhoDown(epsilon, delta);
        expect(rho).toBeGreaterThan(0);
        expect(epsilonUp(rho, delta)).toBeLessThanOrEqual(epsilon);
        expect(epsilonUp(rho * (1 + 1e-6), delta)).toBeGreaterThan(epsilon * (1 - 1e-6));
      }),
      { ...PROPERTY, numRuns: 20 },
    );
  });

  test('epsilonUp is an epsilon at which delta is kept', () => {
    fc.assert(
      fc.property(rhos, deltas, (rho, delta) => {
        expect(deltaUp(rho, epsilonUp(rho, delta))).toBeLessThanOrEqual(delta);
      }),
      PROPERTY,
    );
  });

  test('both rise', () => {
    const grid = [1e-5, 1e-3, 0.02, 0.3, 1, 4];
    const epsilons = grid.map((rho) => epsilonUp(rho, 1e-6));
    const budgets = grid.map((epsilon) => rhoDown(epsilon, 1e-6));
    expect([...epsilons].sort((a, b) => a - b)).toEqual(epsilons);
    expect([...budgets].sort((a, b) => a - b)).toEqual(budgets);
    expect(epsilonUp(0.1, 1e-9)).toBeGreaterThan(epsilonUp(0.1, 1e-6));
  });

  test('nothing spent is nothing promised away', () => {
    expect(epsilonUp(0, 1e-6)).toBe(0);
  });
});

describe('the claim holds for a discrete Gaussian, summed directly', () => {
  const cases = [
    [1 / 3, 1],
    [1, 1],
    [3.5, 1],
    [64, 1],
    [400, 1],
    [64, 2],
    [400, 5],
  ] as const;

  test.each(cases)('variance %d, sensitivity %i', (sigma2, sensitivity) => {
    const rho = sensitivity ** 2 / (2 * sigma2);
    const p = discreteGaussianPmf(sigma2);
    const q = shifted(p, sensitivity);
    for (const alpha of [1.01, 1.5, 2, 4, 8]) {
      expect(renyi(p, q, alpha)).toBeLessThanOrEqual(alpha * rho + 1e-9);
    }
    for (const factor of [0, 0.5, 1, 2, 3, 4, 5]) {
      const epsilon = rho + factor * Math.sqrt(2 * rho);
      const claimed = deltaUp(rho, epsilon);
      expect(hockeyStick(p, q, epsilon)).toBeLessThanOrEqual(claimed + 1e-13);
      expect(hockeyStick(q, p, epsilon)).toBeLessThanOrEqual(claimed + 1e-13);
    }
  });

  test('half the variance would break the claim', () => {
    const rho = 1 / (2 * 64);
    const p = discreteGaussianPmf(32);
    const broken = [0.1, 0.2, 0.4].some(
      (epsilon) => hockeyStick(p, shifted(p, 1), epsilon) > deltaUp(rho, epsilon),
    );
    expect(broken).toBe(true);
  });
});
