import { memoryEngine } from '@tessera/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLANKS, codedTable, people, type Row, SMALL, someRows } from '../small.fixture.ts';
import { quantile } from './compare.ts';
import { blanksOf, evaluatePair } from './evaluate.ts';
import {
  naiveBreaks,
  naiveCombinations,
  naiveFilled,
  naivePercent,
  naiveTvd,
} from './naive.fixture.ts';

const evaluate = (a: readonly Row[], b: readonly Row[], codebook: typeof SMALL | null = SMALL) =>
  evaluatePair({
    sensitive: memoryEngine(codedTable(a)),
    synthetic: memoryEngine(codedTable(b)),
    syntheticTable: codedTable(b),
    blanks: blanksOf(SMALL),
    ...(codebook === null ? {} : { codebook }),
  });

const pairs = fc.tuple(someRows(25), someRows(25));
const close = (value: number | undefined) =>
  value === undefined ? undefined : expect.closeTo(value, 9);

describe('evaluatePair against one loop for each figure', () => {
  it('total variation distance of all tables, with blanks as categories', async () => {
    await fc.assert(
      fc.asyncProperty(pairs, async ([a, b]) => {
        const { tvd, records } = await evaluate(a, b);
        expect(records).toEqual({ sensitive: a.length, synthetic: b.length });
        for (const { order, marginals, mean, p95, max } of tvd) {
          const values = [...naiveTvd(a, b, order)].sort((x, y) => x - y);
          expect(marginals).toBe(values.length);
          expect(mean).toBeCloseTo(values.reduce((x, y) => x + y, 0) / values.length, 9);
          expect(p95).toBeCloseTo(values[Math.ceil((values.length * 95) / 100) - 1] ?? 0, 9);
          expect(max).toBeCloseTo(values.at(-1) ?? 0, 9);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('mean absolute error over the union, suppressed and fabricated shares', async () => {
    await fc.assert(
      fc.asyncProperty(pairs, async ([a, b]) => {
        const { combinations } = await evaluate(a, b);
        expect(combinations).toEqual([1, 2, 3].map((length) => naiveCombinations(a, b, length)));
      }),
      { numRuns: 25 },
    );
  });

  it('filled fields, shares under both denominators, and broken rules', async () => {
    await fc.assert(
      fc.asyncProperty(pairs, async ([a, b]) => {
        const { filledFields, shares, rules } = await evaluate(a, b);
        expect(filledFields.sensitive).toBeCloseTo(naiveFilled(a), 9);
        expect(filledFields.synthetic).toBeCloseTo(naiveFilled(b), 9);
        const errors: number[] = [];
        const expected = SMALL.groups.flatMap((group) =>
          group.columns.map((column) => {
            const [x, y] = [naivePercent(a, group, column), naivePercent(b, group, column)];
            const error = x === undefined || y === undefined ? undefined : y - x;
            if (error !== undefined) errors.push(Math.abs(error));
            return {
              group: group.name,
              column,
              sensitive: close(x),
              synthetic: close(y),
              error: close(error),
            };
          }),
        );
        expect(shares.columns).toEqual(expected);
        const mean = errors.reduce((x, y) => x + y, 0) / errors.length;
        expect(shares.meanError).toEqual(errors.length > 0 ? close(mean) : undefined);
        expect(shares.maxError).toEqual(errors.length > 0 ? close(Math.max(...errors)) : undefined);
        expect(rules.sensitive.map(({ breaks }) => breaks)).toEqual(naiveBreaks(a));
        expect(rules.synthetic.map(({ breaks }) => breaks)).toEqual(naiveBreaks(b));
      }),
      { numRuns: 50 },
    );
  });
});

describe('evaluatePair', () => {
  it('gives zeros for identical files', async () => {
    const rows = people(200);
    const { tvd, combinations, shares, rules, filledFields } = await evaluate(rows, rows);
    for (const { mean, p95, max } of tvd) expect([mean, p95, max]).toEqual([0, 0, 0]);
    for (const { union, meanAbsoluteError, suppressed, fabricated } of combinations) {
      expect(union).toBeGreaterThan(0);
      expect([meanAbsoluteError, suppressed, fabricated]).toEqual([0, 0, 0]);
    }
    expect([shares.meanError, shares.maxError]).toEqual([0, 0]);
    expect(rules.sensitive).toEqual(rules.synthetic);
    expect(filledFields.sensitive).toBe(filledFields.synthetic);
  });

  it('names each rule with its strength', async () => {
    const { rules } = await evaluate(people(20), people(20));
    expect(rules.sensitive.map(({ rule, strength }) => [rule, strength])).toEqual(
      SMALL.rules.map(({ name, strength }) => [name, strength]),
    );
  });

  it('says the most where the files have nothing in common', async () => {
    const a = [[1, 2, 1, 1, 1, 1, 1]];
    const b = [[2, 3, 2, 2, 0, 0, 2]];
    const { tvd, combinations } = await evaluate(a, b);
    expect(tvd[2]?.max).toBe(1);
    expect(combinations[0]).toMatchObject({ suppressed: 1, fabricated: 1, meanAbsoluteError: 1 });
  });

  it('has no shares and no rules without a codebook', async () => {
    const { shares, rules } = await evaluate(people(20), people(20, 2), null);
    expect(shares).toEqual({ columns: [], meanError: undefined, maxError: undefined });
    expect(rules).toEqual({ sensitive: [], synthetic: [] });
  });

  it('takes the blanks from the codebook', () => {
    expect(blanksOf(SMALL)).toEqual(BLANKS);
    expect(BLANKS).toEqual([1, 2, 1, 1, 1, 1, 1]);
  });
});

describe('quantile', () => {
  it('is the smallest value that the share does not exceed, in whole numbers', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20_000 }), (length) => {
        const sorted = Array.from({ length }, (_, i) => i + 1);
        expect(quantile(sorted, 0.95)).toBe(Math.ceil((95 * length) / 100));
      }),
      { numRuns: 200 },
    );
  });

  it('of one value is that value, and of none is 0', () => {
    expect(quantile([7], 0.95)).toBe(7);
    expect(quantile([7], 0)).toBe(7);
    expect(quantile([], 0.95)).toBe(0);
  });
});
