import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PROPERTY } from '../properties.fixture.ts';
import { FALSE_ALARM, twoSidedZ } from '../statistics.fixture.ts';
import { seededBits } from '../testing.ts';
import { garroteThreshold, shrinkTowards } from './shrink.ts';

const CELLS = 200;
const DRAWS = 400;
const UNIVERSAL = Math.sqrt(2 * Math.log(CELLS));
const SURELY = twoSidedZ(FALSE_ALARM);

const bits = seededBits(41);
const unit = () => (bits.next() + 0.5) / 2 ** 32;
const normal = () => Math.sqrt(-2 * Math.log(unit())) * Math.cos(2 * Math.PI * unit());

const garrote = (z: number, t: number) => (Math.abs(z) > t ? z - (t * t) / z : 0);

/** Stein's estimate of the squared error, one cell after the other. */
const risk = (gaps: ArrayLike<number>, t: number) =>
  Array.from(gaps).reduce((sum, z) => {
    if (Math.abs(z) <= t) return sum + z * z - 1;
    return sum + 1 + (t ** 4 + 2 * t ** 2) / z ** 2;
  }, 0);

const loss = (guess: ArrayLike<number>, truth: readonly number[]) =>
  truth.reduce((sum, value, cell) => sum + ((guess[cell] as number) - value) ** 2, 0);

/** Whether the mean of the numbers is above zero beyond doubt. */
function surelyPositive(numbers: readonly number[]): boolean {
  const mean = numbers.reduce((a, b) => a + b, 0) / numbers.length;
  const variance = numbers.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (numbers.length - 1);
  return mean > SURELY * Math.sqrt(variance / numbers.length);
}

const draw = (truth: readonly number[]) => Float64Array.from(truth, (value) => value + normal());
const draws = (truth: readonly number[]) => Array.from({ length: DRAWS }, () => draw(truth));

/** One cell in five differs from the baseline, by so many standard deviations. */
const sparse = (size: number) =>
  Array.from({ length: CELLS }, (_, cell) => (cell % 5 === 0 ? size : 0));

describe('shrinkTowards', () => {
  test('a table that is its baseline stays as it is, whatever the noise', () => {
    const tables = fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1 });
    fc.assert(
      fc.property(tables, fc.double({ min: 1e-3, max: 1e9, noNaN: true }), (table, variance) => {
        const baseline = Float64Array.from(table);
        expect(shrinkTowards(baseline, variance, baseline)).toEqual(baseline);
      }),
      PROPERTY,
    );
  });

  test('every cell ends between the baseline and the measurement', () => {
    const cells = fc.array(
      fc.tuple(fc.double({ min: -50, max: 50, noNaN: true }), fc.integer({ min: -50, max: 50 })),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(cells, fc.double({ min: 0.1, max: 100, noNaN: true }), (pairs, variance) => {
        const values = Float64Array.from(pairs, ([value]) => value);
        const baseline = Float64Array.from(pairs, ([, base]) => base);
        shrinkTowards(values, variance, baseline).forEach((kept, cell) => {
          const [value, base] = [values[cell] as number, baseline[cell] as number];
          expect(kept).toBeGreaterThanOrEqual(Math.min(value, base) - 1e-9);
          expect(kept).toBeLessThanOrEqual(Math.max(value, base) + 1e-9);
        });
      }),
      PROPERTY,
    );
  });

  test('keeps a signal far above the noise, scales with the noise', () => {
    const truth = sparse(40);
    const baseline = new Float64Array(CELLS);
    const table = draw(truth);
    const kept = shrinkTowards(table, 1, baseline);
    truth.forEach((value, cell) => {
      if (value > 0)
        expect(Math.abs((kept[cell] as number) - (table[cell] as number))).toBeLessThan(0.5);
    });
    const scaled = shrinkTowards(
      table.map((value) => 7 * value),
      49,
      baseline,
    );
    scaled.forEach((value, cell) => {
      expect(value).toBeCloseTo(7 * (kept[cell] as number), 9);
    });
  });

  test.each([0, 1, 2, 3, 5])('errs less than the raw table, signal of %d', (size) => {
    const truth = sparse(size);
    const gains = draws(truth).map(
      (table) => loss(table, truth) - loss(shrinkTowards(table, 1, new Float64Array(CELLS)), truth),
    );
    expect(surelyPositive(gains)).toBe(true);
  });

  test.each([2, 3, 5])('errs less than with the universal threshold, signal of %d', (size) => {
    const truth = sparse(size);
    const gains = draws(truth).map(
      (table) =>
        loss(
          table.map((z) => garrote(z, UNIVERSAL)),
          truth,
        ) - loss(shrinkTowards(table, 1, new Float64Array(CELLS)), truth),
    );
    expect(surelyPositive(gains)).toBe(true);
  });

  test('power: the same comparison does not call a draw a gain', () => {
    const gains = Array.from({ length: DRAWS }, normal);
    expect(surelyPositive(gains)).toBe(false);
  });
});

describe('shrinkTowards of a table whose neighbours may be alike', () => {
  const [HEIGHT, WIDTH] = [40, 5];
  const baseline = new Float64Array(CELLS);
  const waves = Array.from({ length: CELLS }, (_, cell) => {
    const row = Math.floor(cell / WIDTH);
    return 2 * Math.sin((2 * Math.PI * row) / HEIGHT) * (cell % WIDTH === 0 ? -1 : 1);
  });
  const gains = (truth: readonly number[], worth = 1) =>
    draws(truth).map(
      (table) =>
        worth * loss(shrinkTowards(table, 1, baseline), truth) -
        loss(shrinkTowards(table, 1, baseline, WIDTH), truth),
    );

  test('errs less than half as much as cell by cell where they are alike', () => {
    expect(surelyPositive(gains(waves, 0.5))).toBe(true);
  });

  test.each([0, 3, 5])('errs by little more where they are not, signal of %d', (size) => {
    const little = 0.05 * CELLS;
    expect(surelyPositive(gains(sparse(size)).map((gain) => gain + little))).toBe(true);
  });

  test('takes rows for columns and columns for rows', () => {
    const table = draw(waves);
    const turned = (cells: Float64Array, width: number) => {
      const height = cells.length / width;
      return cells.map((_, at) => cells[(at % height) * width + Math.floor(at / height)] as number);
    };
    const straight = shrinkTowards(table, 1, baseline, WIDTH);
    const across = shrinkTowards(turned(table, WIDTH), 1, baseline, HEIGHT);
    turned(across, HEIGHT).forEach((value, cell) => {
      expect(value).toBeCloseTo(straight[cell] as number, 9);
    });
  });

  test('a small table is taken cell by cell', () => {
    const table = Float64Array.of(3, -1, 4, 1, -5, 9, 2, -6, 5, 3, 5, 8, -9, 7);
    const base = new Float64Array(table.length);
    expect(shrinkTowards(table, 1, base, 2)).toEqual(shrinkTowards(table, 1, base));
  });
});

describe('the threshold', () => {
  test('has the smallest estimate of the error among those tried', () => {
    const gaps = fc.array(fc.integer({ min: -8_000, max: 8_000 }), {
      minLength: 2,
      maxLength: 60,
    });
    fc.assert(
      fc.property(gaps, (thousandths) => {
        const list = thousandths.map((gap) => gap / 1_000);
        const t = garroteThreshold(Float64Array.from(list));
        const largest = Math.sqrt(2 * Math.log(list.length));
        expect(t).toBeGreaterThanOrEqual(0);
        expect(t).toBeLessThanOrEqual(largest);
        for (let step = 0; step <= 40; step++) {
          const other = risk(list, (largest * step) / 40);
          expect(risk(list, t)).toBeLessThanOrEqual(other + 1e-9 * (1 + Math.abs(other)));
        }
      }),
      PROPERTY,
    );
  });

  test.each([0.4, 1, 2, 3])('the estimate has the error as its mean, threshold %d', (t) => {
    const truth = Array.from({ length: CELLS }, (_, cell) => (cell % 7) - 2);
    const off = draws(truth).map(
      (table) =>
        risk(table, t) -
        loss(
          table.map((z) => garrote(z, t)),
          truth,
        ),
    );
    expect(surelyPositive(off)).toBe(false);
    expect(surelyPositive(off.map((x) => -x))).toBe(false);
    // The check would see an estimate that is a tenth of a cell's noise off.
    expect(surelyPositive(off.map((x) => x + 0.1 * CELLS))).toBe(true);
  });

  test('an empty table and a single cell have one', () => {
    expect(garroteThreshold(new Float64Array(0))).toBeGreaterThanOrEqual(0);
    expect(garroteThreshold(Float64Array.of(0.1))).toBeGreaterThanOrEqual(0);
  });
});
