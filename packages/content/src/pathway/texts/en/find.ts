import type { Texts } from '../../../guidance/index.ts';
import type { CardText } from '../../card-text.ts';

export const find: Texts<CardText> = {
  noticing: {
    state: 'original',
    title: 'Notice, and stay calm',
    when: 'Something about a child worries you.',
    now: [
      'Stay near the child and stay calm.',
      'Look and listen. You do not have to be sure.',
      'If the child is in danger right now, call the emergency service.',
      'Find a quiet place where the child can sit, drink and rest.',
      'Write down the facts: when, where, who, what was said. Keep the note safe.',
      'Tell the child protection contact of your service on the same day.',
    ],
    never: [
      'Do not accuse anyone or show what you suspect.',
      'Do not let an adult speak for the child all the time.',
      'Do not take photos of the child.',
      'Do not promise what you cannot keep.',
    ],
    stop: [
      'You are not sure if it is enough. Ask anyway.',
      'An adult wants to leave with the child and you fear for the child.',
      'You know the child or the family yourself.',
    ],
    branches: {
      'guardian-conflict': {
        when: 'The adult with the child is a parent, relative or guardian, or says so.',
        now: [
          'Treat this as a claim that somebody still has to check.',
          'Speak with the child apart. Give a plain reason, such as a routine check.',
          'Say nothing to the adult about your worry.',
          'Read the card about guardians next.',
        ],
      },
    },
  },
  talking: {
    state: 'original',
    title: 'Talk with the child',
    when: 'You are the first person to talk with the child.',
    now: [
      'Say your name, your job and why you are here.',
      'Find out which language the child likes best. Get an interpreter who has no link to the people the child came with.',
      'Sit apart from the people who came with the child.',
      'Ask open questions, one at a time, such as: what would you like to tell me?',
      'Ask only what you need for safety today.',
      'Say what will happen next and who will know.',
    ],
    never: [
      'Do not ask for the whole story. The child should tell it once, to a trained person.',
      'Do not press, doubt or correct the child.',
      'Do not ask the same thing again and again.',
      'Do not say that all of it stays secret. Say who has to know.',
    ],
    stop: [
      'The child cries, freezes or wants to stop.',
      'The child speaks of death or of sexual harm.',
      'You have no safe interpreter.',
    ],
    branches: {
      'guardian-conflict': {
        when: 'A parent, relative or guardian does not want to leave the child alone with you.',
        now: [
          'Give a plain reason: every child is seen alone for a while.',
          'If the adult still says no, do not argue. Stay in sight and get help.',
          'Write down what the adult said and did.',
        ],
      },
      'young-child': {
        when: 'The child is under 6, or does not speak.',
        now: [
          'Do not question the child.',
          'Watch how the child plays, eats and looks for comfort.',
          'Get a worker who is trained to be with small children.',
        ],
      },
    },
  },
  identification: {
    state: 'original',
    title: 'Find out if the child may have been trafficked',
    when: 'The child is safe for now, and somebody has to look closer.',
    now: [
      'Treat the child as one who may have been trafficked until the trained team has decided.',
      'Pass the case to the body that identifies victims in your country.',
      'Ask for one trained person to do the interview, in a room made for children.',
      'Look for two things: what was done to bring or keep the child here, and how somebody gains from the child.',
      'Give help now. Help does not depend on the answer.',
    ],
    never: [
      'Do not ask if the child agreed. A child cannot agree to be exploited.',
      'Do not use a list of signs as a test. No list can say yes or no.',
      'Do not make help depend on a police report.',
      'Do not lock the child up while you wait.',
    ],
    stop: [
      'Two services do not agree.',
      'The child says that all is well, but your worry stays.',
      'Somebody wants to close the case because the child will not talk.',
    ],
    branches: {
      'guardian-conflict': {
        when: 'A parent, relative or guardian may have recruited, sold or used the child.',
        now: [
          'Write this down as a possibility, with the facts behind it.',
          'Do not let that person join the interview, sign, or get the result.',
          'Ask for an independent guardian before the interview.',
        ],
      },
    },
  },
  'age-unknown': {
    state: 'original',
    title: 'When you do not know the age',
    when: 'The person may be under 18, and nobody can prove it.',
    now: [
      'If the person may be a child, treat them as a child now.',
      'Ask how they know their age: school, feasts, seasons, other events.',
      'Look for papers, and bear in mind that papers can be false.',
      'If the age must be assessed, ask for a team that looks at the whole person.',
      'Make sure that an independent guardian is there and that the person can appeal.',
    ],
    never: [
      'Do not rely on looks, teeth or bones alone.',
      'Do not lock the person up, or put them with adults they do not know, while you wait.',
      'Do not allow a body check without the free consent of the person.',
    ],
    stop: [
      'An adult says that the child is older or younger than the child says.',
      'A paper and the child do not agree.',
      'The decision about age would end all help.',
    ],
    branches: {
      'guardian-conflict': {
        when: 'The proof of age comes from a relative or guardian, or from the adult who came with the child.',
        now: [
          'Treat the paper as not yet proven.',
          'Look for proof from a school, a clinic or a birth register.',
          'Ask the case lead before anyone writes or calls abroad.',
        ],
      },
    },
  },
};
