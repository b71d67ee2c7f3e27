import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  aboutPeople,
  between,
  betweenHundred,
  bounds,
  epsilonText,
  factorText,
  fileSize,
  hundredBounds,
  levelled,
  longDate,
  ofHundred,
  scientific,
  tenths,
  whole,
} from './numbers.ts';

const around = (value: number, reach: number) => ({
  value,
  low: value - reach,
  high: value + reach,
});

const estimates = fc
  .tuple(
    fc.double({ min: -1e4, max: 1e7, noNaN: true }),
    fc.double({ min: 0, max: 1e5, noNaN: true }),
  )
  .map(([value, reach]) => around(value, reach));

test('a number of people has no more digits than its interval allows', () => {
  expect(aboutPeople(around(193_021, 40))).toBe('about 193,020');
  expect(between(around(193_021, 40))).toBe('between 192,980 and 193,070');
  expect(aboutPeople(around(412, 16))).toBe('about 410');
  expect(aboutPeople(around(0.4, 38))).toBe('no more than 40');
  expect(aboutPeople(around(5, 0))).toBe('about 5');
});

test('a number and its interval are told in the same step', () => {
  const numbers = (text: string) => text.match(/\d+/g)?.map(Number) ?? [];
  for (const [value, reach] of [
    [412, 16],
    [298.4, 21],
    [1_931, 260],
    [52, 4],
  ] as const) {
    const estimate = around(value, reach);
    const step = 10 ** Math.floor(Math.log10(reach));
    const told = `${aboutPeople(estimate)} ${between(estimate)}`.replaceAll(',', '');
    for (const number of numbers(told)) expect([told, number % step]).toEqual([told, 0]);
  }
});

test('a rounded number stays inside the interval it stands for', () => {
  fc.assert(
    fc.property(estimates, (estimate) => {
      const reach = (estimate.high - estimate.low) / 2;
      const far = Math.abs(levelled(estimate) - Math.max(0, estimate.value));
      expect(far).toBeLessThanOrEqual(Math.max(0.5, reach) + 1e-6);
    }),
  );
});

test('an interval in words is never narrower than the interval, and never below zero', () => {
  fc.assert(
    fc.property(estimates, (estimate) => {
      const { low, high } = bounds(estimate);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(low).toBeLessThanOrEqual(Math.max(0, estimate.low));
      expect(high).toBeGreaterThanOrEqual(estimate.high - 1e-6);
      const level = levelled(estimate);
      expect(level).toBeLessThanOrEqual(Math.max(0, high));
    }),
  );
});

test('people of a hundred', () => {
  expect(ofHundred(33.1)).toBe('33');
  expect(ofHundred(0.2)).toBe('fewer than 1');
  expect(ofHundred(-3)).toBe('fewer than 1');
  expect(ofHundred(99.8)).toBe('more than 99');
  expect(ofHundred(100)).toBe('100');
  expect(betweenHundred(around(33.1, 1.6))).toBe('between 31 and 35');
  expect(hundredBounds({ value: 1, low: -4, high: 180 })).toEqual({ low: 0, high: 100 });
});

test('a negative estimate has a real minus sign and zero has none', () => {
  expect(whole(-12)).toBe('−12');
  expect(whole(-0.2)).toBe('0');
  expect(tenths(-0.04)).toBe('0.0');
});

test('a promise is rounded to the weaker side', () => {
  expect([4, 8.9, 8.9001, 0.1 + 0.2].map(epsilonText)).toEqual(['4', '8.9', '8.91', '0.3']);
  expect(scientific(2.5101e-7)).toBe('2.52 × 10⁻⁷');
});

test('sizes, dates and very small numbers', () => {
  expect([fileSize(0), fileSize(999), fileSize(48_212_000)]).toEqual([
    '0 bytes',
    '999 bytes',
    '48.2 MB',
  ]);
  expect(longDate('2026-11-23')).toBe('23 November 2026');
  expect(longDate('soon')).toBe('soon');
  expect(scientific(2.5e-7)).toBe('2.5 × 10⁻⁷');
  expect(scientific(1e-12)).toBe('1 × 10⁻¹²');
  expect(scientific(0.001)).toBe('0.001');
});

test('the factor of a promise is rounded to the weaker side and stays readable', () => {
  expect([0.1, 1, 4, 8.9].map(factorText)).toEqual(['1.2', '2.8', '55', '7,332']);
  expect(factorText(60)).toBe('e^60 (more than a million)');
});
