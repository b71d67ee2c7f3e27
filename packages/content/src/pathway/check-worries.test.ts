import { expect, it } from 'vitest';
import { DOCUMENTS } from '../guidance/index.ts';
import { checkWorries } from './check-worries.ts';
import { CARD_IDS, WORRIES } from './data/index.ts';
import { everywhere, invented, worryOf, worryTextOf } from './pathway.fixture.ts';
import { ar } from './texts/ar/index.ts';
import { en } from './texts/en/index.ts';
import { es } from './texts/es/index.ts';
import { fr } from './texts/fr/index.ts';
import type { Worry, WorryText } from './worry.ts';

const messages = (worry: Partial<Worry> = {}, text: Partial<WorryText> = {}) =>
  checkWorries([worryOf(worry)], everywhere(worryTextOf(text)), [invented], ['invented']).map(
    ({ message }) => message,
  );

it('the worries of the house have no problem, in any language', () => {
  const texts = { en: en.worries, fr: fr.worries, es: es.worries, ar: ar.worries };
  expect(checkWorries(WORRIES, texts, DOCUMENTS, CARD_IDS)).toEqual([]);
});

it.each([
  [{ cards: ['nowhere'] }, {}, 'no card is named "nowhere"'],
  [
    { citations: [{ document: 'unknown', place: { kind: 'whole' as const }, verified: false }] },
    {},
    'no document "unknown"',
  ],
  [
    {},
    { actions: ['Wait.', 'Look.', 'Call the parents.'] as const },
    'family-contact as the default: "Call the parents."',
  ],
])('%o with %o is told', (worry, text, message) => {
  expect(messages(worry, text)).toContain(message);
});

it('two worries of one name, and fewer than three actions, are told', () => {
  const twice = [worryOf(), worryOf()];
  const texts = everywhere(worryTextOf());
  expect(checkWorries(twice, texts, [invented], ['invented'])[0]?.message).toBe(
    'two worries are named "invented"',
  );
  expect(messages({}, { actions: ['Wait.', 'Look.'] } as never).length).toBeGreaterThan(0);
});
