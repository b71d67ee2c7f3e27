import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PROPERTY } from '../properties.fixture.ts';
import type { PairMask } from '../protect/source.ts';
import { seededBits } from '../testing.ts';
import {
  answeredIn,
  caseloads,
  columnsOf,
  distanceOf,
  goalsLike,
  isSound,
  type Row,
  rowsOf,
} from './coded-rows.fixture.ts';
import { Refiner } from './refine.ts';
import { Support } from './support.ts';

const GROUPS = [
  { columns: [0], from: [1] },
  { columns: [1, 2], from: [1, 1] },
];
const NONE = { masks: [], groups: [], answered: [], blocks: [] };
/** A row too many with an answer counts as much as so many in cells. */
const ANSWER_WEIGHT = 4;
const FEW = { ...PROPERTY, numRuns: 60 };

const combinations = (row: Row, blanks: readonly number[]) => {
  const recorded = [...row.keys()].filter((c) => (row[c] as number) >= (blanks[c] as number));
  const found: string[] = [];
  recorded.forEach((a, x) => {
    recorded.slice(x + 1).forEach((b, y) => {
      found.push(`${a}:${row[a]} ${b}:${row[b]}`);
      for (const c of recorded.slice(x + y + 2))
        found.push(`${a}:${row[a]} ${b}:${row[b]} ${c}:${row[c]}`);
    });
  });
  return found;
};

describe('Refiner', () => {
  test('knows its distance after any run, and never moves away from its goals', () => {
    fc.assert(
      fc.property(caseloads, caseloads, fc.nat(), ({ sizes, rows }, other, seed) => {
        const wanted = other.rows.map((row) => sizes.map((size, c) => (row[c] ?? 0) % size));
        const goals = goalsLike(wanted, sizes, 0.3);
        const columns = columnsOf(rows, sizes);
        const blocks = [[0, 1], sizes.map((_, c) => c)];
        const refiner = new Refiner({
          ...NONE,
          rows: columns,
          sizes,
          goals,
          blocks,
          bits: seededBits(seed),
        });
        const scale = 2 * rows.length * goals.length;
        let before = refiner.distance();
        expect(before).toBeCloseTo(distanceOf(rows, sizes, goals) / scale, 5);
        for (let i = 0; i < 3; i++) {
          refiner.run(200);
          refiner.finish();
          const after = refiner.distance();
          expect(after).toBeCloseTo(distanceOf(rowsOf(columns), sizes, goals) / scale, 5);
          expect(after).toBeLessThanOrEqual(before + 1e-6);
          before = after;
        }
      }),
      FEW,
    );
  });

  test('with questions, what never grows is the weighed sum', () => {
    fc.assert(
      fc.property(
        caseloads,
        fc.array(fc.nat(40), { minLength: 2, maxLength: 2 }),
        fc.nat(),
        (load, answered, seed) => {
          const { sizes, rows } = load;
          const goals = goalsLike(rows.slice(0, rows.length / 2), sizes, 0.3);
          const columns = columnsOf(rows, sizes);
          const blocks = [[1, 2]];
          const input = { ...NONE, rows: columns, sizes, goals, blocks, groups: GROUPS, answered };
          const refiner = new Refiner({ ...input, bits: seededBits(seed) });
          const weighed = () => {
            const now = rowsOf(columns);
            const off = GROUPS.map((group, g) =>
              Math.abs(answeredIn(now, group) - (answered[g] as number)),
            );
            return distanceOf(now, sizes, goals) + ANSWER_WEIGHT * off.reduce((a, b) => a + b, 0);
          };
          let before = weighed();
          for (let i = 0; i < 4; i++) {
            refiner.run(60);
            refiner.finish();
            expect(weighed()).toBeLessThanOrEqual(before + 1e-4);
            before = weighed();
          }
        },
      ),
      FEW,
    );
  });

  test('never breaks a rule that the rows keep, and leaves rows that are not free', () => {
    fc.assert(
      fc.property(
        caseloads,
        fc.infiniteStream(fc.boolean()),
        fc.nat(),
        fc.nat(40),
        (load, coin, seed, free) => {
          const { sizes } = load;
          const masks = [
            [0, 1],
            [1, 2],
          ].map((clique): PairMask => {
            const cells = clique.reduce((all, c) => all * (sizes[c] as number), 1);
            return {
              clique,
              mask: Uint8Array.from({ length: cells }, () => (coin.next().value ? 1 : 0)),
            };
          });
          const rows = load.rows.filter((row) => isSound(row, masks, sizes));
          const columns = columnsOf(rows, sizes);
          const goals = goalsLike([...load.rows].reverse(), sizes, 0.5);
          const blocks = [[0, 1], sizes.map((_, c) => c)];
          const refiner = new Refiner({
            ...NONE,
            rows: columns,
            sizes,
            goals,
            masks,
            blocks,
            free,
            bits: seededBits(seed),
          });
          refiner.run(400);
          refiner.finish();
          const after = rowsOf(columns);
          expect(after.every((row) => isSound(row, masks, sizes))).toBe(true);
          expect(after.slice(free)).toEqual(rows.slice(free));
          after.flat().forEach((value, at) => {
            expect(value).toBeLessThan(sizes[at % sizes.length] as number);
          });
        },
      ),
      FEW,
    );
  });

  test('takes in no combination that has no support', () => {
    fc.assert(
      fc.property(caseloads, fc.nat(), fc.nat(1), ({ sizes, rows }, seed, blank) => {
        const blanks = sizes.map((_, c) => (c === 0 ? blank : 1));
        const columns = columnsOf(rows, sizes);
        const shared = sizes.map(() => new Uint16Array(0));
        const support = new Support({ rows: columns, shared, sizes, blanks, least: 1 });
        const known = new Set(rows.flatMap((row) => combinations(row, blanks)));
        const goals = goalsLike([...rows].reverse().slice(1), sizes, 1);
        const blocks = [
          [0, 1],
          [1, 2],
        ];
        const refiner = new Refiner({
          ...NONE,
          rows: columns,
          sizes,
          goals,
          blocks,
          support,
          bits: seededBits(seed),
        });
        refiner.run(400);
        refiner.finish();
        for (const row of rowsOf(columns)) {
          for (const found of combinations(row, blanks)) {
            // A column without a blank takes part in nothing that could be taken back.
            if (blank === 0 && found.includes('0:')) continue;
            expect(known.has(found)).toBe(true);
          }
        }
      }),
      FEW,
    );
  });

  test('brings all pairs near, and with them every column', () => {
    const sizes = [2, 3, 5, 2, 4];
    const bits = seededBits(3);
    const person = (bend: number) => {
      const first = bits.next() % 2;
      return sizes.map((size, c) =>
        c === 0 ? first : (bits.next() % (size + bend * first)) % size,
      );
    };
    const wanted = Array.from({ length: 2_000 }, () => person(2));
    const columns = columnsOf(
      Array.from({ length: 2_000 }, () => person(0)),
      sizes,
    );
    const goals = goalsLike(wanted, sizes);
    const refiner = new Refiner({ ...NONE, rows: columns, sizes, goals, bits: seededBits(4) });
    expect(refiner.distance()).toBeGreaterThan(0.05);
    refiner.run(150_000);
    refiner.finish();
    expect(refiner.distance()).toBeLessThan(0.005);
    const after = rowsOf(columns);
    sizes.forEach((size, c) => {
      for (let code = 0; code < size; code++) {
        const [a, b] = [after, wanted].map((all) => all.filter((row) => row[c] === code).length);
        expect(Math.abs((a as number) - (b as number))).toBeLessThanOrEqual(0.005 * wanted.length);
      }
    });
  });

  test('nothing to change is no error', () => {
    for (const rows of [[], [[0, 0, 0]]]) {
      const sizes = [1, 2, 3];
      const refiner = new Refiner({
        ...NONE,
        rows: columnsOf(rows, sizes),
        sizes,
        goals: goalsLike(rows, sizes),
        bits: seededBits(1),
      });
      expect(refiner.run(10)).toBe(0);
      expect(refiner.distance()).toBe(0);
    }
  });
});
