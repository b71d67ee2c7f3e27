import { expect, it } from 'vitest';
import { dayIn } from './day-in.ts';

it.each([
  ['en', 'January 31, 2026'],
  ['fr', '31 janvier 2026'],
  ['es', '31 de enero de 2026'],
  ['ar', '31 يناير 2026'],
])('a day is told in words, in %s', (language, words) => {
  expect(dayIn('2026-01-31', language)).toBe(words);
});

it('what is no day stays as it is', () => {
  expect(dayIn('soon', 'en')).toBe('soon');
});
