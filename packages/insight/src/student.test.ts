import { expect, it } from 'vitest';
import { Z95 } from './noisy.ts';
import { student95 } from './student.ts';

it.each([
  [1, 12.7062],
  [2, 4.30265],
  [3, 3.18245],
  [4, 2.77645],
  [9, 2.26216],
  [19, 2.09302],
  [30, 2.04227],
  [120, 1.97993],
])('95 %% of Student’s distribution of %i degrees lie within %f', (degrees, expected) => {
  expect(student95(degrees)).toBeCloseTo(expected, 4);
});

it('comes near to the normal distribution', () => {
  expect(student95(100_000)).toBeCloseTo(Z95, 4);
});

it.each([0, -1, 1.5, Number.NaN])('refuses %f degrees', (degrees) => {
  expect(() => student95(degrees)).toThrow(RangeError);
});
