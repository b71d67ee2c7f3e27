import { discreteGaussianSampler, rational } from '@tessera/privacy';
import { seededBits } from '@tessera/privacy/testing';
import { expect, it } from 'vitest';
import { percentOf } from './percent.ts';

const RUNS = 20_000;
/** More than five standard errors of a coverage of 95 % over 20,000 runs. */
const FIVE_ERRORS = 0.008;

it.each([
  [60, 20, 25, 8, 1],
  [120, 60, 25, 12, 0.95],
  [2_000, 700, 25, 25, 0.95],
])(
  'covers the true share 95 times of 100: %i known, %i yes',
  (known, yes, sdKnown, sdYes, most) => {
    const bits = seededBits(known);
    const drawKnown = discreteGaussianSampler(bits, rational(BigInt(sdKnown ** 2), 1n));
    const drawYes = discreteGaussianSampler(bits, rational(BigInt(sdYes ** 2), 1n));
    let [covered, shown] = [0, 0];
    for (let run = 0; run < RUNS; run++) {
      const share = percentOf(
        { value: yes + drawYes(), variance: sdYes ** 2 },
        { value: known + drawKnown(), variance: sdKnown ** 2 },
      );
      // What cannot be told from nothing says nothing, which is never wrong.
      const truth = (100 * yes) / known;
      if (share !== undefined) shown += 1;
      if (share === undefined || (share.low <= truth && truth <= share.high)) covered += 1;
    }
    expect(shown).toBeGreaterThan(0);
    expect(covered / RUNS).toBeGreaterThanOrEqual(0.95 - FIVE_ERRORS);
    expect(covered / RUNS).toBeLessThanOrEqual(most + FIVE_ERRORS);
  },
);

it('says nothing where the denominator may be nobody', () => {
  expect(percentOf({ value: 10, variance: 4 }, { value: 10, variance: 100 })).toBeUndefined();
});

it('stays between 0 and 100', () => {
  const share = percentOf({ value: -5, variance: 9 }, { value: 100, variance: 9 });
  expect(share?.value).toBe(0);
  expect(share?.low).toBe(0);
});
