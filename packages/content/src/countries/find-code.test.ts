import { COUNTRIES } from '@tessera/model';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { REGIONS } from './browse.ts';
import { meaningOf } from './find-code.ts';

it.each([
  ['KHM', { kind: 'country', code: 'KHM' }],
  ['khm', { kind: 'country', code: 'KHM' }],
  ['kh', { kind: 'country', code: 'KHM' }],
  ['YUG', { kind: 'former', code: 'YUG', name: 'Yugoslavia (until 2003)' }],
  ['yu', { kind: 'former', code: 'YUG', name: 'Yugoslavia (until 2003)' }],
  ['XKX', { kind: 'former', code: 'XKX', name: 'Kosovo (UN Security Council resolution 1244)' }],
  ['XYZ', { kind: 'nothing' }],
  ['', { kind: 'nothing' }],
  ['__proto__', { kind: 'nothing' }],
  ['<script>', { kind: 'nothing' }],
])('%s is %o', (text, meaning) => {
  expect(meaningOf(text)).toEqual(meaning);
});

it('any text is a country, a former one, or nothing', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(['country', 'former', 'nothing']).toContain(meaningOf(text).kind);
    }),
  );
});

it('every country and territory is in one region, and in no other', () => {
  const listed = REGIONS.flatMap(({ codes }) => codes);
  expect([...listed].sort()).toEqual(COUNTRIES.map(([, code]) => code).sort());
  expect(REGIONS.map(({ m49 }) => m49)).toEqual(['002', '019', '142', '150', '009', '']);
});
