import { describe, expect, test } from 'vitest';
import { namingThresholdUp } from '../domain/threshold.ts';
import { type Patterns, sharedPatterns } from '../mechanism/shared-patterns.ts';
import { arraySource, peopleOf as asArrays } from '../protect/array-source.fixture.ts';
import { rational } from '../random/rational.ts';
import { seededBits } from '../testing.ts';
import { population, SIZES } from './game.fixture.ts';
import { joined, type People, pick } from './people.ts';
import { soundlyShared } from './shared-noise.ts';

const SIGMA2 = rational(5n, 1n);
const THRESHOLD = namingThresholdUp(SIGMA2, rational(1n, 10_000_000n));

/** Many people with records of their own, and crowds of sizes around the threshold. */
const everybody: People = joined(
  population(1_500, 1),
  pick(
    population(80, 2),
    Array.from({ length: 80 }, (_, crowd) => Array<number>(12 + (crowd % 10)).fill(crowd)).flat(),
  ),
);

async function shared(seed: number, threshold = THRESHOLD, sigma2 = SIGMA2): Promise<Patterns> {
  const counted = await arraySource(asArrays(everybody.columns), SIZES).patterns();
  return { ...sharedPatterns(seededBits(seed), counted, sigma2, threshold), variance: 5 };
}

const sound = (patterns: Patterns) => soundlyShared(patterns, THRESHOLD, everybody, seededBits(9));

describe('shared records', () => {
  test('pass as the mechanism makes them', async () => {
    for (let seed = 1; seed <= 200; seed++) expect(sound(await shared(seed))).toBe(true);
  });

  test('are not there at all in a table of people who share none', async () => {
    const none = { columns: SIZES.map(() => new Uint16Array(0)), people: new Float64Array(0) };
    expect(sound({ ...none, variance: 5 })).toBe(true);
  });

  test('power: a threshold of one is noticed, also when the numbers hide it', async () => {
    const all = await shared(1, 1);
    expect(sound(all)).toBe(false);
    expect(sound({ ...all, people: all.people.map((one) => Math.max(one, THRESHOLD)) })).toBe(
      false,
    );
  });

  test.each([1, 2, 3])(
    'power: a third of the noise, none and twice as much, seed %i',
    async (seed) => {
      expect(sound(await shared(seed, THRESHOLD, rational(5n, 9n)))).toBe(false);
      expect(sound(await shared(seed, THRESHOLD, rational(1n, 100n)))).toBe(false);
      expect(sound(await shared(seed, THRESHOLD, rational(20n, 1n)))).toBe(false);
    },
  );

  test('power: a record that nobody has is noticed', async () => {
    const { columns, people, variance } = await shared(4);
    const other = columns.map((column, c) =>
      c === 0 ? column.map((code) => (code + 5) % 12) : column,
    );
    expect(sound({ columns: other, people, variance })).toBe(false);
  });
});
