import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharesOf, valuesOfPart } from './shares.ts';

describe('shares', () => {
  it('of counts are of the known and of everyone', () => {
    const people = { child: 30, adult: 50 };
    expect(sharesOf({ kind: 'counts', people, known: 80, everyone: 100, sum: 'whole' })).toEqual([
      { part: 'child', people: 30, ofKnown: 0.375, ofEveryone: 0.3 },
      { part: 'adult', people: 50, ofKnown: 0.625, ofEveryone: 0.5 },
    ]);
  });

  it('are of the known alone where nobody says how many there are', () => {
    const [child] = sharesOf({ kind: 'counts', people: { child: 30 }, known: 80, sum: 'part' });
    expect(child).toEqual({ part: 'child', people: 30, ofKnown: 0.375 });
    expect(valuesOfPart(child ? [child] : [], 'child')).toEqual([0.375]);
  });

  it('of published percentages are the number that was written', () => {
    const tenths = fc.integer({ min: 0, max: 1_000 });
    fc.assert(
      fc.property(tenths, (one) => {
        const [share] = sharesOf({ kind: 'percent', percent: { child: one / 10 }, sum: 'part' });
        expect(share).toEqual({ part: 'child', published: one / 1_000 });
      }),
    );
  });

  it('of everyone are never more than of the known, and none leaves 0 to 1', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.nat(1e6), fc.nat(1e6), (child, adult, unknown) => {
        const known = child + adult + 1;
        const everyone = known + unknown;
        const figure = { kind: 'counts', people: { child }, known, everyone, sum: 'part' } as const;
        const [share] = sharesOf(figure);
        expect(share?.ofEveryone).toBeLessThanOrEqual(share?.ofKnown ?? -1);
        expect(share?.ofKnown).toBeLessThanOrEqual(1);
        expect(share?.ofEveryone).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('of an answer that is not there are none', () => {
    expect(valuesOfPart([], 'child')).toEqual([]);
  });
});
