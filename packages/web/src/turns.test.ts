import { expect, it } from 'vitest';
import { turns } from './turns.ts';

it('only the last turn is still a turn', () => {
  const takeTurn = turns();
  const first = takeTurn();
  expect(first()).toBe(true);
  const second = takeTurn();
  expect([first(), second()]).toEqual([false, true]);
});

it('turns at one thing are none of another', () => {
  const [one, other] = [turns(), turns()];
  const first = one();
  other();
  expect(first()).toBe(true);
});
