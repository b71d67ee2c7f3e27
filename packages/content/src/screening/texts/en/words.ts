import type { ScreeningWords } from '../../words.ts';

export const words: ScreeningWords = {
  language: 'en',
  state: 'original',
  levels: {
    individual: 'The child',
    household: 'Household and family',
    community: 'Community',
    structural: 'Laws, services and the times',
  },
  sides: { risk: 'Danger', protective: 'Protection' },
  ages: { '0-5': '0 to 5 years', '6-11': '6 to 11 years', '12-17': '12 to 17 years' },
  ways: {
    observe: 'Look, do not ask',
    'ask-child': 'Ask the child, alone',
    'ask-others': 'Ask people who know the area or the home, without naming the child',
    'find-out': 'Find out from papers, offices and what you have seen',
  },
  noted: { yes: 'Yes.', no: 'No.', unclear: 'Not clear.' },
  headings: {
    title: 'What was noted about a child',
    age: 'Age',
    why: 'Why it is asked',
    means: 'What it may mean',
    next: 'What to do next',
    cards: 'Cards to read now',
    planners: 'For those who plan',
    decision: 'A person decides',
    nothing: 'Nothing was noted.',
  },
  sentences: {
    noScore: 'This is no score, no test and no prediction. It helps a person to think.',
    silence:
      'That little was noted does not mean that all is well. A worry is reason enough to ask.',
    human: 'No list decides about a child. These people do, together with the child.',
    paper:
      'Nothing was stored. Keep this paper safe, write no names on it, and destroy it when it has been used.',
    lines: ['Role of the person who decides', 'Decision', 'Reasons', 'Date'],
  },
};
