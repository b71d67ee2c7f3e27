import { describe, expect, test } from 'vitest';
import { surpriseOf } from './surprise.ts';

describe('surprise', () => {
  test.each([0.1, 0.35, 1, 30])(
    'has the mean of a chi-square of two degrees, variance %d',
    (sigma2) => {
      const surprise = surpriseOf(sigma2);
      const steps = 4_000;
      let mean = 0;
      for (let k = -60; k <= 60; k++) {
        const mass = Math.exp(-(k * k) / (2 * sigma2));
        let own = 0;
        for (let step = 0; step < steps; step++) own += surprise(k, (step + 0.5) / steps) / steps;
        mean += mass * own;
      }
      let whole = 0;
      for (let k = -60; k <= 60; k++) whole += Math.exp(-(k * k) / (2 * sigma2));
      expect(mean / whole).toBeCloseTo(2, 2);
    },
  );

  test.each([-3, 0, 2, 12])('has that mean too of noise that is not below %i', (least) => {
    const surprise = surpriseOf(5, least);
    const steps = 2_000;
    let [mean, whole] = [0, 0];
    for (let k = least; k <= 60; k++) {
      const mass = Math.exp((least * least - k * k) / 10);
      for (let step = 0; step < steps; step++) {
        mean += (mass * surprise(k, (step + 0.5) / steps)) / steps;
      }
      whole += mass;
    }
    expect(mean / whole).toBeCloseTo(2, 2);
  });

  test('grows with the distance from zero, and stays a number far out', () => {
    const surprise = surpriseOf(4);
    expect(surprise(3, 0.5)).toBeGreaterThan(surprise(2, 0.5));
    expect(surprise(-3, 0.5)).toBe(surprise(3, 0.5));
    expect(surprise(1e9, 0.5)).toBeLessThan(2_000);
  });
});
