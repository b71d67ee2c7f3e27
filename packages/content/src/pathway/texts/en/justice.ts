import type { Texts } from '../../../guidance/index.ts';
import type { CardText } from '../../card-text.ts';

export const justice: Texts<CardText> = {
  justice: {
    state: 'original',
    title: 'Justice, and making good',
    when: 'There is a police or court case, or money is owed to the child.',
    now: [
      'Find a lawyer for the child before the first formal interview.',
      'Ask for one recorded interview by a trained person, in a room made for children.',
      'Ask for protection: a screen, video, a closed court, a hidden address.',
      'Explain each step to the child, and what they may refuse.',
      'Help the child to claim unpaid wages and compensation.',
      'Stay with the child before, during and after.',
    ],
    never: [
      'Do not make care, papers or the right to stay depend on evidence.',
      'Do not let the child meet the accused.',
      'Do not give the name or face of the child to the press.',
      'Do not promise a sentence or money.',
    ],
    stop: [
      'The accused or their people reach the child.',
      'The child wants to pull out.',
      'The questions are harsh, or come again and again.',
    ],
    branches: {
      'guardian-conflict': {
        when: 'The accused is a relative or guardian, or lives with the family.',
        now: [
          'Ask the court for an independent guardian for the trial.',
          'Get orders that keep the accused away from the child and from brothers and sisters.',
          'Make sure that no relative can take the money that is won for the child.',
        ],
      },
    },
  },
  'non-punishment': {
    state: 'original',
    title: 'When the child is accused',
    when: 'The child crossed a border, begged, stole, sold drugs or broke another law.',
    now: [
      'Look at the part of others: who sent, taught, paid or threatened the child?',
      'Tell the prosecutor or the judge at once that the child may have been trafficked.',
      'Ask them to stop the case and free the child. A child is not punished for what traffickers made them do.',
      'Get a lawyer who knows about trafficking and children.',
      'Bring in child protection, as for any other child.',
    ],
    never: [
      'Do not let the child plead guilty without a lawyer.',
      'Do not trade help for a statement.',
      'Do not call the child a criminal, in speech or in files.',
      'Do not lock a child up because of papers.',
    ],
    stop: [
      'The child is already in custody or has been sentenced.',
      'The child was used to recruit other children.',
      'The child is about to be sent out of the country.',
    ],
    branches: {
      'guardian-conflict': {
        when: 'A parent or guardian sent the child, or speaks for the child to the police.',
        now: [
          'Say that there may be a conflict, and ask for an independent guardian.',
          'Ask that no statement is taken while that person is in the room.',
          'Look into whether brothers or sisters are used in the same way.',
        ],
      },
    },
  },
};
