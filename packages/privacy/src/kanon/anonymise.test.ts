import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PROPERTY as DEEP } from '../properties.fixture.ts';
import { seededBits } from '../testing.ts';
import { type AnonymisePlan, anonymise } from './anonymise.ts';
import { classesOf } from './classes.ts';
import { diversityOf } from './diversity.ts';
import { ATTRIBUTES, KEYS, naiveViolations, type SmallFile, smallFiles } from './naive.fixture.ts';

const IS_ITEM = ATTRIBUTES.map(({ isItem }) => isItem);

const plan = (more: Partial<AnonymisePlan> = {}): AnonymisePlan => ({
  k: 4,
  m: 2,
  keys: KEYS,
  attributes: ATTRIBUTES,
  sensitive: [],
  ...more,
});

const run = (file: SmallFile, more: Partial<AnonymisePlan> = {}, seed = 1) =>
  anonymise(file, plan(more), { bits: seededBits(seed) });

const rowsOf = (columns: readonly ArrayLike<number>[]) =>
  Array.from({ length: columns[0]?.length ?? 0 }, (_, row) =>
    columns.map((column) => column[row] as number),
  );

/** Each case is a whole run: fewer of them than elsewhere. */
const PROPERTY = { ...DEEP, numRuns: 80 };

describe('the result', () => {
  test('is k-anonymous and k^m-anonymous, counted naively', async () => {
    await fc.assert(
      fc.asyncProperty(
        smallFiles(),
        fc.integer({ min: 2, max: 7 }),
        fc.constantFrom(1, 2, 3),
        async (file, k, m) => {
          fc.pre((file.keys[0]?.length ?? 0) >= k);
          const made = await run(file, { k, m });
          expect(naiveViolations(made.keys, made.attributes, IS_ITEM, { k, m })).toEqual([]);
        },
      ),
      PROPERTY,
    );
  });

  test('holds the same people, each cell recoded, as it was, or blank', async () => {
    await fc.assert(
      fc.asyncProperty(smallFiles(), async (file) => {
        const rows = file.keys[0]?.length ?? 0;
        fc.pre(rows >= 4);
        const made = await run(file);
        expect(made.keys[0]).toHaveLength(rows - (rows % 4));
        const all = rowsOf([...file.keys, ...file.attributes])
          .map(String)
          .sort();
        for (const row of rowsOf([...made.before.keys, ...made.before.attributes])) {
          const at = all.indexOf(String(row));
          expect(at).toBeGreaterThanOrEqual(0);
          all.splice(at, 1);
        }
        for (const [j, column] of made.keys.entries()) {
          const map = KEYS[j]?.levels[made.levels[j] as number] as Uint16Array;
          for (const [row, group] of column.entries()) {
            expect([0, map[made.before.keys[j]?.[row] as number]]).toContain(group);
          }
        }
        for (const [j, column] of made.attributes.entries()) {
          for (const [row, code] of column.entries()) {
            expect([0, made.before.attributes[j]?.[row]]).toContain(code);
          }
        }
      }),
      PROPERTY,
    );
  });

  test('keeps l and t in every class that has an answer', async () => {
    const sensitive = [{ columns: [0, 1] }, { columns: [3] }];
    await fc.assert(
      fc.asyncProperty(
        smallFiles(),
        fc.constantFrom({ l: 2 }, { t: 0.3 }, { l: 3, t: 0.5 }),
        async (file, rules) => {
          fc.pre((file.keys[0]?.length ?? 0) >= 4);
          const made = await run(file, { sensitive, ...rules });
          expect(naiveViolations(made.keys, made.attributes, IS_ITEM, { k: 4, m: 2 })).toEqual([]);
          const rows = rowsOf(made.keys).map(String);
          for (const { columns } of sensitive) {
            const answers = rowsOf(columns.map((at) => made.attributes[at] as Uint16Array)).map(
              String,
            );
            const blank = columns.map(() => 0).join();
            const own = (key: string) => answers.filter((_, row) => rows[row] === key);
            const isBlank = (key: string) => own(key).every((answer) => answer === blank);
            const all = [...new Set(rows)].filter((key) => !isBlank(key)).flatMap(own);
            const share = (list: readonly string[], answer: string) =>
              list.filter((one) => one === answer).length / list.length;
            for (const key of new Set(rows)) {
              if (isBlank(key)) continue;
              expect(new Set(own(key)).size).toBeGreaterThanOrEqual(rules.l ?? 1);
              const apart = [...new Set(all)].reduce(
                (sum, answer) => sum + Math.abs(share(own(key), answer) - share(all, answer)) / 2,
                0,
              );
              expect(apart).toBeLessThanOrEqual((rules.t ?? 1) + 1e-9);
            }
          }
        },
      ),
      PROPERTY,
    );
  });

  test('is as good when the rows came in another order, and the same apart from that order', async () => {
    await fc.assert(
      fc.asyncProperty(smallFiles(), fc.nat(), async (file, seed) => {
        const rows = file.keys[0]?.length ?? 0;
        // A file that loses nobody at random: what is left is a function of the people alone.
        fc.pre(rows >= 4 && rows % 4 === 0);
        const turned = (columns: SmallFile['keys']) => columns.map((column) => column.toReversed());
        const [a, b] = [
          await run(file, {}, seed),
          await run({ keys: turned(file.keys), attributes: turned(file.attributes) }, {}, seed + 1),
        ];
        expect(a.levels).toEqual(b.levels);
        const sorted = ({ keys }: typeof a) => rowsOf(keys).map(String).sort();
        expect(sorted(a)).toEqual(sorted(b));
      }),
      PROPERTY,
    );
  });
});

describe('levels that are given', () => {
  test('are kept', async () => {
    const file = fc.sample(smallFiles(), { seed: 7, numRuns: 50 });
    for (const one of file.filter(({ keys }) => (keys[0]?.length ?? 0) >= 4)) {
      const made = await run(one, { levels: [1, 0, 2] });
      expect([made.levels, made.optimal]).toEqual([[1, 0, 2], false]);
      expect(new Set(made.keys[2])).toEqual(new Set([0]));
    }
  });
});

describe('what cannot be', () => {
  const file: SmallFile = {
    keys: KEYS.map(() => [1, 1, 1, 1]),
    attributes: ATTRIBUTES.map(() => [1, 1, 1, 1]),
  };

  test.each<readonly [Partial<AnonymisePlan>, RegExp]>([
    [{ k: 1 }, /k is a whole number of at least 2/],
    [{ k: 2.5 }, /k is a whole number/],
    [{ k: 5 }, /fewer than k rows/],
    [{ m: 0 }, /m is 1, 2 or 3/],
    [{ m: 4 }, /m is 1, 2 or 3/],
    [{ l: 0 }, /l is a whole number/],
    [{ t: 1.5 }, /t is between 0 and 1/],
    [{ keys: [] }, /no quasi-identifiers/],
    [{ levels: [0, 0] }, /a level is not there/],
    [{ levels: [0, 2, 0] }, /a level is not there/],
  ])('%j is refused', async (more, says) => {
    await expect(run(file, more)).rejects.toThrow(says);
    await expect(run(file)).resolves.toBeDefined();
  });

  test('power: without blanking, the same files do break k', async () => {
    const broken = fc
      .sample(smallFiles(), { seed: 3, numRuns: 20 })
      .filter(
        ({ keys, attributes }) => naiveViolations(keys, attributes, IS_ITEM, { k: 4, m: 2 }).length,
      );
    expect(broken.length).toBeGreaterThan(15);
    for (const { keys, attributes } of broken) {
      const { of, counts } = classesOf(keys, [5, 4, 4]);
      expect(diversityOf(of, counts.length, attributes.slice(0, 1), [1]).distinct).toHaveLength(
        counts.length,
      );
    }
  });
});
