import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PROPERTY } from '../properties.fixture.ts';
import { distancesTo, keysOf, packed } from './nearest.ts';
import { peopleOf } from './people.ts';

const MOST = 2 ** 16 - 1;

/** Two files over the same columns, codes from few and from all there can be. */
const files = fc.integer({ min: 1, max: 7 }).chain((width) => {
  const code = fc.oneof(fc.integer({ min: 0, max: 2 }), fc.constantFrom(255, 256, 32_768, MOST));
  const row = fc.array(code, { minLength: width, maxLength: width });
  const file = fc.array(row, { minLength: 1, maxLength: 12 });
  return fc.tuple(fc.constant(width), file, file);
});

const columnsOf = (rows: readonly (readonly number[])[], width: number) =>
  peopleOf(
    Array.from({ length: width }, (_, c) => Uint16Array.from(rows, (row) => row[c] as number)),
  );

test('the distance is the number of columns in which two rows differ', () => {
  fc.assert(
    fc.property(files, ([width, left, right]) => {
      const of = Array.from({ length: width }, (_, c) => c);
      const [one, rows] = [columnsOf(left, width), columnsOf(right, width)];
      left.forEach((own, person) => {
        const expected = right.map((row) => row.filter((code, c) => code !== own[c]).length);
        expect([...distancesTo(packed(one, of), person, packed(rows, of))]).toEqual(expected);
      });
    }),
    PROPERTY,
  );
});

test('rows have the same word exactly where they are equal', () => {
  fc.assert(
    fc.property(files, ([width, left, right]) => {
      const of = Array.from({ length: width }, (_, c) => c);
      const [words, others] = [left, right].map((rows) => keysOf(columnsOf(rows, width), of));
      left.forEach((own, i) => {
        right.forEach((row, j) => {
          expect(words?.[i] === others?.[j]).toBe(own.every((code, c) => code === row[c]));
        });
      });
    }),
    PROPERTY,
  );
});
