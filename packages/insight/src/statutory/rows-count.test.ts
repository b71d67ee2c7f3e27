import { describe, expect, it } from 'vitest';
import { rowsCountOf } from './rows-count.ts';
import { isTooFew } from './too-few.ts';

describe('a count of the rows of a release', () => {
  it.each([
    [0, 100 + 400],
    [1, 100 + 400 + 16],
    [2, 100 + 400 + 784],
    [3, 100 + 400 + 2_704],
    [4, 100 + 400 + 6_400],
    [7, 100 + 400 + 6_400],
  ])('that rests on %d columns has the variance %d', (columns, variance) => {
    const counted = rowsCountOf(400, { pairVariance: 100, columns });
    expect(counted.value).toBe(400);
    expect(counted.variance).toBeCloseTo(variance, 9);
  });

  it('is not stated where nothing is known of the noise', () => {
    const pairVariance = Number.POSITIVE_INFINITY;
    expect(isTooFew(rowsCountOf(1e6, { pairVariance, columns: 1 }))).toBe(true);
  });
});
