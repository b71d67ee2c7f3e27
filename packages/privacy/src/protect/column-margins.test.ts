import { expect, test } from 'vitest';
import { seededBits } from '../testing.ts';
import { columnMargins } from './column-margins.ts';

const SIZE = 80;
const SD = 30;
const REACH = 1.959963984540054 * SD;

const bits = seededBits(61);
const unit = () => (bits.next() + 0.5) / 2 ** 32;
const normal = () => Math.sqrt(-2 * Math.log(unit())) * Math.cos(2 * Math.PI * unit());

const ages = Array.from({ length: SIZE }, (_, i) => 1_000 * Math.exp(-(((i - 25) / 20) ** 2)));
const total = ages.reduce((a, b) => a + b, 0);

const estimatesOf = (values: Float64Array) => ({
  total: () => ({ value: total, variance: 1 }),
  column: () => ({ values, variance: SD ** 2 }),
  pair: () => ({ values: new Float64Array(0), variance: 1 }),
});

const off = (table: Float64Array) =>
  table.reduce((sum, value, i) => sum + Math.abs(value - (ages[i] as number)), 0);

test('smooth margins are nearer to smooth counts, and stay within their intervals', () => {
  let [plain, smooth] = [0, 0];
  for (let run = 0; run < 20; run++) {
    const values = Float64Array.from(ages, (value) => value + SD * normal());
    const estimates = estimatesOf(values);
    const [raw] = columnMargins(estimates, 1, total, false) as [Float64Array];
    const [drawn] = columnMargins(estimates, 1, total, true) as [Float64Array];
    plain += off(raw);
    smooth += off(drawn);
    expect(drawn.reduce((a, b) => a + b, 0)).toBeCloseTo(total, 6);
    drawn.forEach((value, i) => {
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(Math.max(0, (values[i] as number) + REACH) + 1e-3);
      expect(value).toBeGreaterThanOrEqual((values[i] as number) - REACH - 1e-3);
    });
  }
  expect(smooth).toBeLessThan(0.9 * plain);
});
