import { expect, test } from 'vitest';
import { rhoDown } from '../account/conversion.ts';
import { seededBits } from '../testing.ts';
import { arraySource, chainOfPeople } from './array-source.fixture.ts';
import { protect } from './protect.ts';
import { publishedSigmas } from './published-noise.ts';

test('is close to the noise that a release has', async () => {
  const sizes = [2, 30, 4, 2, 3, 2, 2, 2];
  const rho = rhoDown(4, 1e-6);
  const source = arraySource(chainOfPeople(3_000, sizes), sizes);
  const plan = { rho, masks: [], headline: [], groups: [] };
  const released = await protect(source, plan, { bits: seededBits(5) });
  if (released.tier !== 'full') throw new Error('expected a full release');
  publishedSigmas(sizes, rho).forEach((sigma, i) => {
    const ratio = sigma / Math.sqrt(released.estimates.column(i).variance);
    expect(ratio).toBeGreaterThan(0.7);
    expect(ratio).toBeLessThan(1.4);
  });
});

test('grows as the promise gets stronger', () => {
  const [weak] = publishedSigmas([2, 3, 4], rhoDown(4, 1e-6)) as [number];
  const [strong] = publishedSigmas([2, 3, 4], rhoDown(1, 1e-6)) as [number];
  expect(strong).toBeGreaterThan(3 * weak);
});
