import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PROPERTY } from '../properties.fixture.ts';
import { HaarBasis } from './haar.ts';

const lines = fc.array(fc.double({ min: -1e3, max: 1e3, noNaN: true }), {
  minLength: 1,
  maxLength: 130,
});
const shares = fc.double({ min: 0, max: 1, noNaN: true });

const squares = (values: ArrayLike<number>) =>
  Array.from(values).reduce((sum, value) => sum + value ** 2, 0);

test('there and back, with the same length, leaving other values alone', () => {
  fc.assert(
    fc.property(lines, shares, fc.integer({ min: 1, max: 4 }), (line, share, stride) => {
      const basis = new HaarBasis(line.length, share);
      const table = new Float64Array(line.length * stride + 1).fill(7);
      line.forEach((value, i) => {
        table[1 + i * stride] = value;
      });
      const before = table.slice();
      basis.forward(table, 1, stride);
      const coefficients = line.map((_, i) => table[1 + i * stride] as number);
      expect(Math.abs(squares(coefficients) - squares(line))).toBeLessThan(1e-3);
      table.forEach((value, i) => {
        if (i === 0 || (i - 1) % stride > 0) expect(value).toBe(7);
      });
      basis.backward(table, 1, stride);
      table.forEach((value, i) => {
        expect(Math.abs(value - (before[i] as number))).toBeLessThan(1e-6);
      });
    }),
    PROPERTY,
  );
});

test('a step at the cut is one coefficient beside the sum', () => {
  const table = Float64Array.of(5, 5, 5, 1, 1, 1);
  new HaarBasis(6, 0.5).forward(table, 0, 1);
  const [sum, step, ...others] = table;
  expect(sum).toBeCloseTo(18 / Math.sqrt(6), 12);
  expect(step).toBeCloseTo(4 * Math.sqrt(1.5), 12);
  for (const other of others) expect(other).toBeCloseTo(0, 12);
});
