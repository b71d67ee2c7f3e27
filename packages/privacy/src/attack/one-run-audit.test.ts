import { describe, expect, test } from 'vitest';
import { seededBits } from '../testing.ts';
import { epsilonAbove, luck, oneRunAudit } from './one-run-audit.ts';

const MISS = 0.05;

/** Beliefs that are right as often as pure epsilon-privacy allows at the most: e^ε / (1 + e^ε). */
function randomisedResponse(canaries: number, epsilon: number, seed: number) {
  const bits = seededBits(seed);
  const present = Uint8Array.from({ length: canaries }, () => bits.next() & 1);
  const right = 1 / (1 + Math.exp(-epsilon));
  const belief = Float64Array.from(present, (coin) => {
    const honest = bits.next() / 2 ** 32 < right;
    return (coin === 1) === honest ? 1 : -1;
  });
  return { belief, present };
}

describe('the audit of one run', () => {
  test('knows the chance of guesses that are all right', () => {
    const all = { canaries: 100, guessed: 100, right: 100 };
    expect(luck(all, 2, 0)).toBeCloseTo((1 / (1 + Math.exp(-2))) ** 100, 12);
    expect(epsilonAbove({ canaries: 100, guessed: 100, right: 50 }, 0, 1e-6)).toBe(0);
  });

  test.each([0.5, 1, 3])('finds most of an epsilon of %d, and not more', (epsilon) => {
    for (const seed of [1, 2]) {
      const { belief, present } = randomisedResponse(1_000, epsilon, seed);
      const found = oneRunAudit(belief, present, 1e-8, MISS);
      expect(found.epsilonAbove).toBeLessThanOrEqual(epsilon);
      expect(found.epsilonAbove).toBeGreaterThan(0.4 * epsilon);
      expect(found.epsilonAbove).toBeLessThanOrEqual(found.ceiling);
    }
  });

  test('can refute no promise with the error of a line: it is shown, and refuses nothing', () => {
    const all = { canaries: 1_000, guessed: 1_000, right: 1_000 };
    expect(epsilonAbove(all, 1e-6, 1e-6 / 5)).toBe(0);
    expect(epsilonAbove(all, 0, 1e-6 / 5)).toBeLessThan(4.2);
  });

  test('power: guesses that are all right reach the ceiling', () => {
    const { present } = randomisedResponse(1_000, 1, 4);
    const found = oneRunAudit(
      Float64Array.from(present, (coin) => coin - 0.5),
      present,
      0,
      MISS,
    );
    expect(found.epsilonAbove).toBe(found.ceiling);
    expect(found.ceiling).toBeGreaterThan(5);
  });
});
