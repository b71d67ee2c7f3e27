import { everywhere } from '../pathway/pathway.fixture.ts';
import type { Factor, FactorText } from './factor.ts';

export const factorOf = (given: Partial<Factor> = {}): Factor => ({
  id: 'invented',
  level: 'individual',
  side: 'risk',
  ages: ['12-17'],
  way: 'observe',
  cards: ['invented'],
  measures: [],
  citations: [{ document: 'invented', place: { kind: 'whole' }, verified: true }],
  ...given,
});

export const factorTextOf = (given: Partial<FactorText> = {}): FactorText => ({
  state: 'original',
  question: 'Is it so?',
  why: 'It may be.',
  means: 'It may mean much.',
  next: 'Wait and see.',
  ...given,
});

const asked = { fr: 'Est-ce ainsi ?', es: '¿Es así?', ar: 'هل هو كذلك؟' };

/** The text of an invented factor in every language, asked in each as it asks. */
export function factorTextsOf(given: Partial<FactorText> = {}) {
  const { en, fr, es, ar } = everywhere(factorTextOf(given));
  const asking = (one: typeof fr, question: string) => ({
    invented: { ...one['invented'], question },
  });
  return {
    en,
    fr: asking(fr, asked.fr),
    es: asking(es, asked.es),
    ar: asking(ar, asked.ar),
  };
}
