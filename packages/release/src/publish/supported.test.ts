import { domainsOf } from '@tessera/model';
import { type ProtectedFull, protect, rhoDown } from '@tessera/privacy';
import { seededBits } from '@tessera/privacy/testing';
import { expect, it } from 'vitest';
import { arraySource } from '../../../privacy/src/protect/array-source.fixture.ts';
import { SMALL } from '../small.fixture.ts';
import { supportedPairs } from './supported.ts';

const domains = domainsOf(SMALL);
const sizes = domains.map(({ size }) => size);

/** Everybody answers everything in one of two ways. */
const people = Array.from({ length: 2_000 }, (_, n) => sizes.map((size) => size - 1 - (n % 2)));

async function released(seed: number): Promise<ProtectedFull> {
  const plan = { rho: rhoDown(4, 1e-6), masks: [], headline: [], groups: [] };
  const result = await protect(arraySource(people, sizes), plan, { bits: seededBits(seed) });
  if (result.tier !== 'full') throw new Error('expected a full release');
  return result;
}

it('counts combinations of recorded answers in the rows, and those that tables show', async () => {
  const release = await released(4);
  const { combinations, supported, percentOfRows } = supportedPairs(domains, release);
  expect(supported).toBeGreaterThan(0);
  expect(supported).toBeLessThanOrEqual(combinations);
  // Only the two ways to answer have anybody, and each of them a thousand people.
  const real = new Set(
    people.slice(0, 2).flatMap((person) =>
      domains.flatMap((one, i) =>
        domains.flatMap((other, j) => {
          const [a, b] = [person[i] as number, person[j] as number];
          return i < j && a >= one.blanks && b >= other.blanks ? [`${i},${j},${a},${b}`] : [];
        }),
      ),
    ),
  );
  expect(supported).toBe(real.size);
  // Everybody gave one of these answers, so hardly a row has another.
  expect(percentOfRows).toBeGreaterThan(95);
  expect(percentOfRows).toBeLessThanOrEqual(100);
});

it('calls a combination that only the rows have possibly fabricated', async () => {
  const release = await released(5);
  const before = supportedPairs(domains, release);
  const rows = release.rows.map((column) => column.slice());
  rows.forEach((column, c) => {
    const { blanks } = domains[c] as (typeof domains)[number];
    column[0] = c % 2 === 0 ? blanks : (sizes[c] as number) - 1;
  });
  const after = supportedPairs(domains, { ...release, rows });
  expect(after.combinations).toBeGreaterThan(before.combinations);
  expect(after.supported).toBe(before.supported);
});
