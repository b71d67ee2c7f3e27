import type { Texts } from '../../../guidance/index.ts';
import type { FactorText } from '../../factor.ts';

export const individual: Texts<FactorText> = {
  'no-bond': {
    state: 'original',
    question: 'Does the small child treat the adult like a stranger, or go to anyone?',
    why: 'Small children seek comfort from people they know.',
    means: 'The adult may be new to the child. Illness, hunger or a long trip can also do this.',
    next: 'Watch for a while. Ask for a worker trained with small children.',
  },
  'harm-seen': {
    state: 'original',
    question: 'Do you see injuries, hunger, great tiredness or fear?',
    why: 'Bodies show what a child cannot say.',
    means: 'The child may be beaten, overworked or locked in. There may be other causes.',
    next: 'Get medical care. Keep the child away from those they fear.',
  },
  'no-proof-of-self': {
    state: 'original',
    question: 'Is the child without any paper or record that shows who they are?',
    why: 'Without proof a child can be passed on under any name or age.',
    means: 'Papers may be lost, taken or never made. It says nothing about guilt.',
    next: 'Treat the child as a child. Find a lawyer who can help with papers.',
  },
  'hard-to-speak-up': {
    state: 'original',
    question: 'Is it hard for the child to see, hear, walk, learn or be understood?',
    why: 'Those who do harm choose children who cannot tell.',
    means: 'The child may need help to be heard. It is not a reason to speak over the child.',
    next: 'Find a way for the child to tell: signs, pictures, an interpreter.',
  },
  'day-of-work': {
    state: 'original',
    question: 'Do you work for much of the day, at night, or at something that can hurt you?',
    why: 'Long, late or dangerous work takes school, rest and health.',
    means: 'The child may be used for work. Some work at home is light and common.',
    next: 'Write down what the child tells of the day, and pass it on to the trained team.',
  },
  'not-free': {
    state: 'original',
    question: 'Is anybody keeping you from going out, calling someone or keeping your own things?',
    why: 'Control is often quiet: doors, phones, papers.',
    means: 'Somebody may control the child. Some rules protect.',
    next: 'Make a safety plan before anything else.',
  },
  'owes-money': {
    state: 'original',
    question: 'Do you have to pay anyone back?',
    why: 'Debt ties children to those who use them.',
    means: 'The child may be bound by a debt, and people at home may be threatened.',
    next: 'Say that no child has to work off a debt. Get a lawyer.',
  },
  'online-pressure': {
    state: 'original',
    question: 'Has somebody online asked you for pictures, a secret or a meeting?',
    why: 'Recruiters look for children online.',
    means: 'The child may be under threat. Curiosity is normal, and blame shuts the door.',
    next: 'Keep the chats. Follow the card about what happens online.',
  },
  'road-alone': {
    state: 'original',
    question: 'Did the child travel alone, or with people whose part in it is unclear?',
    why: 'Children without safe care on the road are easy to find for those who do harm.',
    means:
      'The child may have met harm on the way. Helpers may be kind, or may want something. Names may be false.',
    next: 'Ask for an independent guardian and a checked place to stay.',
  },
  accused: {
    state: 'original',
    question: 'Is the child accused of a crime or held for their papers?',
    why: 'Traffickers make children break the law.',
    means: 'The child may have been made to do it.',
    next: 'Get a lawyer, and ask that the child is not punished.',
  },
  'calms-with-someone': {
    state: 'original',
    question: 'Does the small child seek comfort from one person and calm down?',
    why: 'A safe bond helps a child to heal.',
    means: 'It may be a safe person. A child can also be bound to a person who does harm.',
    next: 'Note who it is. The bond counts in the best interests assessment.',
  },
  'trusted-person': {
    state: 'original',
    question: 'Is there somebody you trust and can tell when something worries you?',
    why: 'One person to trust is a great help.',
    means: 'The child has a tie to build on. The person still has to be checked.',
    next: 'Put this person into the safety plan, if the child wants it and the check is done.',
  },
  'likes-and-skills': {
    state: 'original',
    question: 'Is there something you like to do, or are good at?',
    why: 'Strengths carry a child through.',
    means: 'The child has something to grow from.',
    next: 'Make room for it in the plan: school, sport, music, work with hands.',
  },
  'knows-where-help-is': {
    state: 'original',
    question: 'Do you know where to get help, and a number by heart?',
    why: 'A child who knows a way out can use it.',
    means: 'The child can act when you are not there.',
    next: 'Practise it together. Choose a word that means: come now.',
  },
};
