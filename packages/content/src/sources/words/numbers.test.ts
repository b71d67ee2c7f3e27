import { describe, expect, it } from 'vitest';
import { SOURCE_WORDS } from './index.ts';
import { counted, percent, whole } from './numbers.ts';

describe('a number', () => {
  it('in percent has at most one decimal', () => {
    expect([0.12, 0.437_07, 1, 0].map((share) => percent(share, 'en'))).toEqual([
      '12\u00a0%',
      '43.7\u00a0%',
      '100\u00a0%',
      '0\u00a0%',
    ]);
    expect(percent(0.437_07, 'fr')).toBe('43,7\u00a0%');
    expect(percent(0.437_07, 'ar')).toBe('43.7\u00a0%');
  });

  it('has the same digits in every language', () => {
    for (const { language } of Object.values(SOURCE_WORDS)) {
      expect(whole(17_004, language).replace(/\D/g, '')).toBe('17004');
    }
  });

  it.each([
    ['en', 1, '1 country'],
    ['en', 26, '26 countries'],
    ['fr', 26, '26 pays'],
    ['es', 1, '1 país'],
    ['ar', 2, 'بلدان'],
    ['ar', 5, '5 بلدان'],
    ['ar', 26, '26 بلدًا'],
    ['ar', 100, '100 بلد'],
  ] as const)('has its word in the right plural: %s %i', (language, count, text) => {
    expect(counted(count, SOURCE_WORDS[language].countries, language)).toBe(text);
  });
});
