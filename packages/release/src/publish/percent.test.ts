import { expect, it } from 'vitest';
import { percentOf } from './percent.ts';

it('is a share in percent, with the interval of Fieller', () => {
  const share = percentOf({ value: 700, variance: 625 }, { value: 2_000, variance: 625 });
  expect(share?.value).toBe(35);
  expect(share?.low).toBeCloseTo(32.42, 1);
  expect(share?.high).toBeCloseTo(37.62, 1);
});

it('says nothing where the denominator may be nobody', () => {
  expect(percentOf({ value: 10, variance: 4 }, { value: 10, variance: 100 })).toBeUndefined();
});

it('stays between 0 and 100', () => {
  const share = percentOf({ value: -5, variance: 9 }, { value: 100, variance: 9 });
  expect(share?.value).toBe(0);
  expect(share?.low).toBe(0);
});
