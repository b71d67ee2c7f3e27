import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { discreteGaussianSampler } from '../mechanism/discrete-gaussian.ts';
import { PROPERTY } from '../properties.fixture.ts';
import { rational } from '../random/rational.ts';
import { seededBits } from '../testing.ts';
import { pairTarget } from './pair-target.ts';

const ROWS = Float64Array.of(600, 300, 100);
const COLUMNS = Float64Array.of(500, 500);
const INDEPENDENT = [300, 300, 150, 150, 50, 50];

function margins(table: Float64Array, rows: number, columns: number) {
  const across = Array.from({ length: rows }, (_, r) =>
    table.subarray(r * columns, (r + 1) * columns).reduce((a, b) => a + b, 0),
  );
  const down = Array.from({ length: columns }, (_, c) =>
    table.reduce((sum, value, cell) => (cell % columns === c ? sum + value : sum), 0),
  );
  return { across, down };
}

describe('pairTarget', () => {
  test('has no negative cell and, without a mask, the margins it was given', () => {
    const positive = fc.double({ min: 5, max: 100, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(positive, { minLength: 2, maxLength: 4 }),
        fc.array(positive, { minLength: 2, maxLength: 4 }),
        fc.array(fc.integer({ min: -20, max: 60 }), { minLength: 16, maxLength: 16 }),
        fc.double({ min: 1, max: 400, noNaN: true }),
        (a, b, noise, variance) => {
          const total = a.reduce((x, y) => x + y, 0);
          const other = b.reduce((x, y) => x + y, 0);
          const [rows, columns] = [
            Float64Array.from(a),
            Float64Array.from(b, (v) => (v * total) / other),
          ];
          const values = Float64Array.from(noise.slice(0, a.length * b.length));
          const table = pairTarget({ values, variance, rows, columns });
          const { across, down } = margins(table, a.length, b.length);
          expect(Math.min(...table)).toBeGreaterThanOrEqual(0);
          down.forEach((sum, c) => {
            expect(sum).toBeCloseTo(columns[c] as number, 6);
          });
          expect(across.reduce((x, y) => x + y, 0)).toBeCloseTo(total, 6);
        },
      ),
      PROPERTY,
    );
  });

  test('both margins fit where the table is dense', () => {
    const values = Float64Array.of(400, 200, 60, 240, 40, 60);
    const table = pairTarget({ values, variance: 4, rows: ROWS, columns: COLUMNS });
    const { across, down } = margins(table, 3, 2);
    across.forEach((sum, r) => {
      expect(sum).toBeCloseTo(ROWS[r] as number, 6);
    });
    down.forEach((sum, c) => {
      expect(sum).toBeCloseTo(COLUMNS[c] as number, 6);
    });
  });

  test('follows a strong signal', () => {
    const values = Float64Array.of(400, 200, 60, 240, 40, 60);
    const table = pairTarget({ values, variance: 4, rows: ROWS, columns: COLUMNS });
    values.forEach((value, cell) => {
      expect(table[cell]).toBeCloseTo(value, 3);
    });
  });

  test('takes noise for noise: independence comes out', () => {
    const draw = discreteGaussianSampler(seededBits(21), rational(400n, 1n));
    let moved = 0;
    for (let run = 0; run < 100; run++) {
      const values = Float64Array.from(INDEPENDENT, (value) => value + draw());
      const table = pairTarget({ values, variance: 400, rows: ROWS, columns: COLUMNS });
      if (table.some((value, cell) => Math.abs(value - (INDEPENDENT[cell] as number)) > 1e-6)) {
        moved += 1;
      }
    }
    // A cell passes sd·√(2 ln 6) = 1.89 sd with probability 5.8 %, one of six in at most 30 %.
    expect(moved).toBeLessThan(55);
  });

  test('keeps impossible cells at zero', () => {
    const mask = Uint8Array.of(1, 0, 1, 1, 1, 1);
    const values = Float64Array.of(400, 150, 60, 240, 40, 60);
    const [rows, columns] = [Float64Array.of(400, 400, 200), Float64Array.of(500, 500)];
    const table = pairTarget({ values, variance: 4, rows, columns, mask });
    expect(table[1]).toBe(0);
    expect(margins(table, 3, 2).down[1]).toBeCloseTo(500, 6);
  });

  test('a mask that the margins contradict gives a table all the same', () => {
    const mask = Uint8Array.of(1, 0, 0, 0);
    const table = pairTarget({
      values: Float64Array.of(10, 0, 0, 10),
      variance: 1,
      rows: Float64Array.of(10, 10),
      columns: Float64Array.of(10, 10),
      mask,
    });
    expect([...table].every((value) => Number.isFinite(value) && value >= 0)).toBe(true);
    expect([...table].slice(1)).toEqual([0, 0, 0]);
  });

  test('nobody, no table', () => {
    const empty = pairTarget({
      values: Float64Array.of(3, -3),
      variance: 1,
      rows: Float64Array.of(0),
      columns: Float64Array.of(0, 0),
    });
    expect(empty).toEqual(Float64Array.of(0, 0));
  });
});
