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
