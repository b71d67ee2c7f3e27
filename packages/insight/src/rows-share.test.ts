import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsShareOf } from './rows-share.ts';
import { sampledShareOf } from './sampled-share.ts';

const NOISE = { pairVariance: 3_500, columns: 2, answers: 3 };

const numbers = fc.record({
  known: fc.integer({ min: 60, max: 100_000 }),
  part: fc.double({ min: 0, max: 1, noNaN: true }),
  columns: fc.integer({ min: 1, max: 6 }),
  answers: fc.integer({ min: 1, max: 15 }),
});

describe('a share counted from the rows of a release', () => {
  it('is what the worked example says', () => {
    const share = rowsShareOf(9_555, 12_030, { ...NOISE, pairVariance: 8_864 });
    expect(share?.value).toBeCloseTo(0.794, 3);
    expect(share?.low).toBeCloseTo(0.719, 3);
    expect(share?.high).toBeCloseTo(0.863, 3);
  });

  it('holds its value, stays within 0 and 1, and is never surer than one of people alone', () => {
    fc.assert(
      fc.property(numbers, ({ known, part, columns, answers }) => {
        const yes = Math.round(part * known);
        const share = rowsShareOf(yes, known, { ...NOISE, columns, answers });
        if (share === undefined) return;
        const exact = (value: number) => ({ value, variance: 0 });
        const alone = sampledShareOf({
          yes: exact(yes),
          known: exact(known),
          dependence: 'independent',
        });
        expect(share.low).toBeLessThanOrEqual(share.value + 1e-9);
        expect(share.high).toBeGreaterThanOrEqual(share.value - 1e-9);
        expect(Math.min(share.low, 1 - share.high)).toBeGreaterThanOrEqual(0);
        expect(share.high - share.low).toBeGreaterThanOrEqual(
          (alone?.high ?? 0) - (alone?.low ?? 0) - 1e-9,
        );
      }),
    );
  });

  it('is less sure with more columns, more answers and more noise', () => {
    fc.assert(
      fc.property(numbers, ({ known, part, columns, answers }) => {
        const yes = Math.round(part * known);
        const width = (more: Partial<typeof NOISE>) => {
          const share = rowsShareOf(yes, known, { ...NOISE, columns, answers, ...more });
          return share === undefined ? 1 : share.high - share.low;
        };
        const least = width({}) - 1e-9;
        expect(width({ columns: columns + 1 })).toBeGreaterThanOrEqual(least);
        expect(width({ answers: answers + 1 })).toBeGreaterThanOrEqual(least);
        expect(width({ pairVariance: 2 * NOISE.pairVariance })).toBeGreaterThanOrEqual(least);
      }),
    );
  });

  it('is not told of so few that noise could have made them, nor where the noise is not known', () => {
    expect(rowsShareOf(10, 30, NOISE)).toBeUndefined();
    expect(
      rowsShareOf(10, 1e6, { ...NOISE, pairVariance: Number.POSITIVE_INFINITY }),
    ).toBeUndefined();
  });

  it('rests on a column at least', () => {
    expect(() => rowsShareOf(1, 2, { ...NOISE, columns: 0 })).toThrow(RangeError);
  });
});
