// The attack report of a release: sound releases pass it, and each planted defect makes it fail.
import { describe, expect, test } from 'vitest';
import { attacked, brokenIn, EPSILON } from './attacked-release.fixture.ts';
import { MUTANTS } from './mutants.fixture.ts';
import { SHARED_MUTANTS } from './shared-mutants.fixture.ts';

const SEEDS = [1, 2, 3];
/** An audit that finds less than this share of the claim in a release without noise is too weak. */
const POWER = 0.3;
/** A release that has published shared records, of a file in which two of ten share theirs. */
const SHARED = { shared: true, alike: 2 };

describe('a sound release', () => {
  test.each(SEEDS)('crosses no line, seed %i', async (seed) => {
    const report = await attacked(seed);
    expect(brokenIn(report)).toEqual([]);
    expect(report.verdict).not.toBe('broken');
    expect(report.audit?.epsilonAbove).toBeLessThanOrEqual(EPSILON);
  });

  test.each([0.5, 20])('nor under epsilon %d', async (epsilon) => {
    const report = await attacked(7, {}, { epsilon });
    expect(brokenIn(report)).toEqual([]);
  });

  test.each(SEEDS)('nor with records that many share, seed %i', async (seed) => {
    for (const alike of [0, 2]) {
      const report = await attacked(seed, {}, { ...SHARED, alike });
      expect(report.checks).toContainEqual({ name: 'shared', passed: true });
      expect(brokenIn(report)).toEqual([]);
    }
  });
});

describe('power', () => {
  test.each(MUTANTS)('%s is noticed (%s)', async (_, by, mutant) => {
    const report = await attacked(11, mutant);
    expect(report.verdict).toBe('broken');
    expect(brokenIn(report)).toContain(by);
  });

  test.each(SHARED_MUTANTS)('%s is noticed (%s)', async (_, by, mutant) => {
    for (const alike of [0, 2]) {
      const report = await attacked(11, mutant, { ...SHARED, alike });
      expect(report.verdict).toBe('broken');
      expect(brokenIn(report)).toContain(by);
    }
  });

  test('the line of the audit leaves room for chance, and not for half the noise', async () => {
    const { blur } = (await attacked(13)).audit ?? {};
    expect(blur?.value).toBeGreaterThan(blur?.refusedBelow as number);
    expect(blur?.refusedBelow).toBeGreaterThan(0.75 * (blur?.least as number));
  });

  test('the audit shows most of what a release without noise gives away', async () => {
    const [, , mutant] = MUTANTS[0] as (typeof MUTANTS)[number];
    const report = await attacked(12, mutant);
    expect(report.audit?.epsilonAbove).toBeGreaterThan(POWER * EPSILON);
  });
});
