import type { Texts } from '../../../guidance/index.ts';
import type { FactorText } from '../../factor.ts';

export const household: Texts<FactorText> = {
  'someone-gains': {
    state: 'original',
    question: 'Does anybody get money, goods or favours because of the child?',
    why: 'Where somebody gains, somebody may want it to go on.',
    means: 'A relative or guardian may be part of it. Poverty alone is no guilt.',
    next: 'Read the card about guardians first. Until then, nobody signs and nobody is told.',
  },
  'violence-at-home': {
    state: 'original',
    question: 'Is somebody in the home beaten, threatened or kept under control?',
    why: 'Violence drives children out and makes them easy to use.',
    means: 'Home may not be safe. The child may also want to protect someone there.',
    next: 'Make the child safe first. Tell nobody at home what the child said.',
  },
  'sudden-loss': {
    state: 'original',
    question: 'Has the home lost its income, a carer or a house of late?',
    why: 'Sudden need pushes children into work, marriage or a trip.',
    means: 'Help in time can keep a child safe.',
    next: 'Look for cash, food or a place in school without delay.',
  },
  'given-to-others': {
    state: 'original',
    question: 'Was the child given to others to raise, to study or to work?',
    why: 'Care by others is common, and can hide work.',
    means: 'It may be good care. It may be hidden work.',
    next: 'See the child alone, and look in again.',
  },
  'child-carries-home': {
    state: 'original',
    question: 'Do you look after others at home, or bring in the money?',
    why: 'A child who carries a home takes risks for it.',
    means: 'The child is strong, and has too much to carry.',
    next: 'Find help for the whole home, so that the child can stop.',
  },
  'marriage-talk': {
    state: 'original',
    question: 'Does anyone talk of marriage for you?',
    why: 'A child cannot agree to marry.',
    means: 'Debt, custom or a trip may be behind it.',
    next: 'Speak where nobody hears. If a date is near, act today.',
  },
  'steady-adult': {
    state: 'original',
    question: 'Is there one adult who puts the child first?',
    why: 'One steady adult can make a great difference.',
    means:
      'There is somebody to build on. The person must still be checked for a part in the harm.',
    next: 'Name the person to the case lead. Let the panel decide what part they take.',
  },
  'fair-share': {
    state: 'original',
    question: 'Do girls and boys in the home both eat, learn and rest?',
    why: 'A fair home keeps children in it.',
    means: 'The home may share well. It may also look so for a visitor.',
    next: 'Note what is good, and build the plan on it.',
  },
  'enough-to-live': {
    state: 'original',
    question: 'Does the home live without the work of the child?',
    why: 'Homes that have enough do not have to send a child away.',
    means: 'Poverty is not the push here. Look for other reasons.',
    next: 'Keep it so: find out what help the home has a right to.',
  },
};
