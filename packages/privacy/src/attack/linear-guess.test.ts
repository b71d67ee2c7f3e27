import { describe, expect, test } from 'vitest';
import { seededBits } from '../testing.ts';
import { population, SIZES, tablesOf } from './game.fixture.ts';
import { linearBelief, weightOf, withoutKnown } from './linear-guess.ts';
import { joined, pick } from './people.ts';

const members = population(300, 1);
const canaries = population(200, 2);
const bits = seededBits(3);
const present = Uint8Array.from({ length: canaries.count }, () => bits.next() & 1);
const there = pick(
  canaries,
  [...present.keys()].filter((i) => present[i] === 1),
);

const remainders = (variance: number, times = 1) => {
  const everybody = Array.from({ length: times }, () => there).reduce(joined, members);
  return tablesOf(everybody, variance, 4).map((table) => withoutKnown(table, members, SIZES));
};

const right = (variance: number) =>
  [...linearBelief(canaries, remainders(variance), SIZES)].filter(
    (belief, i) => belief > 0 === (present[i] === 1),
  ).length / canaries.count;

describe('the linear guess', () => {
  test('power: tells nearly everybody without noise', () => {
    expect(right(0)).toBeGreaterThan(0.95);
  });

  test('tells next to nothing under a lot of noise', () => {
    // Half of 200 coins; wrong by chance less than once in a million times.
    expect(Math.abs(right(1_000_000) - 0.5)).toBeLessThan(0.18);
  });

  test('weighs each person once, and one who counts twice, twice', () => {
    for (const times of [1, 2]) {
      const { value, sd } = weightOf(there, remainders(25, times), SIZES);
      expect(Math.abs(value - times)).toBeLessThan(5 * sd);
      expect(sd).toBeLessThan(0.15);
    }
  });
});
