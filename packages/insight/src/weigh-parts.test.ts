import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { PartCounts } from './part-counts.ts';
import { viewOf } from './view.ts';
import { LEAST_COVERED, weighParts } from './weigh-parts.ts';

const RULES = { denominator: 'anyRecorded' } as const;
const SMALL: PartCounts = { people: 150, recorded: 100, yes: [90, 10] };
const LARGE: PartCounts = { people: 1_000, recorded: 900, yes: [90, 810] };

const values = (shares: ReturnType<typeof weighParts>) => shares.map((one) => one?.value);

it('weighs the shares of parts by any standard', () => {
  const { parts } = viewOf([SMALL, LARGE], RULES);
  expect(values(weighParts(parts, [3, 1]))).toEqual([
    expect.closeTo((3 * 0.9 + 0.1) / 4),
    expect.closeTo((3 * 0.1 + 0.9) / 4),
  ]);
  expect(values(weighParts(parts, [-2, 5]))).toEqual([expect.closeTo(0.1), expect.closeTo(0.9)]);
  expect(values(weighParts(parts, [0, 0]))).toEqual([undefined, undefined]);
});

it('tells no share that little of the standard is known for', () => {
  const { parts } = viewOf([SMALL, { people: 90, recorded: 0, yes: [0, 0] }], RULES);
  expect(values(weighParts(parts, [1, 3]))).toEqual([expect.closeTo(0.9), expect.closeTo(0.1)]);
  expect(values(weighParts(parts, [1, 3], LEAST_COVERED))).toEqual([undefined, undefined]);
  expect(values(weighParts(parts, [3, 1], LEAST_COVERED))[0]).toBeCloseTo(0.9);
});

it('gives the total back where parts weigh as many as are known in them', () => {
  const counts = fc
    .array(
      fc.record({
        known: fc.integer({ min: 1, max: 999 }),
        yes: fc.float({ min: 0, max: 1, noNaN: true }),
      }),
      { minLength: 1, maxLength: 6 },
    )
    .map((parts) =>
      parts.map(({ known, yes }): PartCounts => {
        const some = Math.round(known * yes);
        return { people: known, recorded: known, yes: [some, known - some] };
      }),
    );
  fc.assert(
    fc.property(counts, (parts) => {
      const { whole, parts: own } = viewOf(parts, RULES);
      const weighed = weighParts(
        own,
        parts.map(({ recorded }) => recorded),
      );
      expect(weighed[0]?.value).toBeCloseTo(whole.shares[0]?.value ?? Number.NaN);
    }),
  );
});
