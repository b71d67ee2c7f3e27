import { describe, expect, it } from 'vitest';
import { rhoDown } from '../account/conversion.ts';
import { toNumber } from '../random/rational.ts';
import { rhoOf, sigma2For } from './budget.ts';
import { smallestEpsilon } from './smallest-epsilon.ts';
import { tierFor } from './tier.ts';

const DELTA = 1e-6;

function tierAt(epsilon: number, people: number, columns: number) {
  const rho = rhoDown(epsilon, DELTA);
  const sd = Math.sqrt(toNumber(sigma2For(rhoOf('count', rho))));
  return tierFor(people, sd, rho, columns).kind;
}

describe('smallestEpsilon', () => {
  it.each([
    [50, 10, 'totals'],
    [1_000, 10, 'totals'],
    [300, 5, 'full'],
    [12_000, 27, 'full'],
  ] as const)(
    '%i people, %i columns, %s: does, and a little less does not',
    (people, columns, kind) => {
      const epsilon = smallestEpsilon(people, columns, DELTA, kind) as number;
      expect([kind, 'full']).toContain(tierAt(epsilon, people, columns));
      expect([kind, 'full']).not.toContain(tierAt(epsilon * 0.999, people, columns));
    },
  );

  it('is none where there are too few people at any epsilon', () => {
    expect(smallestEpsilon(15, 5, DELTA, 'totals')).toBeUndefined();
    expect(smallestEpsilon(150, 5, DELTA, 'full')).toBeUndefined();
  });
});
