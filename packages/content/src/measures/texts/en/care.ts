import type { Texts } from '../../../guidance/index.ts';
import type { MeasureText } from '../../measure-text.ts';

export const care: Texts<MeasureText> = {
  'independent-guardians': {
    state: 'original',
    name: 'Independent guardians',
    what: 'Each child who may have been trafficked gets a guardian who is free of other interests.',
    needs: ['A law that appoints them', 'Pay and training'],
    harm: 'A poor guardian does harm unseen. Check them, and let the child complain.',
    watch: 'Days until a guardian is there',
    known:
      'Followed in England and Wales: about one in four children went missing at some stage, most for a short time. It was compared in part, with children who had none. We could not read those results in full.',
  },
  'guardian-conflict-check': {
    state: 'original',
    name: 'Check each guardian for conflict',
    what: 'Nobody accepts consent or custody before it is checked that the guardian had no part in the harm.',
    needs: ['A short form', 'An independent guardian to turn to'],
    harm: 'A check can insult a good parent. Say that it is done for every child.',
    watch: 'Cases with a check on file',
    known: 'Promising, but not tested.',
  },
  'trained-foster-care': {
    state: 'original',
    name: 'Trained foster care',
    what: 'Children live with checked and trained carers in place of large homes.',
    needs: ['Carers and their pay', 'Visits by a worker'],
    harm: 'A bad placement hides harm. Visit often, and see the child alone.',
    watch: 'Children in foster care who are seen each month',
    known:
      'One trial in Romania found that small children did far better than in institutions. They were not trafficked children.',
  },
  'missing-child-protocol': {
    state: 'original',
    name: 'What to do when a child is gone',
    what: 'Police and homes act within the hour, and ask why the child left.',
    needs: ['One form', 'A person on call'],
    harm: 'A hunt can scare a child off. The aim is safety, not control.',
    watch: 'Children found safe',
    known: 'Reports show the need. The protocol was not tested.',
  },
  'no-child-detention': {
    state: 'original',
    name: 'No detention of children',
    what: 'No child is locked up because of papers. Open places with support take its place.',
    needs: ['A law', 'Open places with staff'],
    harm: 'Open places near traffickers need a safety plan.',
    watch: 'Children in detention because of papers',
    known: 'A duty in the view of treaty bodies. It needs no test.',
  },
  'best-interests-panel': {
    state: 'original',
    name: 'A panel for big decisions',
    what: 'People from several fields decide together on care and where to live, and whether family contact is best.',
    needs: ['Rules of procedure', 'A place for the child to be heard'],
    harm: 'A panel can be slow. Urgent help never waits for it.',
    watch: 'Weeks until a decision',
    known: 'Used widely by UNHCR. Its effect is not known.',
  },
  'tell-it-once': {
    state: 'original',
    name: 'Tell it once',
    what: 'One interview and one short packet serve all services, with the consent of the child for each use.',
    needs: ['A shared form', 'Rules on data'],
    harm: 'A packet that goes too far exposes the child. Give each role only what it needs.',
    watch: 'How often children had to tell',
    known: 'Promising, but not tested.',
  },
  'past-eighteen': {
    state: 'original',
    name: 'Help that goes on past eighteen',
    what: 'Support with housing, study and papers goes on for some years after childhood.',
    needs: ['Law or budget for young adults'],
    harm: 'Help with strings can bind a young person to one service.',
    watch: 'Young people with a home and work or study',
    known: 'Promising, but not tested.',
  },
};
