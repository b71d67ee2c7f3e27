import { expect, it } from 'vitest';
import { decomposeAnswer } from './decompose-answer.ts';

const part = (people: number, recorded: number, yes: number) => ({
  people,
  recorded,
  yes: [0, yes],
});

it('takes a difference between two years apart by the parts of both', () => {
  const years = [
    [part(200, 100, 90), part(150, 100, 30)],
    [part(500, 300, 270), part(100, 100, 30)],
  ] as const;
  expect(decomposeAnswer(years, 1, 'anyRecorded')).toMatchObject({
    difference: expect.closeTo(0.15),
    composition: expect.closeTo(0.15),
    rate: expect.closeTo(0),
  });
  expect(decomposeAnswer(years, 1, 'everyone')?.difference).toBeCloseTo(0.5 - 120 / 350);
});

it('tells nothing of a year with nobody in it', () => {
  expect(decomposeAnswer([[part(0, 0, 0)], [part(9, 9, 1)]], 1, 'anyRecorded')).toBeUndefined();
});
