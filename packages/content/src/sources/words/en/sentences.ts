import type { Sentences } from '../words.ts';

export const sentences: Sentences = {
  differences: {
    definition: 'They do not count the same thing: {sides}.',
    population: 'They are not about the same people: {sides}.',
    detection: 'Not the same people were looking: {sides}.',
    coverage: 'They do not cover the same places: {sides}.',
    group: 'They are about different groups: {sides}.',
    denominator: 'A share is not of the same people: {sides}.',
    counting: 'They do not count answers alike: {sides}.',
    years: 'They are about different years: {sides}.',
    standing: 'They are not equally sure: {sides}.',
  },
  side: '{phrase} ({labels})',
  unknown: 'The answer is not known for everybody. {told}.',
  unknownTold: '{label}: {people} of {everyone} ({share})',
  untold: 'Not told by: {labels}.',
  composition: '{label}: the share of {part} taken apart. In all {share}; {slices}.',
  reversed: 'Another answer leads in: {where}.',
  spread:
    'For {part} the sources, each taken whole, run from {low} ({lowLabel}) to {high} ({highLabel}).',
  published: 'published {year}',
  counted: '{part}: {people} ({share})',
  countedTwice: '{part}: {people} ({ofEveryone} of all, {ofKnown} of those whose answer is known)',
  share: '{part}: {share}',
  about: 'about {share}',
  moreThan: 'more than {share}',
  ofEveryone:
    'Of {everyone} people the answer is known for {known} and unknown for {unknown} ({share}).',
  ofRows: 'Of {everyone} rows the answer is known for {known} and unknown for {unknown} ({share}).',
  ofKnown: 'Of {known} people whose answer is known. How many are unknown is not stated.',
  ofKnownRows: 'Of {known} rows whose answer is known. How many are unknown is not stated.',
  ofEstimate: 'An estimate for {everyone} people, and no count: it has no unknown answers.',
  ofUntold: 'Of how many people this is, and for how many it is unknown, is not stated.',
  covers: 'The source is about {people} people in all.',
};
