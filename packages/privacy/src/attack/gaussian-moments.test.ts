import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { logMass, meanSquare } from './gaussian-moments.ts';

const REACH = 400;

/** Both by adding up, term by term. */
function added(h: number): { readonly mass: number; readonly square: number } {
  let [mass, square] = [0, 0];
  for (let k = -REACH; k <= REACH; k++) {
    mass += Math.exp(-h * k * k);
    square += k * k * Math.exp(-h * k * k);
  }
  return { mass, square: square / mass };
}

describe('the discrete Gaussian', () => {
  test('has the mass and the mean square of its terms', () => {
    fc.assert(
      fc.property(fc.double({ min: -6, max: 4, noNaN: true }), (log) => {
        const h = Math.exp(log);
        const { mass, square } = added(h);
        expect(logMass(h)).toBeCloseTo(Math.log(mass), 10);
        expect(meanSquare(h) / square).toBeCloseTo(1, 8);
      }),
    );
  });

  // What the audit's least favourable variances rest on: attack.proof.md, theorem 3.
  test('has a mean square that falls ever more slowly with h', () => {
    const at = (log: number) => Math.exp(log);
    for (let log = -12; log < 3.4; log += 0.01) {
      const [a, b, c] = [at(log), at(log + 0.02), at(log + 0.04)];
      const [first, second] = [
        (meanSquare(b) - meanSquare(a)) / (b - a),
        (meanSquare(c) - meanSquare(b)) / (c - b),
      ];
      expect(first).toBeLessThan(second);
      expect(second).toBeLessThan(0);
    }
  });
});
