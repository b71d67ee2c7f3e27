import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../language.ts';
import { citationText, placeText } from './place-text.ts';
import { PLACE_WORDS } from './words.ts';

describe('a place', () => {
  it.each([
    [{ kind: 'article', number: '10(4)' }, 'Article 10(4)'],
    [{ kind: 'paragraph', number: '33–38' }, 'paragraphs 33–38'],
    [{ kind: 'article', number: '13, 14' }, 'Articles 13, 14'],
    [{ kind: 'section', number: '3.2', heading: 'A guardian' }, 'section 3.2: A guardian'],
    [{ kind: 'whole' }, 'the whole document'],
  ] as const)('%o is told as "%s"', (place, text) => {
    expect(placeText(place, 'en')).toBe(text);
  });

  it('has a word of its own in every language', () => {
    for (const language of LANGUAGES.filter((one) => one !== 'en'))
      expect(PLACE_WORDS[language].guideline, language).not.toEqual(PLACE_WORDS.en.guideline);
  });
});

const citation = {
  document: 'invented',
  place: { kind: 'standard', number: '7' },
  verified: true,
} as const;

it('a citation names its document, its publisher, its year and its place', () => {
  const document = {
    id: 'invented',
    title: 'An invented guide',
    publisher: 'Nobody',
    year: 2020,
    address: { kind: 'landing', href: 'https://example.org' },
    verified: true,
  } as const;
  expect(citationText(citation, [document], 'fr')).toBe(
    'An invented guide (Nobody, 2020), standard 7',
  );
  expect(citationText(citation, [], 'en')).toBe('invented, Standard 7');
});
