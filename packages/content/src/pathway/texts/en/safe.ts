import type { Texts } from '../../../guidance/index.ts';
import type { CardText } from '../../card-text.ts';

export const safe: Texts<CardText> = {
  safety: {
    state: 'original',
    title: 'Make the child safe today',
    when: 'Somebody could harm the child, or take the child away.',
    now: [
      'Think: who could reach the child in the next hours, and how?',
      'Move the child out of sight and reach of people who may do harm.',
      'See to urgent needs: a doctor, food, sleep, clean clothes.',
      'Agree on a safe way to reach the child: which phone, which time, which word.',
      'Help the child to turn off location sharing. Leave the phone with the child if that is safe.',
      'Make a short safety plan with the child and give a copy to the case lead.',
    ],
    never: [
      'Do not tell anyone where the child is, unless they need to know.',
      'Do not use a cell or a locked room to keep the child safe.',
      'Do not go to the place where the child lived or worked.',
      'Do not hand the child to an adult who comes to fetch them.',
    ],
    stop: [
      'Somebody waits outside, keeps calling or makes threats.',
      'The child wants to leave now.',
      'There is no safe bed for tonight.',
    ],
    branches: {
      'guardian-conflict': {
        when: 'A parent or guardian who may do harm has the legal right to decide for the child.',
        now: [
          'Call the child protection authority or the judge on duty at once. They can act today.',
          'Ask in writing that this person gets no contact and no address until there is a decision.',
          'Ask for an independent guardian.',
        ],
      },
      'other-children': {
        when: 'Other children may still be where this child came from.',
        now: [
          'Tell the child protection authority about them on the same day.',
          'Do not go there yourself.',
        ],
      },
    },
  },
  guardian: {
    state: 'original',
    title: 'When a parent or guardian may be part of it',
    when: 'A parent, relative, carer or guardian may have recruited, sold, used or failed the child. This is common. In one large data set, family recruited about half of the children whose recruiter is known.',
    now: [
      'Assume nothing. The family may be guilty, or deceived, or a help.',
      'Find out who has the legal right to decide for the child, and write it down.',
      'Ask the court or the authority to appoint an independent guardian at once.',
      'Until then, let no relative or guardian sign, decide or sit in.',
      'When you are alone with the child, ask who feels safe and who does not.',
      'Mark the conflict in the file so that each new worker sees it.',
    ],
    never: [
      'Do not ask a guardian for consent while that person may be part of it.',
      'Do not warn or confront the family.',
      'Do not accept as guardian an employer, or anyone who gains from the child.',
      'Do not drop the question because the guardian seems kind.',
    ],
    stop: [
      'The law says that only the parent can sign.',
      'The guardian works for the shelter or for the state.',
      'The child loves and defends the person.',
      'The conflict is with your own service.',
    ],
    branches: {
      'guardian-conflict': {
        when: 'There is a conflict, and no independent guardian can be found.',
        now: [
          'Ask the authority to name a person who is free of both sides.',
          'Find a lawyer who speaks for the child alone.',
          'Note which decisions were made without a guardian, why, and until when.',
        ],
      },
      'guardian-cleared': {
        when: 'The authority has looked into it and found no conflict.',
        now: [
          'Write down who decided, on which facts, and when.',
          'Ask the child again now, and each time something changes.',
          'Let the guardian in step by step, only as far as the child agrees.',
        ],
      },
    },
  },
  missing: {
    state: 'original',
    title: 'When the child is missing, or may go missing',
    when: 'The child has left, was taken, or may leave soon.',
    now: [
      'Report it at once. Do not wait a day.',
      'Give the police the clothes, the phone and the people the child feared.',
      'Let the police warn border posts, ports and stations.',
      'Tell the independent guardian and the lawyer of the child.',
      'Keep the place open. Let it be known that there is no blame.',
      'When the child is found, ask what would make it safe to stay.',
    ],
    never: [
      'Do not put the photo of the child online on your own.',
      'Do not call it running away and leave it there.',
      'Do not close the file because the child is gone.',
      'Do not punish the child for leaving.',
    ],
    stop: [
      'The child left a place where they felt locked in.',
      'The same adult was seen near other children who left.',
    ],
    branches: {
      'guardian-conflict': {
        when: 'A relative or guardian may have taken the child.',
        now: [
          'Say so to the police and to the child protection authority.',
          'Do not call that person to ask.',
          'Look at once into the safety of brothers and sisters who are still there.',
        ],
      },
      'may-leave': {
        when: 'The child is still with you and may leave.',
        now: [
          'Make a plan in the first hour: who stays with the child, who calls whom.',
          'Give the child a number that answers at any time.',
          'Ask what pulls them away: a debt, a threat, a promise, love.',
        ],
      },
    },
  },
  online: {
    state: 'original',
    title: 'When it happens online',
    when: 'Somebody found, tricked, filmed, sold or threatens the child through a phone or a game.',
    now: [
      'Tell the child: this is not your fault.',
      'Let the child show you, if they want to. Do not open sexual images yourself.',
      'Keep the phone on and the chats as they are.',
      'Write down the names of accounts and apps, the dates and the links.',
      'Report it to the police unit or hotline for crimes against children online.',
      'Ask them to have the images removed and the evidence kept.',
    ],
    never: [
      'Do not delete anything.',
      'Do not write to the offender from the account of the child.',
      'Do not copy or send sexual images of a child. In many countries that is a crime.',
      'Do not take the phone away as a punishment.',
    ],
    stop: [
      'Somebody threatens to publish images.',
      'The child plans to meet the person.',
      'Somebody pays for live videos.',
    ],
    branches: {
      'guardian-conflict': {
        when: 'A relative, carer or other adult of the home takes part, films or gets the money.',
        now: [
          'Treat the home as unsafe.',
          'Leave the device as it is and call the police unit at once.',
          'Read the card about guardians next.',
        ],
      },
    },
  },
};
