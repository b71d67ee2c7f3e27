import { seededBits } from '@tessera/privacy/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilson } from '../../privacy/src/statistics.fixture.ts';
import { coverage, noise } from './coverage.fixture.ts';
import type { Noisy } from './noisy.ts';
import { ratioOf } from './ratio.ts';
import { sampledShareOf } from './sampled-share.ts';

const exact = (value: number): Noisy => ({ value, variance: 0 });
const about = (value: number, sd: number): Noisy => ({ value, variance: sd ** 2 });
const sampled = (yes: Noisy, known: Noisy) =>
  sampledShareOf({ yes, known, dependence: 'independent' });

const RUNS = 20_000;

/** How many of `known` people say yes when each does so with chance `p`. */
function binomial(seed: number, known: number, p: number): () => number {
  const bits = seededBits(seed);
  const edge = Math.round(p * 2 ** 32);
  return () => {
    let yes = 0;
    for (let person = 0; person < known; person++) if (bits.next() < edge) yes += 1;
    return yes;
  };
}

describe('sampledShareOf', () => {
  it.each([
    [300, 0.33, 0],
    [300, 0.33, 10],
    [1_000, 0.08, 12],
    [1_000, 0.5, 25],
    [2_259, 0.325, 15],
  ])(
    'holds the share of the population 94 to 96 times of 100: %i people, %f, noise of %i',
    (known, p, sd) => {
      const draw = binomial(known + sd, known, p);
      const [y, k] = sd === 0 ? [() => 0, () => 0] : [noise(sd, sd), noise(sd + 7, sd)];
      const { hits, said } = coverage(RUNS, p, () =>
        sampled(about(draw() + y(), sd), about(known + k(), sd)),
      );
      expect(said).toBe(RUNS);
      const { low, high } = wilson(hits, RUNS, 1e-3);
      expect(low).toBeGreaterThan(0.935);
      expect(high).toBeLessThan(0.965);
      expect(hits / RUNS).toBeGreaterThan(0.94);
      expect(hits / RUNS).toBeLessThan(0.96);
    },
  );

  it('is the interval of Wilson without noise', () => {
    const [n, y] = [2_259, 734];
    const { low, high } = wilson(y, n, 0.05);
    const share = sampled(exact(y), exact(n));
    expect(share?.low).toBeCloseTo(low, 6);
    expect(share?.high).toBeCloseTo(high, 6);
  });

  it('comes near that of Fieller as noise outweighs sampling', () => {
    const [yes, known] = [about(400_000, 4_000), about(1_000_000, 4_000)];
    const ratio = ratioOf(yes, known, 'independent');
    expect(sampled(yes, known)?.low).toBeCloseTo(ratio?.low as number, 3);
  });

  it('holds its value, stays within 0 and 1, and is wider with more noise', () => {
    const numbers = fc.record({
      known: fc.integer({ min: 50, max: 5_000 }),
      part: fc.double({ min: 0, max: 1, noNaN: true }),
      sd: fc.double({ min: 0, max: 10, noNaN: true }),
    });
    fc.assert(
      fc.property(numbers, ({ known, part, sd }) => {
        const share = sampled(about(part * known, sd), about(known, sd));
        const wider = sampled(about(part * known, sd + 5), about(known, sd));
        if (share === undefined || wider === undefined) return;
        expect(share.low).toBeGreaterThanOrEqual(0);
        expect(share.high).toBeLessThanOrEqual(1);
        expect(share.low).toBeLessThanOrEqual(share.value + 1e-9);
        expect(share.high).toBeGreaterThanOrEqual(share.value - 1e-9);
        expect(wider.high - wider.low).toBeGreaterThanOrEqual(share.high - share.low - 1e-9);
      }),
    );
  });

  it('with unknown dependence is no narrower than with any', () => {
    const [yes, known] = [about(120, 12), about(400, 15)];
    const widest = sampledShareOf({ yes, known, dependence: 'unknown' });
    for (const dependence of ['independent', 100, -100] as const) {
      const one = sampledShareOf({ yes, known, dependence });
      expect(widest?.low).toBeLessThanOrEqual(one?.low as number);
      expect(widest?.high).toBeGreaterThanOrEqual(one?.high as number);
    }
  });

  it.each([
    ['nobody', exact(0)],
    ['fewer than nobody', about(-4, 3)],
    ['people who cannot be told from nobody', about(10, 8)],
  ])('says nothing of %s', (_, known) => {
    expect(sampled(exact(0), known)).toBeUndefined();
  });
});
