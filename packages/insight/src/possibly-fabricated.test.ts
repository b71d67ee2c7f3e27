import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PROPERTY } from '../../privacy/src/properties.fixture.ts';
import { possiblyFabricated, type ReleasedTables, supportOf } from './possibly-fabricated.ts';

const SIZES = [2, 2, 2];

/** Tables of people without noise, told with the given variance; `orders` says which were released. */
function tablesOf(
  people: readonly (readonly number[])[],
  variance: number,
  orders: readonly number[] = [0, 1, 2],
): ReleasedTables {
  return {
    sizes: SIZES,
    table: (columns) => {
      if (!orders.includes(columns.length)) return undefined;
      const values = new Float64Array(2 ** columns.length);
      for (const person of people) {
        const cell = columns.reduce((at, column) => at * 2 + (person[column] as number), 0);
        values[cell] = (values[cell] as number) + 1;
      }
      return { values, variance };
    },
  };
}

const times = (count: number, person: readonly number[]) =>
  Array.from({ length: count }, () => person);
const yes = (...columns: readonly number[]) => columns.map((column) => ({ column, category: 1 }));

describe('supportOf', () => {
  const people = [...times(80, [1, 1, 1]), ...times(20, [1, 0, 0]), ...times(3, [0, 1, 0])];

  it('is a table where the cell of these very columns is surely above zero', () => {
    const tables = tablesOf(people, 4);
    expect(supportOf(yes(0), tables)).toBe('table');
    expect(supportOf(yes(0, 1), tables)).toBe('table');
    expect(supportOf(yes(1, 0), tables)).toBe('table');
  });

  it('is the model where the cell may be empty', () => {
    const rare = [{ column: 0, category: 0 }, ...yes(1)];
    expect(supportOf(rare, tablesOf(people, 1))).toBe('table');
    expect(supportOf(rare, tablesOf(people, 4))).toBe('model');
    expect(supportOf(rare, tablesOf(people, 1), 4)).toBe('model');
    expect(possiblyFabricated(rare, tablesOf(people, 4))).toBe(true);
  });

  it('is an inequality where three answers must meet', () => {
    expect(supportOf(yes(0, 1, 2), tablesOf(people, 4))).toBe('inequality');
    expect(supportOf(yes(0, 1, 2), tablesOf(people, 4, [0, 1, 2, 3]))).toBe('table');
    expect(possiblyFabricated(yes(0, 1, 2), tablesOf(people, 4))).toBe(false);
  });

  it('is the model for three answers of which only every two are sure to meet', () => {
    const apart = [...times(50, [1, 1, 0]), ...times(50, [1, 0, 1]), ...times(50, [0, 1, 1])];
    expect(supportOf(yes(0, 1, 2), tablesOf(apart, 1))).toBe('model');
  });

  it('uses the number of people where a pair was not released', () => {
    expect(supportOf(yes(0, 1), tablesOf(people, 4, [0, 1]))).toBe('inequality');
    expect(supportOf(yes(0, 1), tablesOf(people, 4, [1]))).toBe('model');
  });

  it('never supports what nobody has, while the tables tell the truth', () => {
    const person = fc.tuple(fc.nat(1), fc.nat(1), fc.nat(1));
    fc.assert(
      fc.property(
        fc.array(person, { maxLength: 30 }),
        fc.uniqueArray(fc.nat(2), { minLength: 1, maxLength: 3 }),
        fc.array(fc.nat(1), { minLength: 3, maxLength: 3 }),
        (file, columns, categories) => {
          const asked = columns.map((column) => ({
            column,
            category: categories[column] as number,
          }));
          const held = file.some((one) =>
            asked.every(({ column, category }) => one[column] === category),
          );
          if (!held) expect(possiblyFabricated(asked, tablesOf(file, 0))).toBe(true);
        },
      ),
      PROPERTY,
    );
  });

  it('refuses other numbers of answers, a column twice and a category that is not there', () => {
    const tables = tablesOf(people, 4);
    expect(() => supportOf([], tables)).toThrow(RangeError);
    expect(() => supportOf([...yes(0, 1, 2), ...yes(0)], tables)).toThrow(RangeError);
    expect(() => supportOf(yes(1, 1), tables)).toThrow(RangeError);
    expect(() => supportOf([{ column: 2, category: 9 }], tables)).toThrow(RangeError);
  });
});
