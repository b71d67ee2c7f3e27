import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allPairs } from '../estimate/clique.ts';
import { PROPERTY } from '../properties.fixture.ts';
import { arraySource, type Person, tableOf } from '../protect/array-source.fixture.ts';
import { distanceSum } from './distance-sums.ts';
import { pairScores, pick } from './score-pairs.ts';

const SIZES = [2, 3, 4, 2];
const PAIRS = allPairs(SIZES.length);

const person: fc.Arbitrary<Person> = fc.tuple(...SIZES.map((size) => fc.nat(size - 1)));
const files = fc.array(person, { maxLength: 40 });

const tables = (people: readonly Person[]) => ({
  sensitive: PAIRS.map((pair) => tableOf(people, pair, SIZES)),
});

describe('one person more', () => {
  test('moves every score of a pair by exactly one', () => {
    const expectedOf = fc.array(fc.nat(20), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(files, person, expectedOf, (people, more, numbers) => {
        const expected = tables(people).sensitive.map(({ length }) =>
          Int32Array.from({ length }, (_, cell) => numbers[cell % 12] as number),
        );
        const penalties = PAIRS.map((_, i) => i * 3);
        const before = pairScores(tables(people), expected, penalties).sensitive;
        const after = pairScores(tables([...people, more]), expected, penalties).sensitive;
        expect(after).toHaveLength(PAIRS.length);
        after.forEach((score, i) => {
          expect(Math.abs(score - (before[i] as number))).toBe(1);
          expect(Number.isInteger(score)).toBe(true);
        });
      }),
      PROPERTY,
    );
  });

  test('moves a sum of K distances by at most K, and there is a file that reaches it', async () => {
    const rows = SIZES.map(() => Uint16Array.of());
    const sums = async (people: readonly Person[]) => {
      const distances = await arraySource(people, SIZES).distances(rows);
      return [1, 2, 3].map((order) => distanceSum(distances, order).sensitive[0]);
    };
    expect(await sums([])).toEqual([0, 0, 0]);
    expect(await sums([[1, 2, 3, 1]])).toEqual([4, 6, 4]);
    await fc.assert(
      fc.asyncProperty(files, person, files, async (people, more, drawn) => {
        const released = SIZES.map((_, i) => Uint16Array.from(drawn, (row) => row[i] as number));
        const sum = async (file: readonly Person[], order: number) =>
          distanceSum(await arraySource(file, SIZES).distances(released), order).sensitive[0];
        for (const [order, most] of [
          [1, 4],
          [2, 6],
          [3, 4],
        ] as const) {
          const moved = (await sum([...people, more], order)) - (await sum(people, order));
          expect(Math.abs(moved)).toBeLessThanOrEqual(most);
        }
      }),
      PROPERTY,
    );
  });
});

test('the score is the distance less the penalty', () => {
  const counts = { sensitive: [[5, 0, 2, 3]] };
  const scores = pairScores(counts, [Int32Array.of(3, 1, 2, 9)], [4]);
  expect(scores.sensitive).toEqual([2 + 1 + 0 + 6 - 4]);
});

test('pick keeps the order of the candidates', () => {
  expect(pick({ sensitive: [10, 20, 30] }, [2, 0]).sensitive).toEqual([30, 10]);
});
