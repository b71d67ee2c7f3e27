import type { Group } from '../codebook.ts';
import type { Concept } from './columns.ts';

/** What each group of columns asks together. */
export const GROUPS = {
  meansOfControl: {
    label: 'Means of control',
    definition: 'By which means the person was held, among people for whom any means is recorded.',
  },
  exploitation: {
    label: 'Type of exploitation',
    definition: 'What the person was exploited for, among people for whom any type is recorded.',
  },
  labour: {
    label: 'Type of labour',
    definition: 'Which work the person was made to do, among people for whom any work is recorded.',
  },
  sexual: {
    label: 'Type of sexual exploitation',
    definition: 'Which form it took, among people for whom any form is recorded.',
  },
  recruiter: {
    label: 'Relation of the recruiter',
    definition: 'Who recruited the person, among people for whom any relation is recorded.',
  },
} as const satisfies Record<string, Concept>;

/** A group of 1-means-yes flags whose shares are among people with any recorded cell in it. */
export function flagGroup(concept: keyof typeof GROUPS, columns: readonly string[]): Group {
  return {
    name: concept,
    ...GROUPS[concept],
    columns: [...columns],
    positive: '1',
    denominator: 'anyRecorded',
  };
}
