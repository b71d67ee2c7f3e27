import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PROPERTY } from '../properties.fixture.ts';
import { rational } from '../random/rational.ts';
import {
  Accountant,
  BudgetExceeded,
  epsilonOfTrace,
  RHO_UNIT,
  rhoUnitsUp,
  type Spend,
  totalRhoUnits,
} from './accountant.ts';
import { epsilonUp } from './conversion.ts';

const UNITS = 10n ** 12n;

const spends: fc.Arbitrary<Spend> = fc
  .record({
    mechanism: fc.constantFrom('discrete-gaussian' as const, 'exponential' as const),
    num: fc.bigInt({ min: 1n, max: 10n ** 9n }),
    den: fc.bigInt({ min: 1n, max: 10n ** 6n }),
    sensitivity: fc.integer({ min: 1, max: 9_880 }),
    times: fc.integer({ min: 1, max: 800 }),
  })
  .map(({ mechanism, num, den, sensitivity, times }) => ({
    step: 'a step',
    mechanism,
    parameter: rational(num, den),
    sensitivity,
    times,
  }));

/** rho of one use as an exact fraction. */
function exactRho({ mechanism, parameter: { num, den }, sensitivity }: Spend) {
  return mechanism === 'discrete-gaussian'
    ? { top: BigInt(sensitivity) ** 2n * den, bottom: 2n * num }
    : { top: num * num, bottom: 8n * den * den };
}

const gaussian = (sigma2: bigint, times = 1): Spend => ({
  step: 'count',
  mechanism: 'discrete-gaussian',
  parameter: rational(sigma2, 1n),
  sensitivity: 1,
  times,
});

describe('rhoUnitsUp', () => {
  test('a Gaussian costs sensitivity²/2σ², a draw costs epsilon²/8', () => {
    expect(rhoUnitsUp(gaussian(50n))).toBe(UNITS / 100n);
    expect(rhoUnitsUp({ ...gaussian(50n), sensitivity: 3 })).toBe((9n * UNITS) / 100n);
    const draw: Spend = { ...gaussian(1n), mechanism: 'exponential', parameter: rational(1n, 2n) };
    expect(rhoUnitsUp(draw)).toBe(UNITS / 32n);
    expect(rhoUnitsUp({ ...draw, times: 7 })).toBe((7n * UNITS) / 32n);
  });

  test('is rounded up, by less than one unit a use', () => {
    fc.assert(
      fc.property(spends, (spend) => {
        const { top, bottom } = exactRho(spend);
        const times = BigInt(spend.times);
        const units = rhoUnitsUp(spend);
        expect(units * bottom >= top * times * UNITS).toBe(true);
        expect((units - times) * bottom < top * times * UNITS).toBe(true);
      }),
      PROPERTY,
    );
  });

  test.each([
    ['uses below zero', { times: -1 }],
    ['half a use', { times: 0.5 }],
    ['no sensitivity', { sensitivity: 0 }],
    ['a negative sensitivity', { sensitivity: -1 }],
    ['no noise', { parameter: { num: 0n, den: 1n } }],
    ['a negative variance', { parameter: { num: -1n, den: 1n } }],
    ['a negative denominator', { parameter: { num: 1n, den: -1n } }],
  ])('refuses %s, which would cost nothing or give budget back', (_, change) => {
    const accountant = new Accountant(1);
    expect(() => accountant.spend({ ...gaussian(50n), ...change })).toThrow(RangeError);
    expect(accountant.trace).toEqual([]);
    expect(accountant.remaining).toBe(accountant.limit);
  });
});

describe('totalRhoUnits', () => {
  test('is the sum of the lines, in any order', () => {
    fc.assert(
      fc.property(fc.array(spends, { maxLength: 12 }), fc.nat(), (trace, turn) => {
        const expected = trace.reduce((sum, spend) => sum + rhoUnitsUp(spend), 0n);
        const at = trace.length === 0 ? 0 : turn % trace.length;
        const turned = [...trace.slice(at), ...trace.slice(0, at)].reverse();
        expect(totalRhoUnits(trace)).toBe(expected);
        expect(totalRhoUnits(turned)).toBe(expected);
      }),
      PROPERTY,
    );
  });

  test('one line of n uses costs the same as n lines', () => {
    const lines = Array.from({ length: 7 }, () => gaussian(3n));
    expect(totalRhoUnits(lines)).toBe(totalRhoUnits([gaussian(3n, 7)]));
  });
});

describe('Accountant', () => {
  test('keeps within its limit and leaves no trace of what it refused', () => {
    fc.assert(
      fc.property(
        fc.array(spends, { maxLength: 12 }),
        fc.double({ min: 1e-6, max: 50, noNaN: true }),
        (wanted, rho) => {
          const accountant = new Accountant(rho);
          for (const spend of wanted) {
            const before = [...accountant.trace];
            const fits =
              totalRhoUnits(before) + rhoUnitsUp(spend) <= BigInt(Math.floor(rho / RHO_UNIT));
            if (fits) accountant.spend(spend);
            else expect(() => accountant.spend(spend)).toThrow(BudgetExceeded);
            expect(accountant.trace).toEqual(fits ? [...before, spend] : before);
            expect(Number(totalRhoUnits(accountant.trace)) * RHO_UNIT).toBeLessThanOrEqual(
              rho * (1 + 1e-12),
            );
          }
        },
      ),
      PROPERTY,
    );
  });

  test('takes the very last unit and nothing more', () => {
    const accountant = new Accountant(0.02);
    accountant.spend(gaussian(50n));
    accountant.spend(gaussian(50n));
    expect(accountant.remaining).toBe(0);
    expect(() => accountant.spend(gaussian(10n ** 15n))).toThrow(BudgetExceeded);
    expect(accountant.trace).toHaveLength(2);
  });

  test('still takes a smaller spend after a refusal', () => {
    const accountant = new Accountant(0.01);
    expect(() => accountant.spend(gaussian(1n))).toThrow(BudgetExceeded);
    accountant.spend(gaussian(50n));
    expect(accountant.trace).toHaveLength(1);
  });

  test('a budget that is not a number is refused', () => {
    expect(() => new Accountant(Number.NaN)).toThrow(RangeError);
    expect(() => new Accountant(Number.POSITIVE_INFINITY)).toThrow(RangeError);
  });
});

test('epsilon of a trace is epsilon of its sum', () => {
  const trace = [gaussian(50n), gaussian(25n, 2)];
  expect(epsilonOfTrace(trace, 1e-6)).toBeCloseTo(epsilonUp(0.05, 1e-6), 9);
  expect(epsilonOfTrace([], 1e-6)).toBe(0);
});
