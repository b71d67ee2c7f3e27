import { describe, expect, test } from 'vitest';
import { rhoDown } from '../account/conversion.ts';
import { seededBits } from '../testing.ts';
import { arraySource, type Person, peopleOf, tableOf } from './array-source.fixture.ts';
import { protect } from './protect.ts';

/** Skewed codes: code c is about twice as frequent as code c + 1. */
const skewed = (n: number, size: number, salt: number) => {
  const mixed = Math.imul(n + 1, 0x9e3779b1 + 2 * salt) >>> 0;
  return Math.min(size - 1, Math.clz32(mixed));
};

async function shareOutOfPlace(people: readonly Person[], sizes: readonly number[]) {
  const plan = { rho: rhoDown(4, 1e-6), masks: [], headline: [], groups: [] };
  const released = await protect(arraySource(people, sizes), plan, { bits: seededBits(11) });
  if (released.tier !== 'full') throw new Error('expected a full release');
  const drawn = peopleOf(released.rows);
  return sizes.map((_, column) => {
    const [a, b] = [tableOf(people, [column], sizes), tableOf(drawn, [column], sizes)];
    const sum = a.reduce((all, count, i) => all + Math.abs(count - (b[i] as number)), 0);
    return sum / (2 * people.length);
  });
}

test.each([
  ['one column', [4], 2_000],
  ['two wide columns', [400, 400], 20_000],
  ['columns that no pair joins within the limits of the model', [300, 300, 300, 300], 20_000],
])('every column of the rows follows its own counts: %s', async (_, sizes, count) => {
  const people = Array.from({ length: count }, (__, n) =>
    sizes.map((size, column) => skewed(n, size, column)),
  );
  for (const share of await shareOutOfPlace(people, sizes)) expect(share).toBeLessThan(0.03);
});

describe('support', () => {
  const supportOf = async (people: readonly Person[], sizes: readonly number[]) => {
    const plan = { rho: rhoDown(4, 1e-6), masks: [], headline: [], groups: [] };
    const released = await protect(
      arraySource(people, sizes),
      { ...plan, blanks: sizes.map(() => 1) },
      { bits: seededBits(12) },
    );
    if (released.tier !== 'full') throw new Error('expected a full release');
    return released.support;
  };

  test('is reached in full where every combination has many people', async () => {
    const people = Array.from({ length: 3_000 }, (_, n) => [n % 3, (n >> 2) % 3, (n >> 4) % 3]);
    expect(await supportOf(people, [3, 3, 3])).toBe(20);
  });

  test('is given up where it would move too many people', async () => {
    const people = Array.from({ length: 3_000 }, (_, n) =>
      [1, 2, 3].map((salt) => 1 + ((Math.imul(n + 1, 0x9e3779b1 + 2 * salt) >>> 20) % 79)),
    );
    expect(await supportOf(people, [80, 80, 80])).toBeLessThan(20);
  });
});
