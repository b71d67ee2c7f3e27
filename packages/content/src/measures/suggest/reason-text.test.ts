import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../guidance/index.ts';
import { MEASURES } from '../data/index.ts';
import { loadMeasures } from '../load.ts';
import { arriving, briefOf, farming } from '../measures.fixture.ts';
import { en } from '../texts/en/index.ts';
import { reasonText, suggestionText } from './reason-text.ts';
import { suggest } from './suggest.ts';

const digits = (text: string) => (text.match(/\d+/g) ?? []).join(' ');

describe.each(LANGUAGES)('reasons in %s', (language) => {
  it.each([
    ['farming', farming],
    ['arriving', arriving],
    ['unknown', briefOf()],
  ])('are whole sentences for the %s country, with nothing left to fill in', async (_, brief) => {
    const { words } = await loadMeasures(language);
    const { suggestions } = suggest(MEASURES, brief);
    for (const text of suggestions.flatMap((one) => suggestionText(one, words))) {
      expect(text).toMatch(/\.$/);
      expect(text).not.toMatch(/[{}]|undefined|NaN|\[object/);
    }
  });

  it('tell a share with its interval, what it is of, its source and its year', async () => {
    const { words } = await loadMeasures(language);
    const [suggestion] = suggest(MEASURES, farming).suggestions.filter(
      ({ measure }) => measure === 'go-where-work-is-hidden',
    );
    const text = reasonText(suggestion!.because[0], words);
    const told = digits(text.replace(/2[.,\u00a0\u202f]?000/g, '2000'));
    expect(told).toContain('62 100 60 64 2000 2023');
    expect(text).toContain('An invented report');
  });
});

it('a blank is told with its reason, and blanks of one reason together', () => {
  const [suggestion] = suggest(MEASURES, briefOf()).suggestions;
  const text = reasonText(suggestion!.because[0], en.words);
  expect(text.match(/Not known, because/g)).toHaveLength(1);
  expect(text).toContain('nobody has entered it: Children among all victims, Girls among');
});

it('laws that come first are told', () => {
  const [, , suggestion] = [
    undefined,
    undefined,
    suggest(MEASURES, arriving).suggestions.find(({ measure }) => measure === 'match-known-images'),
  ];
  expect(suggestionText(suggestion!, en.words).at(-1)).toBe(
    'To be settled first: duties of platforms towards children.',
  );
});
