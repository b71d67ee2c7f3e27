import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rhoDown } from '../account/conversion.ts';
import { PROPERTY } from '../properties.fixture.ts';
import { rhoOf } from './budget.ts';
import { FEWEST_FOR_RECORDS, FEWEST_PEOPLE, tierFor, Z95 } from './tier.ts';

const COLUMNS = 27;

const EPSILONS = [0.1, 0.5, 1, 2, 4, 10] as const;
type Epsilon = (typeof EPSILONS)[number];
const budgets = new Map(EPSILONS.map((epsilon) => [epsilon, rhoDown(epsilon, 1e-6)]));
const rhoAt = (epsilon: Epsilon) => budgets.get(epsilon) as number;

function tierAt(people: number, epsilon: Epsilon) {
  const rho = rhoAt(epsilon);
  const sd = Math.sqrt(1 / (2 * rhoOf('count', rho)));
  return tierFor(people, sd, rho, COLUMNS);
}

describe('tierFor', () => {
  test.each([
    [9, 0.5, 'nothing'],
    [9, 1, 'nothing'],
    [9, 4, 'nothing'],
    [9, 10, 'nothing'],
    [60, 0.5, 'nothing'],
    [60, 1, 'nothing'],
    [60, 4, 'totals'],
    [60, 10, 'totals'],
    [300, 0.5, 'totals'],
    [300, 1, 'totals'],
    [300, 4, 'full'],
    [300, 10, 'full'],
    [200_000, 0.1, 'full'],
    [200_000, 4, 'full'],
    [-40, 4, 'nothing'],
    [Number.NaN, 4, 'nothing'],
  ] as const)('%i people at epsilon %d: %s', (people, epsilon, kind) => {
    expect(tierAt(people, epsilon).kind).toBe(kind);
  });

  test('nothing is said of fewer than twenty people, however small the noise', () => {
    expect(tierFor(FEWEST_PEOPLE - 1, 1e-3, 50, 3)).toEqual({ kind: 'nothing' });
    expect(tierFor(FEWEST_PEOPLE + 1, 1e-3, 50, 3).kind).not.toBe('nothing');
  });

  test('no records are published of fewer than two hundred people, however small the noise', () => {
    expect(tierFor(FEWEST_FOR_RECORDS - 1, 1e-3, 50, 3).kind).toBe('totals');
    expect(tierFor(FEWEST_FOR_RECORDS + 1, 1e-3, 50, 3).kind).toBe('full');
  });

  test('totals are as precise as promised: ± 10 % of all people', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10, max: 3_000 }),
        fc.constantFrom(...EPSILONS),
        (people, epsilon) => {
          const tier = tierAt(people, epsilon);
          if (tier.kind !== 'totals') return;
          const rho = rhoAt(epsilon);
          const each = (rho - rhoOf('count', rho)) / tier.columns;
          expect(Z95 * Math.sqrt(1 / (2 * each))).toBeLessThanOrEqual(0.1 * people + 1e-9);
          expect(tier.columns).toBeGreaterThanOrEqual(1);
          expect(tier.columns).toBeLessThanOrEqual(4);
        },
      ),
      PROPERTY,
    );
  });

  test('more people never get less', () => {
    const order = { nothing: 0, totals: 1, full: 2 };
    for (const epsilon of EPSILONS) {
      const tiers = [9, 30, 60, 100, 300, 1_000, 10_000].map(
        (people) => order[tierAt(people, epsilon).kind],
      );
      expect([...tiers].sort((a, b) => a - b)).toEqual(tiers);
    }
  });
});
