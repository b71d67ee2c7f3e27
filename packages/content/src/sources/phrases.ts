import type { DenominatorRule } from './answer.ts';
import type { Counting } from './difference.ts';
import type { Group } from './questions.ts';
import type { Standing } from './statement.ts';
import type { Coverage, Definition, Detection, Population } from './traits.ts';

/** What stands for each code in a sentence, after the names of the rows and a colon. */
export const DEFINITION_PHRASES = {
  trafficking: 'trafficking in persons',
  'modern-slavery': 'modern slavery',
  'forced-labour': 'forced labour',
} as const satisfies Record<Definition['kind'], string>;

export const POPULATION_PHRASES = {
  'assisted-people': 'people whom one organisation assisted',
  'assisted-or-reported-people': 'people who were assisted or reported to a hotline',
  'detected-people': 'people whom authorities found',
  'referred-people': 'possible victims who were referred',
  'everyone-estimated': 'an estimate of everybody, seen or not',
  'synthetic-records': 'rows of a synthetic file, which are not people',
} as const satisfies Record<Population['kind'], string>;

export const DETECTION_PHRASES = {
  'hotline-and-casework': 'a hotline and case workers together',
  'one-organisation': "one organisation's own case workers",
  'national-authorities': 'the authorities of each country',
  'first-responders': 'named first responders of one country',
  'surveys-and-models': 'surveys and models',
} as const satisfies Record<Detection['kind'], string>;

export const COVERAGE_PHRASES = {
  'world-estimate': 'the whole world, as an estimate',
  'many-countries': 'many countries',
  'one-region': 'one region of the world',
  'one-country': 'one country',
  'country-unknown': 'records that name no country',
} as const satisfies Record<Coverage['kind'], string>;

export const DENOMINATOR_PHRASES = {
  known: 'people whose answer is known',
  everyone: 'all people counted',
  'published-percent': 'not told exactly',
} as const satisfies Record<DenominatorRule, string>;

export const COUNTING_PHRASES = {
  'one-answer': 'one answer for each person',
  'several-answers': 'one person may have several answers',
  unstated: 'not told',
} as const satisfies Record<Counting, string>;

export const GROUP_PHRASES = {
  everyone: 'people of all ages',
  children: 'children',
  adults: 'adults',
  girls: 'girls',
  boys: 'boys',
} as const satisfies Record<Group, string>;

export const STANDING_PHRASES = {
  official: 'on an official page',
  published: 'published by somebody else about it',
  'third-party': 'told by a third party and not verified',
  recomputed: 'worked out by Tessera',
  background: 'common knowledge of the field',
} as const satisfies Record<Standing, string>;
