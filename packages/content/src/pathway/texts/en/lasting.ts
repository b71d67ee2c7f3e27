import type { Texts } from '../../../guidance/index.ts';
import type { CardText } from '../../card-text.ts';

export const lasting: Texts<CardText> = {
  'durable-solution': {
    state: 'original',
    title: 'Find a solution that lasts',
    when: 'It has to be decided where and with whom the child will live.',
    now: [
      'Compare all options with the same care. No option comes first.',
      'Find out what each option means in real life: safety, school, care, money, papers.',
      'Ask for a check of risk and safety in each place, by people who know it.',
      'Hear the child on each option, more than once.',
      'Ask for a formal best interests decision before anything is arranged.',
      'Plan the first year, and who will look in.',
    ],
    never: [
      'Do not treat going home as the natural end.',
      'Do not book a trip before the decision.',
      'Do not take an offer from the family for a plan.',
      'Do not let the end of a permit or a trial decide.',
    ],
    stop: [
      'The child would live again with someone who recruited or used them.',
      'Nobody there would look in on the child.',
      'The child will soon be 18, and help would end.',
    ],
    branches: {
      'guardian-conflict': {
        when: 'A parent, relative or guardian wants the child to live with them.',
        now: [
          'Answer that a decision is being made. Give no address.',
          'Look at what part that person had, with facts from more than one side.',
          'Bring the wish and the doubts to the best interests panel.',
        ],
      },
      'decided-stay': {
        when: 'A formal decision found that it is best to stay here.',
        now: [
          'Apply for a stable right to stay, in the name of the child.',
          'Plan for school, care and the day the child turns 18.',
        ],
      },
      'decided-elsewhere': {
        when: 'A formal decision found that it is best to live elsewhere, and the child agrees.',
        now: [
          'Agree on a written plan with the services on both sides before the trip.',
          'Let someone whom the child trusts travel along.',
          'Look in after one week and one month, and then as planned.',
          'Stop the plan if the facts change.',
        ],
      },
    },
  },
  'family-contact': {
    state: 'original',
    title: 'Before anyone contacts the family',
    when: 'Somebody wants to trace, call or visit the family of the child.',
    now: [
      'Wait. Check with the case lead that the step was cleared.',
      'Find out what the child wants: whom to reach, whom not, and why.',
      'Find out who recruited, sold, paid or knew.',
      'Get an assessment of the risk for the child and for the family.',
      'Let the panel decide about contact: with whom, how, and what may be said.',
      'Write down the decision and the date.',
    ],
    never: [
      'Do not call, write or send someone to the home on your own.',
      'Do not give the family the address, school or phone of the child.',
      'Do not tell an embassy or the police of the other place without a decision.',
      'Do not promise a reunion to the child.',
    ],
    stop: [
      'The family finds you first.',
      'An embassy or an officer asks for names.',
      'The child calls home alone.',
    ],
    branches: {
      'guardian-conflict': {
        when: 'A relative or guardian may have had a part in it, or you cannot rule it out.',
        now: [
          'No contact with that person, direct or through others.',
          'Think about whether other relatives would pass it on.',
          'Tell the child honestly why you wait.',
        ],
      },
      'contact-cleared': {
        when: 'The panel has cleared contact, and the child wants it.',
        now: [
          'Start with a message or a call while you are there.',
          'Agree on a sign by which the child can stop.',
          'Watch how the child is before and after. Write down what changes.',
          'Keep the address secret until the panel says otherwise.',
        ],
      },
    },
  },
  'follow-up': {
    state: 'original',
    title: 'Look in again, and change the plan',
    when: 'A plan is under way.',
    now: [
      'See the child on fixed dates, alone, in a place they choose.',
      'Ask what is better, what is worse, and what nobody has asked.',
      'Go through the plan: done, not done, no longer right.',
      'Watch for people from the past, also online.',
      'Change the plan with the child, and tell those who need to know.',
    ],
    never: [
      'Do not only phone the carer.',
      'Do not stop because the child seems fine.',
      'Do not let the neighbours see who you are.',
    ],
    stop: [
      'You cannot see the child alone.',
      'The child is out of school, at work, or about to be married.',
      'The child has moved, and nobody knows where.',
    ],
    branches: {
      'guardian-conflict': {
        when: 'The child lives with relatives or with a guardian.',
        now: [
          'See the child apart from them each time.',
          'Find out who decides about money, school, work and marriage.',
          'If you fear that it starts again, use the card about safety on the same day.',
        ],
      },
    },
  },
  closure: {
    state: 'original',
    title: 'Close the case with care',
    when: 'The goals of the plan seem to be met.',
    now: [
      'Check with the child and the team that the goals are met.',
      'Hold a last review with the supervisor. Write down why the case can close.',
      'Tell the child in good time, and say goodbye well.',
      'Leave a number and a person whom the child can come to later.',
      'Look in once more after three months.',
      'Store or delete the file as the rules say.',
    ],
    never: [
      'Do not close because money or staff ran out.',
      'Do not close because the child turned 18, left or stopped talking.',
      'Do not close while a trial, a threat or a debt is open.',
    ],
    stop: [
      'The child does not want it to end.',
      'Something in the plan was never done.',
      'You would worry about the child tomorrow.',
    ],
    branches: {
      'guardian-conflict': {
        when: 'The child lives with a relative or guardian about whom there were doubts.',
        now: [
          'Do not close on the word of that person.',
          'Have the case checked by somebody who is new to it.',
          'Make sure that the child can reach help without that person.',
        ],
      },
      'new-worry': {
        when: 'A worry comes up after the case was closed.',
        now: ['Open the case again.', 'Start with the card about safety.'],
      },
    },
  },
};
