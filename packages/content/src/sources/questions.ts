/** The answers that a figure may be about. */
export const PARTS = [
  'child',
  'adult',
  'girl',
  'boy',
  'woman',
  'man',
  'sexual',
  'labour',
  'state',
  'other',
  'family',
] as const;

export type Part = (typeof PARTS)[number];

/** The people whom an answer is about. */
export const GROUPS = ['everyone', 'children', 'adults', 'girls', 'boys'] as const;

export type Group = (typeof GROUPS)[number];

export interface Question {
  readonly text: string;
  /** The answers that a source may give; the first one leads. */
  readonly parts: readonly [Part, ...Part[]];
  readonly groups: readonly [Group, ...Group[]];
}

/** The questions that sources are compared on. */
export const QUESTIONS = {
  'child-share': {
    text: 'What share of the people counted are children?',
    parts: ['child', 'adult'],
    groups: ['everyone'],
  },
  'age-and-sex': {
    text: 'What shares are women, men, girls and boys?',
    parts: ['girl', 'boy', 'woman', 'man'],
    groups: ['everyone', 'children'],
  },
  'child-exploitation': {
    text: 'How were children exploited?',
    parts: ['sexual', 'labour', 'other'],
    groups: ['children', 'girls', 'boys'],
  },
  'child-family-recruitment': {
    text: 'What share of children were recruited by their own family?',
    parts: ['family'],
    groups: ['children', 'adults'],
  },
  'labour-and-sexual-all-ages': {
    text: 'How were people of all ages exploited?',
    parts: ['sexual', 'labour', 'state', 'other'],
    groups: ['everyone'],
  },
} as const satisfies Record<string, Question>;

export type QuestionId = keyof typeof QUESTIONS;

/** In the order in which they are shown. */
export const QUESTION_IDS = Object.keys(QUESTIONS) as [QuestionId, ...QuestionId[]];
