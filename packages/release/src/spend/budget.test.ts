import { type ErrorCode, TesseraError } from '@tessera/model';
import { deltaLeftDown, epsilonUp } from '@tessera/privacy';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { budgetFor, LARGE_EPSILON, patternLine } from './budget.ts';

const codeOf = (epsilon: number, delta: number, understood = false): ErrorCode | 'fine' => {
  try {
    budgetFor({ epsilon, delta }, understood);
    return 'fine';
  } catch (error) {
    if (error instanceof TesseraError) return error.code;
    throw error;
  }
};

describe('budgetFor', () => {
  it.each<readonly [epsilon: number, delta: number, understood: boolean, ErrorCode | 'fine']>([
    [4, 1e-6, false, 'fine'],
    [0.01, 1e-9, false, 'fine'],
    [20, 1e-6, false, 'fine'],
    [0, 1e-6, true, 'EPSILON_NOT_POSITIVE'],
    [-0, 1e-6, true, 'EPSILON_NOT_POSITIVE'],
    [-1, 1e-6, true, 'EPSILON_NOT_POSITIVE'],
    [Number.NaN, 1e-6, true, 'EPSILON_NOT_POSITIVE'],
    [Number.POSITIVE_INFINITY, 1e-6, true, 'EPSILON_NOT_POSITIVE'],
    [20.001, 1e-6, false, 'EPSILON_TOO_LARGE'],
    [25, 1e-6, false, 'EPSILON_TOO_LARGE'],
    [25, 1e-6, true, 'fine'],
    [4, 1e-3, false, 'fine'],
    [4, 0, false, 'DELTA_OUT_OF_RANGE'],
    [4, -1e-6, false, 'DELTA_OUT_OF_RANGE'],
    [4, 0.0011, false, 'DELTA_OUT_OF_RANGE'],
    [4, 1, false, 'DELTA_OUT_OF_RANGE'],
    [4, Number.NaN, false, 'DELTA_OUT_OF_RANGE'],
    [1e-5, 1e-9, false, 'BUDGET_TOO_SMALL'],
  ])('epsilon %d, delta %d, understood %s: %s', (epsilon, delta, understood, code) => {
    expect(codeOf(epsilon, delta, understood)).toBe(code);
  });

  it('names the option that lets a large epsilon through', () => {
    expect(() => budgetFor({ epsilon: LARGE_EPSILON + 1, delta: 1e-6 }, false)).toThrow(
      /--i-understand/,
    );
  });

  it('never turns into more than was asked for, and wastes next to nothing', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.05, max: 20, noNaN: true }),
        fc.integer({ min: 3, max: 12 }),
        (epsilon, digits) => {
          const delta = 10 ** -digits;
          const { rho } = budgetFor({ epsilon, delta }, false);
          expect(epsilonUp(rho, delta)).toBeLessThanOrEqual(epsilon);
          // Shared records may take their part of delta.
          const back = epsilonUp(rho, deltaLeftDown([patternLine(delta)], delta));
          expect(back).toBeLessThanOrEqual(epsilon);
          expect(back).toBeGreaterThan(epsilon * 0.9999);
        },
      ),
      { numRuns: 30 },
    );
  });
});
