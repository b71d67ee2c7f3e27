import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decompose } from './decompose.ts';

describe('decompose', () => {
  it('finds nothing but composition where every part stays as it is', () => {
    const result = decompose([
      { known: [100, 300], yes: [90, 270] },
      { known: [300, 100], yes: [90, 30] },
    ]);
    expect(result?.difference).toBeCloseTo(0.3);
    expect(result?.composition).toBeCloseTo(0.3);
    expect(result?.rate).toBeCloseTo(0);
  });

  it('finds nothing but rate where the parts keep their size', () => {
    const result = decompose([
      { known: [100, 200], yes: [10, 40] },
      { known: [100, 200], yes: [20, 80] },
    ]);
    expect(result?.rate).toBeCloseTo(0.15);
    expect(result?.composition).toBeCloseTo(0);
    expect(result?.parts[1]?.rate).toBeCloseTo(0.1);
  });

  it('takes a part that one group lacks as composition', () => {
    const result = decompose([
      { known: [100, 100], yes: [50, 50] },
      { known: [0, 100], yes: [0, 90] },
    ]);
    expect(result?.rate).toBeCloseTo(0);
    expect(result?.composition).toBeCloseTo(0.2);
  });

  it('says nothing where one of the groups has nobody', () => {
    expect(decompose([{ known: [745, 0], yes: [493, 0] }])).toBeUndefined();
  });

  it('always adds up to the difference of the shares', () => {
    const side = fc.tuple(fc.nat(500), fc.nat(500)).map(([a, b]) => ({ known: a + b, yes: a }));
    fc.assert(
      fc.property(fc.array(fc.tuple(side, side), { minLength: 1 }), (pairs) => {
        const parts = pairs.map(([a, b]) => ({
          known: [a.known, b.known] as const,
          yes: [a.yes, b.yes] as const,
        }));
        const share = (i: 0 | 1) =>
          parts.reduce((sum, { yes }) => sum + yes[i], 0) /
          parts.reduce((sum, { known }) => sum + known[i], 0);
        const result = decompose(parts);
        if (result === undefined) {
          expect([share(0), share(1)]).toContainEqual(Number.NaN);
          return;
        }
        expect(result.difference).toBeCloseTo(share(1) - share(0), 9);
        expect(result.composition + result.rate).toBeCloseTo(result.difference, 9);
      }),
    );
  });
});
