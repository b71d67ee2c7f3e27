import type { Texts } from '../../../guidance/index.ts';
import type { MeasureText } from '../../measure-text.ts';

export const together: Texts<MeasureText> = {
  'survivor-council': {
    state: 'original',
    name: 'A council of survivors',
    what: 'Survivors advise on law, plans and services, are paid, and are safe.',
    needs: ['Pay', 'Support for members'],
    harm: 'Telling a story for show does harm. Ask for advice, not for pain.',
    watch: 'Advice that was taken up',
    known: 'Recommended by OSCE/ODIHR. It was not tested.',
  },
  'children-shape-the-plan': {
    state: 'original',
    name: 'Children shape the plan',
    what: 'Children say what would help, and hear back what was done.',
    needs: ['Trained facilitators', 'Rules on safety'],
    harm: 'Children may say what adults want. Let them choose what to speak of.',
    watch: 'Proposals by children that were acted on',
    known: 'A right of each child. Promising, with few tests.',
  },
  'paid-peer-workers': {
    state: 'original',
    name: 'Paid peer workers',
    what: 'Grown survivors work as trained and paid helpers for young people.',
    needs: ['Pay and supervision'],
    harm: 'The work can reopen wounds. Let people stop without loss.',
    watch: 'Peer workers who stay for a year',
    known: 'Promising, but not tested.',
  },
  'plan-with-a-budget': {
    state: 'original',
    name: 'A plan with a budget',
    what: 'A national plan names who does what, by when, with which money.',
    needs: ['Data', 'All duty-bearers at the table'],
    harm: 'Plans without money tire everyone out.',
    watch: 'Actions done and paid for',
    known: 'Done widely. Its effect is not known.',
  },
  'independent-rapporteur': {
    state: 'original',
    name: 'An independent watchdog',
    what: 'A person or office outside the government reports each year on what is done.',
    needs: ['A law', 'Access to data'],
    harm: 'A watchdog without power is used as a fig leaf.',
    watch: 'Advice that was followed',
    known: 'Done widely in Europe. Its effect is not known.',
  },
  'stories-without-faces': {
    state: 'original',
    name: 'Stories without faces',
    what: 'Media and charities agree to show no faces, names or pain of children.',
    needs: ['A code that editors sign'],
    harm: 'Silence is no answer: tell what works.',
    watch: 'Reports that break the code',
    known: 'Promising, but not tested.',
  },
};
