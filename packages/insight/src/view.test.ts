import { describe, expect, it } from 'vitest';
import type { PartCounts } from './part-counts.ts';
import { partsOf, viewOf, wholeOf } from './view.ts';

const part = (people: number, recorded: number, ...percents: readonly number[]): PartCounts => ({
  people,
  recorded,
  yes: percents.map((percent) => Math.round((percent * recorded) / 100)),
});

/** Children in CTDC's synthetic file of 2021: labour, sexual and other exploitation, by country. */
const USA = part(9_244, 8_672, 9.2, 92.6, 0);
const OTHERS = part(5_499, 2_259, 60.1, 32.5, 9.4);
const BLANK = part(8_717, 1_302, 34.3, 61.3, 8.4);
const RULES = { denominator: 'anyRecorded' } as const;

const percent = (share: { readonly value: number } | undefined) =>
  Number((100 * (share?.value ?? Number.NaN)).toFixed(1));

describe('a view', () => {
  const view = viewOf([USA, OTHERS, BLANK], RULES);

  it('tells the published headline with what it is of', () => {
    expect(view.whole.shares.map(percent)).toEqual([21.3, 78.2, 2.6]);
    expect([view.people, view.whole.of, view.whole.unknown]).toEqual([23_460, 12_233, 11_227]);
    expect(view.tiers).toEqual([[1], [0], [2]]);
  });

  it('and the largest block, without which the order is the other way round', () => {
    expect(view.largest?.largest).toBe(0);
    expect(view.largest?.share).toBeCloseTo(0.709, 3);
    expect(view.headline).toMatchObject({ first: 1, second: 0 });
    expect(view.headline?.reversal).toEqual({
      whole: 1,
      parts: ['holds', 'reversed', 'holds'],
      verdict: 'somewhere',
    });
    expect(view.largest?.without.shares.map(percent)).toEqual([50.7, 43, 9]);
    expect(view.headline?.without).toBe('reversed');
  });

  it('has the same whole and the same parts as those who ask for these alone', () => {
    const rules = { ...RULES, rows: { pairVariance: 900, columns: 2, partColumns: 3 } };
    const parts = [USA, OTHERS, BLANK];
    expect(wholeOf(parts, rules)).toEqual(viewOf(parts, rules).whole);
    expect(partsOf(parts, rules)).toEqual(viewOf(parts, rules).parts);
  });

  it('of one part has nothing to leave out and nothing to compare', () => {
    const one = viewOf([OTHERS], RULES);
    expect(one.largest).toMatchObject({ share: 1 });
    expect(one.largest?.without.shares).toEqual([undefined, undefined, undefined]);
    expect(one.headline?.without).toBe('unclear');
    expect(one.headline?.reversal.verdict).toBe('nowhere');
  });

  it('of nobody tells nothing', () => {
    const none = viewOf([part(0, 0, 0, 0)], RULES);
    expect(none.whole.shares).toEqual([undefined, undefined]);
    expect(none).toMatchObject({ people: 0, largest: undefined, headline: undefined, tiers: [] });
  });

  it('has wider intervals where rows of a release are counted, and still wider ones in parts', () => {
    const rows = { pairVariance: 400, columns: 2, partColumns: 3 };
    const released = viewOf([USA, OTHERS, BLANK], { ...RULES, rows });
    const width = ({ shares }: typeof view.whole) => (shares[0]?.high ?? 0) - (shares[0]?.low ?? 0);
    expect(width(released.whole)).toBeGreaterThan(width(view.whole));
    const flat = viewOf([USA, OTHERS, BLANK], { ...RULES, rows: { ...rows, partColumns: 2 } });
    expect(width(released.parts[1] as typeof view.whole)).toBeGreaterThan(
      width(flat.parts[1] as typeof view.whole),
    );
    expect(released.headline?.reversal.parts[1]).toBe('reversed');
  });

  it('is surer of a question of which a person can have one answer only', () => {
    const rows = { pairVariance: 900, columns: 2, partColumns: 3 };
    const width = (more: { readonly answers?: number }) => {
      const { whole } = viewOf([USA, OTHERS], { ...RULES, rows: { ...rows, ...more } });
      return (whole.shares[0]?.high ?? 0) - (whole.shares[0]?.low ?? 0);
    };
    expect(width({ answers: 1 })).toBeLessThan(width({}));
    expect(width({ answers: 3 })).toBe(width({}));
  });

  it('tells no share of fewer people than it may, in the whole or in a part', () => {
    const few = viewOf([USA, part(12, 9, 50, 50, 0)], { ...RULES, least: 10 });
    expect(few.parts.map(({ of, shares }) => [of, shares[0] === undefined])).toEqual([
      [8_672, false],
      [9, true],
    ]);
    expect(viewOf([part(12, 9, 50, 50, 0)], { ...RULES, least: 10 })).toMatchObject({
      headline: undefined,
      tiers: [],
    });
  });

  it('counts shares of everyone where the codebook says so', () => {
    const everyone = viewOf([USA, OTHERS, BLANK], { denominator: 'everyone' });
    expect(everyone.whole.of).toBe(23_460);
    expect(percent(everyone.whole.shares[1])).toBe(40.8);
  });
});
