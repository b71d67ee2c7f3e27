import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rational } from '../random/rational.ts';
import { seededBits } from '../testing.ts';
import { type PatternCounts, sharedBeyond, sharedPatterns } from './shared-patterns.ts';

/** The patterns of records, in the order in which they are met. */
function patternsOf(records: readonly (readonly number[])[], width: number) {
  const found = new Map<string, { first: number; people: number }>();
  records.forEach((record, at) => {
    const one = found.get(record.join()) ?? { first: at, people: 0 };
    one.people += 1;
    found.set(record.join(), one);
  });
  const sensitive: PatternCounts = {
    columns: Array.from({ length: width }, (_, c) => records.map((record) => record[c] as number)),
    first: [...found.values()].map(({ first }) => first),
    people: [...found.values()].map(({ people }) => people),
  };
  return { sensitive };
}

const TINY = rational(1n, 64n);
const files = fc.array(fc.tuple(fc.nat(2), fc.nat(2)), { maxLength: 40 });

describe('sharedBeyond', () => {
  it('changes by at most one with one person', () => {
    fc.assert(
      fc.property(files, fc.tuple(fc.nat(2), fc.nat(2)), fc.nat(6), (records, one, threshold) => {
        const sum = (list: typeof records) =>
          sharedBeyond(patternsOf(list, 2), threshold).sensitive[0];
        const change = sum([...records, one]) - sum(records);
        expect(change === 0 || change === 1).toBe(true);
      }),
    );
  });
});

describe('sharedPatterns', () => {
  it('gives the records at or above the threshold, sorted by their codes', () => {
    fc.assert(
      fc.property(files, fc.integer({ min: 2, max: 6 }), (records, threshold) => {
        // Noise of variance 1/64 is all but always nought: what comes out are the counts.
        const { columns, people } = sharedPatterns(
          seededBits(7),
          patternsOf(records, 2),
          TINY,
          threshold,
        );
        const naive = new Map<string, number>();
        for (const record of records) naive.set(record.join(), (naive.get(record.join()) ?? 0) + 1);
        const expected = [...naive].filter(([, count]) => count >= threshold).sort();
        const got = [...people].map((count, i) => [`${columns[0]?.[i]},${columns[1]?.[i]}`, count]);
        expect(got).toEqual(expected);
      }),
    );
  });

  it('does not tell the order of the file', () => {
    const records = Array.from({ length: 60 }, (_, n) => [n % 3, n % 2]);
    const shown = (list: readonly (readonly number[])[]) => {
      const { columns } = sharedPatterns(seededBits(1), patternsOf(list, 2), TINY, 3);
      return columns.map((column) => [...column]);
    };
    expect(shown([...records].reverse())).toEqual(shown(records));
  });

  it('shows no record that nobody has', () => {
    const sensitive = { columns: [[0, 1]], first: [0, 1], people: [0, 4] };
    const { people } = sharedPatterns(seededBits(1), { sensitive }, TINY, -10);
    expect(people).toHaveLength(1);
  });

  it.each([-1, 1.5, Number.NaN])('refuses a count of %d', (people) => {
    const sensitive = { columns: [[0]], first: [0], people: [people] };
    expect(() => sharedPatterns(seededBits(1), { sensitive }, TINY, 3)).toThrow(RangeError);
  });
});
