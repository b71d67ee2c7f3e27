import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standardise } from './standardise.ts';

const share = (value: number, half: number) => ({ value, low: value - half, high: value + half });

describe('standardise', () => {
  it('weighs the shares of the parts by the standard', () => {
    const result = standardise([
      { weight: 1, share: share(0.9, 0.03) },
      { weight: 3, share: share(0.3, 0.04) },
    ]);
    expect(result?.value).toBeCloseTo(0.45);
    expect(result?.covered).toBe(1);
    expect(0.45 - (result?.low as number)).toBeCloseTo(Math.hypot(0.25 * 0.03, 0.75 * 0.04));
  });

  it('says of how much of the standard it speaks', () => {
    const strata = [
      { weight: 1, share: share(0.9, 0) },
      { weight: 3, share: undefined },
    ];
    expect(standardise(strata)).toEqual({ value: 0.9, low: 0.9, high: 0.9, covered: 0.25 });
    expect(standardise([{ weight: 2, share: undefined }])).toBeUndefined();
    expect(standardise([{ weight: 0, share: share(0.5, 0.1) }])).toBeUndefined();
    expect(standardise([])).toBeUndefined();
  });

  it('is the crude share when the standard is the file itself', () => {
    const parts = fc.array(
      fc.record({ known: fc.integer({ min: 1, max: 999 }), yes: fc.integer({ min: 0, max: 999 }) }),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(parts, (all) => {
        const held = all.map(({ known, yes }) => ({ known, yes: Math.min(known, yes) }));
        const total = (of: 'known' | 'yes') => held.reduce((sum, one) => sum + one[of], 0);
        const result = standardise(
          held.map(({ known, yes }) => ({ weight: known, share: share(yes / known, 0.01) })),
        );
        expect(result?.value).toBeCloseTo(total('yes') / total('known'), 9);
      }),
    );
  });

  it('takes no weight below zero', () => {
    expect(() => standardise([{ weight: -1, share: undefined }])).toThrow(RangeError);
    expect(() => standardise([{ weight: Number.NaN, share: undefined }])).toThrow(RangeError);
  });
});
