import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PROPERTY } from '../properties.fixture.ts';
import { type Rational, rational, toNumber } from '../random/rational.ts';
import { chiSquare, FALSE_ALARM } from '../statistics.fixture.ts';
import { seededBits } from '../testing.ts';
import { exponentialMechanism } from './exponential.ts';

const DRAWS = 40_000;

function exact(scores: readonly number[], epsilon: number, sensitivity = 1): readonly number[] {
  const best = Math.max(...scores);
  const weights = scores.map((score) => Math.exp((epsilon * (score - best)) / (2 * sensitivity)));
  const sum = weights.reduce((a, b) => a + b, 0);
  return weights.map((weight) => weight / sum);
}

function tally(scores: readonly number[], epsilon: Rational, sensitivity = 1): readonly number[] {
  const bits = seededBits(scores.length * 31 + Number(epsilon.num % 97n));
  const seen = scores.map(() => 0);
  for (let i = 0; i < DRAWS; i++) {
    const at = exponentialMechanism(bits, { sensitive: scores }, epsilon, sensitivity);
    seen[at] = (seen[at] as number) + 1;
  }
  return seen;
}

describe('exponentialMechanism', () => {
  test.each([
    ['a few steps', [0, 1, 2, 3], rational(1n, 1n), 1],
    ['negative scores', [-7, -3, -5, -4, -9], rational(3n, 4n), 1],
    ['ties', [4, 4, 4, 1], rational(2n, 1n), 1],
    ['an odd epsilon', [10, 12, 9], rational(123_457n, 1_000_000n), 1],
    ['a larger sensitivity', [0, 6, 3, 9], rational(3n, 2n), 3],
    ['no epsilon at all', [0, 1_000_000, 5], rational(0n, 1n), 1],
  ])('draws in exact proportion: %s', (_, scores, epsilon, sensitivity) => {
    const probabilities = exact(scores, toNumber(epsilon), sensitivity);
    const seen = tally(scores, epsilon, sensitivity);
    expect(chiSquare(seen, probabilities)).toBeGreaterThan(FALSE_ALARM);
  });

  test('a huge gap leaves no doubt', () => {
    const bits = seededBits(5);
    for (let i = 0; i < 200; i++) {
      const scores = { sensitive: [0, 1e12, -1e12, 1e12 - 200] };
      expect(exponentialMechanism(bits, scores, rational(1n, 1n))).toBe(1);
    }
  });

  test('gaps between the ends of the safe numbers are taken exactly', () => {
    const most = Number.MAX_SAFE_INTEGER;
    const bits = seededBits(6);
    const drawn = exponentialMechanism(bits, { sensitive: [-most, most] }, rational(1n, 1n));
    expect(drawn).toBe(1);
  });

  test('one candidate is drawn', () => {
    expect(exponentialMechanism(seededBits(1), { sensitive: [-5] }, rational(1n, 1n))).toBe(0);
  });

  test('gaps of any size among 10,000 candidates are no obstacle', () => {
    const sensitive = Array.from({ length: 10_000 }, (_, i) => (i === 9_907 ? 10 ** 15 : -i));
    const bits = seededBits(9);
    expect(exponentialMechanism(bits, { sensitive }, rational(1n, 10n))).toBe(9_907);
  });

  test('scores that are not whole, and no scores, are refused', () => {
    const draw = (scores: readonly number[]) =>
      exponentialMechanism(seededBits(1), { sensitive: scores }, rational(1n, 1n));
    for (const bad of [0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53]) {
      expect(() => draw([1, bad])).toThrow(RangeError);
    }
    expect(() => draw([])).toThrow(RangeError);
  });

  test.each([0, -1, 0.5, Number.NaN])('a sensitivity of %d is refused', (sensitivity) => {
    const draw = () =>
      exponentialMechanism(seededBits(1), { sensitive: [1, 2] }, rational(1n, 1n), sensitivity);
    expect(draw).toThrow(RangeError);
  });
});

describe('the guarantee of the formula, without a sampler', () => {
  const scores = fc.array(fc.integer({ min: -6, max: 6 }), { minLength: 2, maxLength: 6 });
  const steps = fc.array(fc.integer({ min: -1, max: 1 }), { minLength: 6, maxLength: 6 });
  const epsilons = fc.double({ min: 0.01, max: 4, noNaN: true });

  test('no outcome becomes e^epsilon times likelier between neighbours', () => {
    fc.assert(
      fc.property(scores, steps, epsilons, (values, changes, epsilon) => {
        const [p, q] = neighbours(values, changes, epsilon);
        p.forEach((mass, i) => {
          expect(Math.abs(Math.log(mass / (q[i] as number)))).toBeLessThanOrEqual(epsilon + 1e-9);
        });
      }),
      PROPERTY,
    );
  });

  test('every Rényi divergence is at most alpha·epsilon²/8', () => {
    fc.assert(
      fc.property(scores, steps, epsilons, (values, changes, epsilon) => {
        const [p, q] = neighbours(values, changes, epsilon);
        for (const alpha of [1.01, 1.5, 2, 4, 16, 64]) {
          const sum = p.reduce(
            (total, mass, i) =>
              total + Math.exp(alpha * Math.log(mass) + (1 - alpha) * Math.log(q[i] as number)),
            0,
          );
          const divergence = Math.log(sum) / (alpha - 1);
          expect(divergence).toBeLessThanOrEqual((alpha * epsilon ** 2) / 8 + 1e-9);
        }
      }),
      PROPERTY,
    );
  });

  function neighbours(values: readonly number[], changes: readonly number[], epsilon: number) {
    const near = values.map((value, i) => value + (changes[i] as number));
    return [exact(values, epsilon), exact(near, epsilon)] as const;
  }
});
