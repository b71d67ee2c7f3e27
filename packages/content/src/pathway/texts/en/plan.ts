import type { Texts } from '../../../guidance/index.ts';
import type { CardText } from '../../card-text.ts';

export const plan: Texts<CardText> = {
  'best-interests': {
    state: 'original',
    title: 'Work out what is best for this child',
    when: 'The child is safe for now, and decisions have to be made.',
    now: [
      'Start a best interests assessment in the first days and write it down.',
      'Hear the child: what they want, fear and hope for.',
      'Look at safety, care, health, school, roots and people who are good for the child.',
      'Look for strengths too, not only for risks.',
      'Make a plan with the child: who does what, and by when.',
      'For a big decision, ask for a formal decision by a panel.',
    ],
    never: [
      'Do not let one person decide alone.',
      'Do not let papers, cost or a trial come before the child.',
      'Do not wait for the formal decision when the child needs help now.',
      'Do not treat what the family wants as what the child needs.',
    ],
    stop: [
      'The decision would part the child from a parent against their will.',
      'The decision would send the child to another country.',
      'The child and the team want different things.',
    ],
    branches: {
      'guardian-conflict': {
        when: 'A relative or guardian takes part and may gain from the result.',
        now: [
          'Hear that person apart from the child, and after the child.',
          'Write down what the person may gain.',
          'Leave the decision to the panel, with an independent guardian there.',
        ],
      },
    },
  },
  consent: {
    state: 'original',
    title: 'Ask the child, and share little',
    when: 'You need a yes: for help, an exam, a talk, or to share the file.',
    now: [
      'Say in simple words what will be done, why, and what happens after a no.',
      'Ask the child to agree, also when the law does not ask for it.',
      'Find out who can lawfully agree for the child, and check that they had no part in the harm.',
      'Ask for one purpose at a time, and note the date.',
      'Share only what the next person needs for their task.',
      'Tell the child that they can change their mind. Pass it on when they do.',
    ],
    never: [
      'Do not take a signature for a yes.',
      'Do not use one form for everything.',
      'Do not send the whole file.',
      'Do not put names in chats or mails that are not protected.',
    ],
    stop: [
      'The child says no to help that they need at once.',
      'Nobody who can lawfully agree is free of conflict.',
      'Somebody asks for the file and cannot say why.',
    ],
    branches: {
      'guardian-conflict': {
        when: 'The parent or guardian who can lawfully agree may be part of the harm.',
        now: [
          'Do not ask that person.',
          'Ask the court to decide, or to appoint an independent guardian.',
          'Give urgent help in the best interests of the child, and note why.',
        ],
      },
      urgent: {
        when: 'Life or health is in danger.',
        now: [
          'Get medical help now.',
          'Note who decided and why.',
          'Seek the missing consent later, from somebody who is free of conflict.',
        ],
      },
    },
  },
  care: {
    state: 'original',
    title: 'Find care that is safe',
    when: 'The child needs a place to live, for a night or for longer.',
    now: [
      'Look first for checked and trained foster care, or a small home.',
      'Keep brothers and sisters together if all of them are safe and want it.',
      'Tell the child about the place before the move: who lives there, what the rules are.',
      'Make sure that the child can go out, call somebody they trust, and complain.',
      'Go there in the first days and see the child alone.',
      'Set a date to look at the placement again.',
    ],
    never: [
      'Do not use a police cell, a detention centre or a shelter for adults.',
      'Do not place a child with a relative because it is quick.',
      'Do not let journalists or donors meet the child.',
    ],
    stop: [
      'The only bed is in a closed place.',
      'Somebody on the staff knows people from the past of the child.',
      'The child is afraid of someone in the house.',
    ],
    branches: {
      'guardian-conflict': {
        when: 'A relative or guardian offers to take the child.',
        now: [
          'Say that every home is checked first.',
          'Before any visit, find out who knew, who paid and who gained.',
          'Ask the child alone.',
          'Leave the decision to the best interests procedure.',
        ],
      },
    },
  },
  services: {
    state: 'original',
    title: 'Help the child to heal, learn and live',
    when: 'The child has a safe place, and a life to go on with.',
    now: [
      'Get a health check by someone trained with children. Let the child choose who is in the room.',
      'Offer support for the mind: a steady person, a daily rhythm, play, and therapy if needed.',
      'Get the child into school or training within weeks.',
      'Find a lawyer early, for papers, safety and money owed.',
      'Ask what the child is good at and likes, and make room for it.',
      'Name one worker who stays with the child all the way.',
    ],
    never: [
      'Do not make help depend on talking to the police.',
      'Do not make the child tell the story at each door.',
      'Do not test for a pregnancy, an illness or drugs against the will of the child.',
      'Do not turn a child away because of papers.',
    ],
    stop: [
      'The child speaks of death or hurts themselves.',
      'The child uses drugs, or owes money for them.',
      'A service says no because of papers.',
    ],
    branches: {
      'guardian-conflict': {
        when: 'A service asks for the signature of a parent or guardian.',
        now: [
          'Say that there may be a conflict and that it is not settled.',
          'Offer the decision of the authority or of the independent guardian in its place.',
          'If the service still says no, go to your supervisor on the same day.',
        ],
      },
    },
  },
};
