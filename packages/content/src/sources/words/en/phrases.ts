import { QUESTIONS } from '../../questions.ts';
import type { Phrases } from '../words.ts';

export const phrases: Phrases = {
  questions: {
    'child-share': QUESTIONS['child-share'].text,
    'age-and-sex': QUESTIONS['age-and-sex'].text,
    'child-exploitation': QUESTIONS['child-exploitation'].text,
    'child-family-recruitment': QUESTIONS['child-family-recruitment'].text,
    'labour-and-sexual-all-ages': QUESTIONS['labour-and-sexual-all-ages'].text,
  },
  parts: {
    child: 'children',
    adult: 'adults',
    girl: 'girls',
    boy: 'boys',
    woman: 'women',
    man: 'men',
    sexual: 'sexual exploitation',
    labour: 'forced labour',
    state: 'forced labour imposed by a state',
    other: 'other exploitation',
    family: 'recruitment by family',
  },
  groups: {
    everyone: 'people of all ages',
    children: 'children',
    adults: 'adults',
    girls: 'girls',
    boys: 'boys',
  },
  definitions: {
    trafficking: 'trafficking in persons',
    'modern-slavery': 'modern slavery',
    'forced-labour': 'forced labour',
  },
  populations: {
    'assisted-people': 'people whom one organisation assisted',
    'assisted-or-reported-people': 'people who were assisted or reported to a hotline',
    'detected-people': 'people whom authorities found',
    'referred-people': 'possible victims who were referred',
    'everyone-estimated': 'an estimate of everybody, seen or not',
    'synthetic-records': 'rows of a synthetic file, which are not people',
  },
  detections: {
    'hotline-and-casework': 'a hotline and case workers together',
    'one-organisation': "one organisation's own case workers",
    'national-authorities': 'the authorities of each country',
    'first-responders': 'named first responders of one country',
    'surveys-and-models': 'surveys and models',
  },
  coverages: {
    'world-estimate': 'the whole world, as an estimate',
    'many-countries': 'many countries',
    'one-region': 'one region of the world',
    'one-country': 'one country',
    'country-unknown': 'records that name no country',
  },
  denominators: {
    known: 'people whose answer is known',
    everyone: 'all people counted',
    'published-percent': 'not told exactly',
  },
  countings: {
    'one-answer': 'one answer for each person',
    'several-answers': 'one person may have several answers',
    unstated: 'not told',
  },
  standings: {
    official: 'on an official page',
    published: 'published by somebody else about it',
    'third-party': 'told by a third party and not verified',
    recomputed: 'worked out by Tessera',
    background: 'common knowledge of the field',
  },
};
