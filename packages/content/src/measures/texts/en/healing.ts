import type { Texts } from '../../../guidance/index.ts';
import type { MeasureText } from '../../measure-text.ts';

export const healing: Texts<MeasureText> = {
  'group-trauma-care': {
    state: 'original',
    name: 'Group care for trauma',
    what: 'Trained lay people lead a short group course of therapy for young people who were sexually exploited.',
    needs: ['Training and supervision', 'A safe room'],
    harm: 'Bad therapy opens wounds. Screen for those who need more.',
    watch: 'Young people who finish and feel better',
    known: 'One small trial in Congo found strong relief. Few such trials exist.',
  },
  'steady-case-worker': {
    state: 'original',
    name: 'One worker all the way',
    what: 'One trained worker plans and follows each case from start to end.',
    needs: ['Few cases per worker', 'A supervisor'],
    harm: 'Too many cases make it a form to fill in.',
    watch: 'Cases per worker',
    known: 'Done widely. Survivors ask for it. Its effect was seldom measured.',
  },
  'catch-up-school': {
    state: 'original',
    name: 'Catch-up school',
    what: 'Short courses help children to rejoin their class or to learn a trade.',
    needs: ['Teachers', 'Meals and transport'],
    harm: 'Mixed groups can shame older learners.',
    watch: 'Children in class after one year',
    known: 'Promising, but not tested for survivors.',
  },
  'time-and-papers': {
    state: 'original',
    name: 'Time to recover, and papers',
    what: 'Children may stay and recover, with papers that do not depend on a statement.',
    needs: ['A law'],
    harm: 'Short permits keep children in fear.',
    watch: 'Permits given without a condition',
    known: 'A duty under treaties in many states. It needs no test.',
  },
  'help-after-the-shelter': {
    state: 'original',
    name: 'Help after the shelter',
    what: 'Visits, school fees and peer support go on in the place where the young person lives.',
    needs: ['Workers in the area', 'Money for years, not months'],
    harm: 'Visits by an agency can mark a child as bad in the eyes of neighbours.',
    watch: 'Young people seen a year later',
    known:
      'Survivors in Cambodia, followed for ten years, told of being left alone after the shelter.',
  },
  'help-made-for-boys': {
    state: 'original',
    name: 'Help made for boys',
    what: 'Outreach, shelter and care are built with boys in mind, and with male survivors.',
    needs: ['Staff with training', 'Places that accept boys'],
    harm: 'Boys who are harmed may be seen as a threat. Train for that.',
    watch: 'Boys who are helped',
    known: 'Researchers in Cambodia call them a forgotten group. Nothing was tested.',
  },
};
