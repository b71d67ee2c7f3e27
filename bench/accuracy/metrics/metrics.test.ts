import { memoryEngine } from '@tessera/engine';
import { seededBits } from '@tessera/privacy/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableOf } from '../../../packages/release/src/count/count-source.ts';
import { chance, noiseSeed } from '../chance.ts';
import { addTally, NO_COMBINATIONS, summaryOf, tallyOf } from './combinations.ts';
import { filledFields } from './filled.ts';
import { meanInterval } from './interval.ts';
import { columnSets, countTable, tablePairs } from './long-tables.ts';
import { equivalentPercent, subsample, subsampleScores } from './subsamples.ts';
import { kMarginal, tvdByOrder } from './tvd.ts';

const SIZES = [2, 3, 4, 2];
const BLANKS = [1, 1, 2, 0];

type Row = readonly number[];
const row = fc.tuple(...SIZES.map((size) => fc.nat(size - 1)));
const rows = fc.array(row, { minLength: 1, maxLength: 40 });

const coded = (of: readonly Row[]) =>
  tableOf(
    SIZES.map((_, i) => Uint16Array.from(of, (cells) => cells[i]!)),
    SIZES,
  );

/** Counts by joined text: the plainest way. */
function tally(of: readonly Row[], set: readonly number[], recordedOnly: boolean) {
  const counts = new Map<string, number>();
  for (const cells of of) {
    if (recordedOnly && set.some((i) => cells[i]! < BLANKS[i]!)) continue;
    const key = set.map((i) => cells[i]).join();
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function naiveTvd(a: readonly Row[], b: readonly Row[], set: readonly number[]): number {
  const [x, y] = [tally(a, set, false), tally(b, set, false)];
  const keys = [...new Set([...x.keys(), ...y.keys()])];
  return (
    keys.reduce(
      (sum, key) => sum + Math.abs((x.get(key) ?? 0) / a.length - (y.get(key) ?? 0) / b.length),
      0,
    ) / 2
  );
}

describe('tvdByOrder', () => {
  it('is the mean and the largest of all distances, with its columns', async () => {
    await fc.assert(
      fc.asyncProperty(rows, rows, async (a, b) => {
        const engine = memoryEngine(coded(a));
        const { sensitive } = await engine.distances(coded(b), 3, { compare: 'shares' });
        for (const { order, tables, mean, max, maxAt } of tvdByOrder(sensitive)) {
          const naive = columnSets(4, order).map((set) => naiveTvd(a, b, set));
          expect(tables).toBe(naive.length);
          expect(mean).toBeCloseTo(naive.reduce((x, y) => x + y, 0) / naive.length, 10);
          expect(max).toBeCloseTo(Math.max(...naive), 10);
          expect(naiveTvd(a, b, maxAt)).toBeCloseTo(max, 10);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('by hand: half of the people in another category of one of two columns', () => {
    const summary = tvdByOrder({
      cliques: [[0], [1], [0, 1]],
      l1: Float64Array.of(1, 0, 1),
    });
    expect(summary).toEqual([
      { order: 1, tables: 2, mean: 0.25, max: 0.5, maxAt: [0] },
      { order: 2, tables: 1, mean: 0.5, max: 0.5, maxAt: [0, 1] },
    ]);
  });
});

it('the k-marginal score is 1,000 for equal files and 0 for files with nothing in common', () => {
  expect([0, 0.025, 1].map(kMarginal)).toEqual([1000, 975, 0]);
});

describe('combinations', () => {
  it('agree with joined texts at every length and threshold', () => {
    fc.assert(
      fc.property(
        rows,
        rows,
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 3 }),
        (a, b, length, from) => {
          let sum = NO_COMBINATIONS;
          for (const pair of tablePairs(coded(a), coded(b), BLANKS, length)) {
            sum = addTally(sum, tallyOf(pair, from));
          }
          const naive = { inTruth: 0, people: 0, inReleased: 0, inBoth: 0, error: 0 };
          for (const set of columnSets(4, length)) {
            const [x, y] = [tally(a, set, true), tally(b, set, true)];
            naive.inTruth += x.size;
            for (const count of x.values()) naive.people += count;
            for (const [key, count] of y) {
              if (count < from) continue;
              naive.inReleased += 1;
              const true_ = x.get(key);
              if (true_ === undefined) continue;
              naive.inBoth += 1;
              naive.error += Math.abs(true_ - count);
            }
          }
          expect(sum).toEqual(naive);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('by hand: one kept and off by two, one suppressed, two fabricated, blanks do not count', () => {
    const pair = {
      sizes: [6],
      blanks: [1],
      truth: [9, 5, 1, 0, 0, 0],
      released: [0, 7, 0, 3, 1, 0],
    };
    expect(summaryOf(tallyOf(pair))).toEqual({
      count: 3,
      error: 2,
      suppressed: 1 / 2,
      fabricated: 2 / 3,
    });
    expect(summaryOf(tallyOf(pair, 2)).fabricated).toBe(1 / 2);
  });

  it('take estimates below zero as released where there is no threshold', () => {
    const pair = { sizes: [3], blanks: [0], truth: [4, 0, 2], released: [3.5, -1, -0.5] };
    const { error } = summaryOf(tallyOf(pair, Number.NEGATIVE_INFINITY));
    expect(error).toBe((0.5 + 2.5) / 2);
  });

  it('are zero, not undefined, where there is nothing', () => {
    expect(Object.values(summaryOf(NO_COMBINATIONS))).toEqual([0, 0, 0, 0]);
  });
});

it('counts tables of any length, row-major', () => {
  const table = coded([
    [1, 2, 3, 0],
    [1, 2, 3, 0],
    [0, 0, 0, 1],
  ]);
  const counts = countTable(table, [0, 1, 2, 3]);
  expect(counts).toHaveLength(48);
  expect(counts[((1 * 3 + 2) * 4 + 3) * 2]).toBe(2);
  expect(counts[1]).toBe(1);
  expect(columnSets(4, 2)).toHaveLength(6);
  expect(columnSets(5, 5)).toEqual([[0, 1, 2, 3, 4]]);
});

it('filled fields are recorded cells a record', () => {
  expect(filledFields([[3, 1], [0, 2, 2], [4]], [1, 1, 0], 4)).toBe(9 / 4);
  expect(filledFields([[0, 0]], [1], 0)).toBe(0);
});

describe('meanInterval', () => {
  it("is Student's t: the textbook case of ten values", () => {
    const values = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    const { runs, mean, half, min, max } = meanInterval(values);
    expect([runs, mean, min, max]).toEqual([10, 5.5, 1, 10]);
    // s = sqrt(82.5/9), t(9) = 2.262
    expect(half).toBeCloseTo(2.262 * Math.sqrt(82.5 / 9 / 10), 10);
  });

  it('has no interval for one run, and none of any width for equal runs', () => {
    expect(meanInterval([4]).half).toBeUndefined();
    expect(meanInterval([4, 4, 4]).half).toBe(0);
  });
});

it('noise of different runs comes from different parts of the cycle', () => {
  const words = (run: number) => {
    const bits = seededBits(noiseSeed(run));
    return Array.from({ length: 2_000 }, () => bits.next());
  };
  const all = [1, 2, 3, 10, 31].flatMap(words);
  expect(new Set(all).size).toBeGreaterThan(all.length - 5);
  expect(new Set([1, 2, 3, 10, 31].map(noiseSeed)).size).toBe(5);
});

describe('subsamples', () => {
  const people = Array.from({ length: 500 }, (_, i) => [i % 2, i % 3, (i >> 2) % 4, i % 2]);

  it('are drawn without replacement', () => {
    const all = subsample(coded(people), people.length, chance(5));
    expect([...countTable(all, [0, 1, 2, 3])]).toEqual([
      ...countTable(coded(people), [0, 1, 2, 3]),
    ]);
  });

  it('score the better the more records they hold', async () => {
    const table = coded(people);
    const scores = await subsampleScores(memoryEngine(table), table, 3);
    expect(scores[0]!.score).toBeLessThan(scores.at(-1)!.score);
    expect(scores.at(-1)!.score).toBeGreaterThan(950);
  });

  it('give the size that scores alike, between the points', () => {
    const scores = [
      { percent: 10, score: 900 },
      { percent: 50, score: 980 },
    ];
    expect(equivalentPercent(scores, 940)).toBe(30);
    expect(equivalentPercent(scores, 900)).toBe(10);
    expect(equivalentPercent(scores, 990)).toBe(75);
    expect(equivalentPercent(scores, 0)).toBe(0);
    expect(equivalentPercent(scores, 1000)).toBe(100);
  });
});
