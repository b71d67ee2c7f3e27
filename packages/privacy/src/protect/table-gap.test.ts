import { expect, test } from 'vitest';
import { tableGap } from './table-gap.ts';

test('the share that would have to move, whatever the totals', () => {
  expect(tableGap(Float64Array.of(5, 5), Float64Array.of(20, 20))).toBe(0);
  expect(tableGap(Float64Array.of(10, 0), Float64Array.of(0, 3))).toBe(1);
  expect(tableGap(Float64Array.of(6, 4), Float64Array.of(5, 5))).toBeCloseTo(0.1, 12);
});
