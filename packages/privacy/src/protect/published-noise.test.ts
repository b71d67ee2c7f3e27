import { expect, test } from 'vitest';
import { rhoDown } from '../account/conversion.ts';
import { seededBits } from '../testing.ts';
import { arraySource } from './array-source.fixture.ts';
import { patternDelta } from './measure-patterns.ts';
import { protect } from './protect.ts';
import { publishedSigmas } from './published-noise.ts';

const SIZES = [2, 30, 4, 2, 3];
const PEOPLE = 12_000;

/** The told noise over the real one, column by column, where so many people are alike. */
async function ratios(alike: number, linesOfShared: number): Promise<readonly number[]> {
  const rho = rhoDown(4, 1e-6);
  const words = seededBits(1);
  const people = Array.from({ length: PEOPLE }, (_, n) =>
    SIZES.map((size) => (n < alike ? 1 : words.next() % size)),
  );
  const plan = { rho, patternDelta: patternDelta(1e-6), masks: [], headline: [], groups: [] };
  const released = await protect(arraySource(people, SIZES), plan, { bits: seededBits(5) });
  if (released.tier !== 'full') throw new Error('expected a full release');
  const shared = released.trace.filter(({ step }) => step.includes('whole record'));
  expect(shared).toHaveLength(linesOfShared);
  return publishedSigmas(SIZES, rho).map(
    (sigma, i) => sigma / Math.sqrt(released.estimates.column(i).variance),
  );
}

test('is close to the noise that a release has', async () => {
  const [counted, not] = [await ratios(11_000, 2), await ratios(0, 1)];
  for (const ratio of counted) expect(Math.abs(ratio - 1)).toBeLessThan(0.45);
  // Where shared records leave their budget to the rest, there is about a fifth less noise.
  for (const ratio of not) expect(ratio).toBeGreaterThan(0.9);
  not.forEach((ratio, i) => {
    expect(ratio / (counted[i] as number)).toBeGreaterThan(1.1);
    expect(ratio / (counted[i] as number)).toBeLessThan(1.5);
  });
});

test('grows as the promise gets stronger', () => {
  const [weak] = publishedSigmas([2, 3, 4], rhoDown(4, 1e-6)) as [number];
  const [strong] = publishedSigmas([2, 3, 4], rhoDown(1, 1e-6)) as [number];
  expect(strong).toBeGreaterThan(3 * weak);
});
