import type { Document } from '../guidance/index.ts';
import type { Card } from './card.ts';
import type { CardText } from './card-text.ts';
import type { Worry, WorryText } from './worry.ts';

export const invented: Document = {
  id: 'invented',
  title: 'An invented guide',
  publisher: 'Nobody',
  year: 2020,
  address: { kind: 'landing', href: 'https://example.org' },
  verified: true,
};

export const cardOf = (given: Partial<Card> = {}): Card => ({
  id: 'invented',
  step: 'care',
  pillars: ['individual-support'],
  caseSteps: ['implementation'],
  bestInterests: [],
  family: false,
  involve: ['child', 'case-lead'],
  branches: [],
  next: [],
  citations: [{ document: 'invented', place: { kind: 'whole' }, verified: true }],
  ...given,
});

export const cardTextOf = (given: Partial<CardText> = {}): CardText => ({
  state: 'original',
  title: 'A title',
  when: 'It is so.',
  now: ['Wait here.', 'Look around.', 'Write it down.'],
  never: ['Do not shout.', 'Do not run.'],
  stop: ['It burns.', 'It floods.'],
  branches: {},
  ...given,
});

export const worryOf = (given: Partial<Worry> = {}): Worry => ({
  id: 'invented',
  cards: ['invented'],
  citations: [{ document: 'invented', place: { kind: 'whole' }, verified: true }],
  ...given,
});

export const worryTextOf = (given: Partial<WorryText> = {}): WorryText => ({
  state: 'original',
  worry: 'It is odd.',
  means: 'It may be so.',
  actions: ['Wait here.', 'Look around.', 'Write it down.'],
  ...given,
});

/** The same text as a draft, in words that are not the English ones. */
function drafted<T>(value: T, mark: string): T {
  if (typeof value === 'string')
    return (value === 'original' ? 'machine draft' : `${mark} ${value}`) as T;
  if (Array.isArray(value)) return value.map((one: unknown) => drafted(one, mark)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, drafted(one, mark)]),
  ) as T;
}

/** A text in every language. */
export const everywhere = <T>(text: T, id = 'invented') => ({
  en: { [id]: text },
  fr: { [id]: drafted(text, 'fr') },
  es: { [id]: drafted(text, 'es') },
  ar: { [id]: drafted(text, 'ar') },
});
