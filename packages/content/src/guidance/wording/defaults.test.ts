import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../language.ts';
import { defaultsIn, speaksOfFamily } from './defaults.ts';
import { DANGEROUS, HARMLESS } from './probes.fixture.ts';

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

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(DANGEROUS[language])('%s is found: %s', (what, text) => {
    expect(found(text, language)).toContain(what);
  });

  it.each(HARMLESS[language])('nothing is found: %s', (text) => {
    expect(found(text, language)).toEqual([]);
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

describe('a denial', () => {
  it.each([
    'Do not wait: call the parents.',
    'Never mind, call the parents.',
    'The child does not want to be alone and so you must soon call the parents.',
    'Call the parents, not the police.',
    'There is no time, inform the mother.',
    'No matter what the child says, inform the mother.',
  ])('of something else, or far away, excuses nothing: %s', (text) => {
    expect(found(text, 'en')).toContain('family-contact');
  });
});

describe('a condition', () => {
  it.each([
    'Call the parents after the interview.',
    'Call the parents once you have eaten.',
    'Call the parents if there is no danger.',
    'Call the parents before the risk grows.',
    'Call the parents only if it is safe.',
    'Call the parents after a decision.',
  ])('that names no assessment, panel or court excuses nothing: %s', (text) => {
    expect(found(text, 'en')).toContain('family-contact');
  });
});

it.each([
  ['en', 'CALL  THE\nPARENTS.'],
  ['en', 'Call the par\u00adents.'],
  ['fr', 'Pre\u0301venez les parents.'],
  ['ar', 'ات\u0651\u064eصل بالأ\u064fسرة.'],
  ['ar', 'اتـــصل بالاسره.'],
] as const)('however it is written, in %s: %s', (language, text) => {
  expect(found(text, language)).toEqual(['family-contact']);
});

it('each language has at least fifteen probes', () => {
  for (const language of LANGUAGES) {
    expect(DANGEROUS[language].length).toBeGreaterThanOrEqual(15);
    expect(new Set(DANGEROUS[language].map(([what]) => what)).size).toBe(3);
  }
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
