import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readCell } from './value.ts';

it.each([
  ['12', 12],
  ['1,456', 1456],
  ['12,345,6', 'unreadable'],
  ['1,45', 'unreadable'],
  ['<5', 'suppressed'],
  ['', 'notReported'],
  ['x', 'unreadable'],
  ['#VALUE!', 'unreadable'],
  ['-3', 'unreadable'],
  ['4.5', 'unreadable'],
  ['1e3', 'unreadable'],
  ['٣٤', 'unreadable'],
  ['6,112,019', 'unreadable'],
])('%s is %s', (text, cell) => {
  expect(readCell(text)).toBe(cell);
});

it('reads every number of people back, however it is grouped', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000 }), fc.boolean(), (people, grouped) => {
      expect(readCell(grouped ? people.toLocaleString('en-US') : String(people))).toBe(people);
    }),
  );
});

it('makes a number of nothing that is not digits', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const cell = readCell(text);
      if (typeof cell === 'number') expect(text.trim()).toMatch(/^[\d,]+$/);
    }),
  );
});
