import fc from 'fast-check';
import { expect, it } from 'vitest';
import { medianVariance } from './median-variance.ts';

it('is the variance in the middle when every table stands on its own', () => {
  const lines = fc.array(
    fc.record({ variance: fc.integer({ min: 1, max: 99 }), times: fc.integer({ min: 1, max: 9 }) }),
    { minLength: 1 },
  );
  fc.assert(
    fc.property(lines, (tables) => {
      const all = tables.flatMap(({ variance, times }) => Array<number>(times).fill(variance));
      all.sort((a, b) => a - b);
      expect(medianVariance(tables)).toBe(all[Math.ceil(all.length / 2) - 1]);
    }),
  );
});

it('is infinite where nothing is known', () => {
  expect(medianVariance([])).toBe(Number.POSITIVE_INFINITY);
});
