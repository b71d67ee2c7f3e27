import { describe, expect, it } from 'vitest';
import { Accountant } from '../account/accountant.ts';
import { rhoDown } from '../account/conversion.ts';
import { namingThresholdUp } from '../domain/threshold.ts';
import { GaussianTables } from '../mechanism/gaussian-tables.ts';
import { seededBits } from '../testing.ts';
import { arraySource } from './array-source.fixture.ts';
import { measurePatterns, pairNoise, patternDelta } from './measure-patterns.ts';

const SIZES = [2, 3, 2];
const RHO = rhoDown(4, 1e-6);
const PEOPLE = 4_000;

/** So many people with the same record; the others with records of their own as far as there are. */
const people = (alike: number, sizes: readonly number[], all: number) =>
  Array.from({ length: all }, (_, n) =>
    n < alike ? sizes.map(() => 0) : sizes.map((size, c) => Math.floor(n / size ** c) % size),
  );

async function measured(alike: number, sizes = SIZES, delta = 1e-6, rows?: number, all = PEOPLE) {
  const looks: string[] = [];
  const accountant = new Accountant(RHO);
  const source = arraySource(people(alike, sizes, all), sizes, [], (look) => {
    looks.push(`${look} after ${accountant.trace.length}`);
  });
  const tables = new GaussianTables();
  const run = { source, accountant, bits: seededBits(3), tables, rho: RHO, stretch: 1 };
  const paid = delta > 0 ? patternDelta(delta) : undefined;
  const result = await measurePatterns(run, paid, all, rows);
  return { ...result, trace: accountant.trace, looks };
}

describe('measurePatterns', () => {
  it('pays before it looks, with the threshold that its delta asks', async () => {
    const { patterns, paid, trace, looks } = await measured(3_000);
    expect(paid).toBe(true);
    expect(looks).toEqual(['patterns after 1']);
    expect(trace.map(({ mechanism }) => mechanism)).toEqual([
      'discrete-gaussian',
      'thresholded-gaussian',
    ]);
    const { parameter, delta, threshold } = trace[1] as Required<(typeof trace)[number]>;
    expect(threshold).toBe(namingThresholdUp(parameter, delta));
    expect(delta).toEqual(patternDelta(1e-6));
    expect(Math.max(...patterns.people)).toBeGreaterThan(2_900);
    for (const count of patterns.people) expect(count).toBeGreaterThanOrEqual(threshold);
  });

  it('spends nothing but the probe where few share a record', async () => {
    const many = Array.from({ length: 13 }, () => 2);
    const { paid, patterns, trace, looks } = await measured(0, many, 1e-6, 2, 2 ** 13);
    expect([paid, patterns.people.length]).toEqual([false, 0]);
    expect(looks).toEqual(['patterns after 1']);
    expect(trace.map(({ step }) => step)).toEqual([
      'people who share their whole record with many',
    ]);
  });

  it('asks more of a record where one person may have several rows', async () => {
    const { trace } = await measured(3_000);
    const more = await measured(3_000, SIZES, 1e-6, 5);
    const [first, second] = [trace[1]?.threshold, more.trace[1]?.threshold];
    expect(second as number).toBeGreaterThanOrEqual((first as number) + 3);
    const { parameter, delta } = more.trace[1] as Required<(typeof trace)[number]>;
    expect(second).toBe(namingThresholdUp(parameter, delta, 5));
  });

  it('does not look without a delta, nor where pairs need the budget', async () => {
    const without = await measured(3_000, SIZES, 0);
    expect([without.looks, without.trace]).toEqual([[], []]);
    const wide = [300, 300, 300];
    expect(pairNoise(wide, RHO, PEOPLE)).toBeGreaterThan(0.005);
    expect((await measured(3_000, wide)).looks).toEqual([]);
  });
});

describe('pairNoise', () => {
  it('is the share of people that noise moves: half as large for twice the people', () => {
    const one = pairNoise([2, 2], RHO, 1_000);
    expect(pairNoise([2, 2], RHO, 2_000)).toBeCloseTo(one / 2, 12);
    expect(pairNoise([2, 2], RHO * 4, 1_000)).toBeCloseTo(one / 2, 3);
  });
});
