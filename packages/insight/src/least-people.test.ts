import { expect, it } from 'vitest';
import { isTold, LEAST_PEOPLE } from './least-people.ts';

const share = (value: number, low: number) => ({ value, low, high: 1 });

it.each([
  ['enough people', share(0.1, 0.05), 100, true],
  ['one person too few', share(0.09, 0.05), 100, false],
  ['an interval that reaches nothing', share(0.5, 0), 100, false],
  ['nothing known', undefined, 100, false],
])('tells a share of enough people above nothing: %s', (_, one, of, told) => {
  expect(isTold(one, of)).toBe(told);
});

it('counts people, and no share that was rounded: ten of any number are ten', () => {
  for (let of = LEAST_PEOPLE; of <= 2_000; of++) {
    expect(isTold(share(LEAST_PEOPLE / of, 0.001), of), `10 of ${of}`).toBe(true);
    expect(isTold(share((LEAST_PEOPLE - 1) / of, 0.001), of), `9 of ${of}`).toBe(false);
  }
});
