import { describe, expect, it } from 'vitest';
import type { Language } from '../language.ts';
import { defaultsIn, speaksOfFamily } from './defaults.ts';

const found = (text: string, language: Language) =>
  defaultsIn(text, language).map(({ what }) => what);

describe('what makes it a default is found', () => {
  it.each([
    ['en', 'Call the parents.', 'family-contact'],
    ['en', 'Inform the guardian of the decision.', 'family-contact'],
    ['en', 'Get the consent of the mother.', 'guardian-consent'],
    ['en', 'Help the child to go home.', 'return'],
    ['en', 'Arrange reunification.', 'return'],
    ['fr', 'Appelez les parents.', 'family-contact'],
    ['fr', 'Obtenez l’autorisation du père.', 'guardian-consent'],
    ['fr', 'Organisez le retour de l’enfant.', 'return'],
    ['es', 'Llame a la familia.', 'family-contact'],
    ['es', 'Pida la firma del tutor.', 'guardian-consent'],
    ['es', 'Entregue al niño.', 'return'],
    ['ar', 'اتصل بالأسرة.', 'family-contact'],
    ['ar', 'خذ موافقة الوصي.', 'guardian-consent'],
    ['ar', 'رتّب عودته.', 'return'],
  ] as const)('%s: %s', (language, text, what) => {
    expect(found(text, language)).toContain(what);
  });
});

describe('what is denied, or depends on something, is none', () => {
  it.each([
    ['en', 'Do not call the parents.'],
    ['en', 'Contact the family only if the assessment found it safe.'],
    ['en', 'Ask for an independent guardian.'],
    ['en', 'Ask the child who makes them feel safe.'],
    ['fr', 'N’appelez pas la famille.'],
    ['fr', 'Demandez un tuteur indépendant.'],
    ['es', 'No llame a la familia.'],
    ['es', 'Pida una persona independiente.'],
    ['ar', 'لا تتصل بالأسرة.'],
    ['ar', 'اطلب وصيًا مستقلًا.'],
  ] as const)('%s: %s', (language, text) => {
    expect(found(text, language)).toEqual([]);
  });
});

it('only the sentence that does it is told', () => {
  const text = 'Do not call the parents. Inform the uncle. Write down what you saw.';
  expect(defaultsIn(text, 'en')).toEqual([
    { what: 'family-contact', sentence: 'Inform the uncle.' },
  ]);
});

it.each([
  ['en', 'The guardian may be part of it.', true],
  ['en', 'A familiar place.', false],
  ['fr', 'Le tuteur', true],
  ['fr', 'Un lieu connu', false],
  ['es', 'Su madre', true],
  ['es', 'Un lugar conocido', false],
  ['ar', 'مع أسرته', true],
  ['ar', 'مكان آمن', false],
] as const)('%s: "%s" speaks of family: %s', (language, text, speaks) => {
  expect(speaksOfFamily(text, language)).toBe(speaks);
});
