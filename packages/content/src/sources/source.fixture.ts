import type { Answer } from './answer.ts';
import type { Source } from './schema.ts';

/** An answer of an invented source; whatever is given replaces what stands here. */
export const answerOf = (given: Partial<Answer> = {}): Answer => ({
  id: 'child-share',
  question: 'child-share',
  label: 'Invented',
  years: { kind: 'counted', from: 2020, to: 2020 },
  group: 'everyone',
  figure: {
    kind: 'counts',
    people: { child: 30, adult: 50 },
    known: 80,
    everyone: 100,
    sum: 'whole',
  },
  denominator: { rule: 'known', text: 'People whose age is known.' },
  caveat: 'Invented for a test.',
  citation: 'Nowhere',
  standing: 'official',
  ...given,
});

/** An invented source; whatever is given replaces what stands here. */
export const sourceOf = (given: Partial<Source> = {}): Source => {
  const says: Source['definition']['says'] = [{ text: 'Invented.', standing: 'background' }];
  return {
    id: 'invented',
    name: 'An invented source',
    short: 'Invented',
    publisher: 'Nobody',
    references: ['Nowhere'],
    terms: { text: 'Invented.', standing: 'background' },
    definition: { kind: 'trafficking', says },
    population: { kind: 'assisted-people', says },
    detection: { kind: 'one-organisation', says },
    coverage: { kind: 'one-country', countries: 1, says },
    years: { kind: 'counted', from: 2020, to: 2020 },
    answers: [answerOf()],
    ...given,
  };
};
