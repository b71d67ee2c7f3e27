import { describe, expect, test } from 'vitest';
import { mostInside } from './promise.ts';
import { bisect, normalTail } from './special-functions.ts';

const below = (z: number) => 1 - normalTail(z);
const quantile = (p: number) => bisect(below, p, -12, 12);

describe('what a promise allows', () => {
  test.each([0.01, 0.3, 1, 4])('is never below what Gaussian noise of rho %d does', (rho) => {
    for (const outside of [1e-4, 0.01, 0.1, 0.5, 0.9]) {
      const exact = below(quantile(outside) + Math.sqrt(2 * rho));
      const allowed = mostInside(outside, rho);
      expect(allowed).toBeGreaterThanOrEqual(exact);
      expect(allowed).toBeLessThanOrEqual(1);
    }
  });

  test('is next to nothing for next to no budget, and grows with both', () => {
    expect(mostInside(0.1, 1e-9)).toBeLessThan(0.101);
    expect(mostInside(0.1, 0.1)).toBeLessThan(mostInside(0.1, 0.2));
    expect(mostInside(0.1, 0.1)).toBeLessThan(mostInside(0.2, 0.1));
    expect(mostInside(0.02, 0.311)).toBeLessThan(0.2);
  });
});
