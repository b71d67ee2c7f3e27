import { describe, expect, test } from 'vitest';
import { seededBits } from '../testing.ts';
import { difference } from './differencing.ts';
import { population, SIZES, tablesOf } from './game.fixture.ts';
import { joined, pick } from './people.ts';

const before = population(500, 1);
const newcomers = population(200, 2);
const bits = seededBits(3);
const came = Uint8Array.from({ length: newcomers.count }, () => bits.next() & 1);
const after = joined(
  before,
  pick(
    newcomers,
    [...came.keys()].filter((i) => came[i] === 1),
  ),
);

const outcome = (variance: number, rho: number) =>
  difference(
    {
      earlier: tablesOf(before, variance, 4),
      later: tablesOf(after, variance, 5),
      sizes: SIZES,
      rho,
    },
    newcomers,
    came,
  );

describe('differencing', () => {
  test('power: without noise it tells who came', () => {
    const { verdict, success } = outcome(0, 0.3);
    expect(success.hits / success.trials).toBeGreaterThan(0.9);
    expect(verdict).toBe('broken');
  });

  test('is held back by noise that keeps the promise', () => {
    // 37 tables of variance 400 cost 37 / 800 in zCDP.
    expect(outcome(400, 37 / 800).verdict).not.toBe('broken');
  });

  test('power: noise that is too small for its price is noticed', () => {
    expect(outcome(1, 37 / 800).verdict).toBe('broken');
  });
});
