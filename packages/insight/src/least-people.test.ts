import { expect, it } from 'vitest';
import { isTold } from './least-people.ts';

const share = (value: number, low: number) => ({ value, low, high: 1 });

it.each([
  ['enough people', share(0.1, 0.05), 100, true],
  ['one person too few', share(0.09, 0.05), 100, false],
  ['an interval that reaches nothing', share(0.5, 0), 100, false],
  ['nothing known', undefined, 100, false],
])('tells a share of enough people above nothing: %s', (_, one, of, told) => {
  expect(isTold(one, of)).toBe(told);
});
