import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PROPERTY } from '../properties.fixture.ts';
import { caseloads, columnsOf, distanceOf, goalsLike } from './coded-rows.fixture.ts';
import { coming, Gaps, leaving, NEIGHBOUR } from './gaps.ts';

const gaps = fc.oneof(
  fc.double({ min: -3, max: 3, noNaN: true }),
  fc.constantFrom(-1, -0.5, 0, 0.5, 1),
);

test('a row that leaves or comes changes the gap of its cell as it should', () => {
  fc.assert(
    fc.property(gaps, (gap) => {
      expect(leaving(gap)).toBeCloseTo(Math.abs(gap - 1) - Math.abs(gap), 12);
      expect(coming(gap)).toBeCloseTo(Math.abs(gap + 1) - Math.abs(gap), 12);
    }),
    PROPERTY,
  );
});

describe('Gaps', () => {
  test('begins with what a naive count says', () => {
    fc.assert(
      fc.property(caseloads, ({ sizes, rows }) => {
        const goals = goalsLike(rows.slice(1), sizes, 0.25);
        const found = new Gaps(columnsOf(rows, sizes), sizes, goals);
        expect(2 * found.total()).toBeCloseTo(distanceOf(rows, sizes, goals), 4);
      }),
      PROPERTY,
    );
  });

  test('lists every pair under both of its columns, with the place of each cell', () => {
    fc.assert(
      fc.property(caseloads, ({ sizes, rows }) => {
        const [row = []] = rows;
        const { of, cells } = new Gaps(columnsOf([row], sizes), sizes, goalsLike([], sizes));
        for (const [c, near] of of.entries()) {
          expect(near.length).toBe(NEIGHBOUR * (sizes.length - 1));
          for (let k = 0; k < near.length; k += NEIGHBOUR) {
            const [other = 0, base = 0, own = 0, stride = 0] = near.subarray(k, k + NEIGHBOUR);
            // The only row there is stands in the cell of its two codes.
            expect(cells[base + (row[c] as number) * own + (row[other] as number) * stride]).toBe(
              1,
            );
          }
        }
      }),
      PROPERTY,
    );
  });
});
