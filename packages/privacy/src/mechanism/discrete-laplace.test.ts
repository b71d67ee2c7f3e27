import { describe, expect, test } from 'vitest';
import { chiSquare, FALSE_ALARM, wilson } from '../statistics.fixture.ts';
import { seededBits } from '../testing.ts';
import { SMALL_LIMIT } from './bernoulli.ts';
import { discreteLaplace } from './discrete-laplace.ts';
import { binned, discreteLaplacePmf } from './pmf.fixture.ts';

const DRAWS = 60_000;

describe.each([1, 2, 3, 9, 100, 10_001])('discrete Laplace of scale %i', (scale) => {
  const bits = seededBits(scale);
  const draws = Array.from({ length: DRAWS }, () => discreteLaplace(bits, scale));

  test('has exactly the distribution it claims', () => {
    const width = Math.max(1, Math.floor(scale / 16));
    const { observed, probabilities } = binned(discreteLaplacePmf(scale), draws, width);
    expect(chiSquare(observed, probabilities)).toBeGreaterThan(FALSE_ALARM);
  });

  test('has two equal sides and one zero', () => {
    const above = draws.filter((x) => x > 0).length;
    const zero = draws.filter((x) => x === 0).length;
    const { low, high } = wilson(above, DRAWS - zero, FALSE_ALARM);
    expect(low < 0.5 && high > 0.5).toBe(true);
    expect(draws.some((x) => Object.is(x, -0))).toBe(false);
  });
});

test('the size of a draw has the right mean beyond the limit of the fast loop', () => {
  const scale = SMALL_LIMIT + 1;
  const bits = seededBits(4);
  let beyond = 0;
  for (let i = 0; i < 5_000; i++) if (Math.abs(discreteLaplace(bits, scale)) >= scale) beyond += 1;
  const { low, high } = wilson(beyond, 5_000, FALSE_ALARM);
  expect(low < Math.exp(-1) && high > Math.exp(-1)).toBe(true);
});

test('a scale that is not a whole number from 1 on is refused', () => {
  for (const scale of [0, 0.5, -2, 2 ** 33]) {
    expect(() => discreteLaplace(seededBits(1), scale)).toThrow(RangeError);
  }
});

test('known draws', () => {
  const bits = seededBits(1);
  expect(Array.from({ length: 12 }, () => discreteLaplace(bits, 9))).toEqual([
    7, 12, 3, -4, 4, -6, 16, -4, 2, 21, -1, 9,
  ]);
});
