import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PROPERTY } from '../properties.fixture.ts';
import { caseloads, columnsOf, type Row, rowsOf } from './coded-rows.fixture.ts';
import { Support } from './support.ts';

const FEW = { ...PROPERTY, numRuns: 120 };

/** The sets of two or three columns whose values are recorded and could be taken back. */
function setsOf(row: Row, blanks: readonly number[]): readonly (readonly number[])[] {
  const recorded = [...row.keys()].filter(
    (c) => (blanks[c] as number) > 0 && (row[c] as number) >= (blanks[c] as number),
  );
  const sets: number[][] = [];
  for (const a of recorded) {
    for (const b of recorded) {
      if (b <= a) continue;
      sets.push([a, b]);
      for (const c of recorded) if (c > b) sets.push([a, b, c]);
    }
  }
  return sets;
}

/** How many rows have the values of `row` in a set of columns. */
const among = (rows: readonly Row[], row: Row, set: readonly number[]) =>
  rows.filter((one) => set.every((c) => one[c] === row[c])).length;

const cases = caseloads.chain(({ sizes, rows }) =>
  fc.record({
    sizes: fc.constant(sizes),
    rows: fc.constant(rows),
    blanks: fc.tuple(...sizes.map((size) => fc.nat(Math.min(2, size - 1)))),
    least: fc.integer({ min: 1, max: 5 }),
    cut: fc.nat(4),
  }),
);

function setUp({
  sizes,
  rows: all,
  blanks,
  least,
  cut,
}: typeof cases extends fc.Arbitrary<infer T> ? T : never) {
  const [shared, rows] = [all.slice(0, cut), all.slice(cut)];
  const columns = columnsOf(rows, sizes);
  const input = { rows: columns, shared: columnsOf(shared, sizes), sizes, blanks, least };
  const isSupported = (row: Row, set: readonly number[]) =>
    among(shared, row, set) > 0 || among(rows, row, set) >= least;
  return { columns, rows, blanks, sizes, support: new Support(input), isSupported };
}

describe('Support', () => {
  test('allows what an enumeration of all pairs and triples allows', () => {
    fc.assert(
      fc.property(
        cases,
        fc.array(fc.tuple(fc.nat(1_000), fc.nat(1_000), fc.nat(1_000))),
        (one, changes) => {
          const { rows, blanks, sizes, support, isSupported } = setUp(one);
          for (const [r, c, v] of changes) {
            const now = rows[r % Math.max(1, rows.length)] ?? sizes.map(() => 0);
            const column = c % sizes.length;
            const next = now.map((value, at) =>
              at === column ? v % (sizes[at] as number) : value,
            );
            const expected = setsOf(next, blanks)
              .filter((set) => set.some((at) => next[at] !== now[at]))
              .every((set) => isSupported(next, set));
            expect(support.allows(next, now)).toBe(expected);
          }
        },
      ),
      FEW,
    );
  });

  test('trims to rows of which every pair and triple is supported, and blanks nothing else', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { columns, rows, blanks, support, isSupported } = setUp(one);
        const blanked = support.trim(columns);
        let changed = 0;
        rowsOf(columns).forEach((row, r) => {
          const before = rows[r] as Row;
          expect(setsOf(row, blanks).every((set) => isSupported(row, set))).toBe(true);
          const away = [...row.keys()].filter((c) => row[c] !== before[c]);
          changed += away.length;
          for (const c of away) {
            expect(row[c]).toBe(0);
            expect(blanks[c]).toBeGreaterThan(0);
          }
          if (setsOf(before, blanks).every((set) => isSupported(before, set))) {
            expect(away).toEqual([]);
          }
        });
        expect(blanked).toBe(changed);
      }),
      FEW,
    );
  });

  test('three values of which only the pairs are known are not supported', () => {
    const sizes = [2, 2, 2];
    const rows = [
      [1, 1, 0],
      [1, 0, 1],
      [0, 1, 1],
    ].flatMap((row) => [row, row, row]);
    const [alone, blanks] = [
      [1, 1, 1],
      [1, 1, 1],
    ];
    const columns = columnsOf([...rows, alone], sizes);
    const input = { rows: columns, shared: columnsOf([], sizes), sizes, blanks, least: 2 };
    expect(new Support(input).allows(alone, [1, 1, 0])).toBe(false);
    expect(
      new Support({ ...input, shared: columnsOf([alone], sizes) }).allows(alone, [1, 1, 0]),
    ).toBe(true);
    expect(new Support(input).trim(columns)).toBe(1);
    expect(rowsOf(columns).slice(0, -1)).toEqual(rows);
  });

  test('counts more combinations than it had room for at first', () => {
    const sizes = [60_000, 60_000, 60_000];
    const rows = Array.from({ length: 30_000 }, (_, n) => [n + 1, ((n * 7) % 59_000) + 1, n + 2]);
    const columns = columnsOf(rows, sizes);
    const input = {
      rows: columns,
      shared: columnsOf([], sizes),
      sizes,
      blanks: [1, 1, 1],
      least: 1,
    };
    const support = new Support(input);
    expect(rows.every((row) => support.allows(row, [0, 0, 0]))).toBe(true);
    const strangers = rows
      .slice(1)
      .map((row, n) => [row[0] as number, row[1] as number, rows[n]?.[2] as number]);
    expect(strangers.some((row) => support.allows(row, [0, 0, 0]))).toBe(false);
  });
});
