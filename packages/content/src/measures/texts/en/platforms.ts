import type { Texts } from '../../../guidance/index.ts';
import type { MeasureText } from '../../measure-text.ts';

export const platforms: Texts<MeasureText> = {
  'platform-law': {
    state: 'original',
    name: 'Duties for platforms',
    what: 'Law makes platforms look for risks to children and act on them.',
    needs: ['An office with skills'],
    harm: 'Bad laws weaken privacy, which children need too.',
    watch: 'Risks found and fixed',
    known: 'New laws. Promising, but not tested.',
  },
  'match-known-images': {
    state: 'original',
    name: 'Find known images',
    what: 'Platforms compare files with lists of known images of abuse, and report them.',
    needs: ['Access to a list', 'People to handle reports'],
    harm: 'It finds old images, not new harm, and floods police. Fund those who act.',
    watch: 'Reports that led to a child being safe',
    known: 'Done widely and finds many files. What it does for children is not known.',
  },
  'safe-by-default': {
    state: 'original',
    name: 'Safe by default',
    what: 'Accounts of children start private, and strangers cannot write to them.',
    needs: ['A fair way to know age'],
    harm: 'Age checks can collect too much. Keep little.',
    watch: 'Contacts from strangers',
    known: 'Promising, but not tested in the open.',
  },
  'report-and-keep-evidence': {
    state: 'original',
    name: 'Report fast, keep the proof',
    what: 'One plain button, quick removal, and proof that is kept for the court.',
    needs: ['Staff day and night'],
    harm: 'Removal without proof helps the offender.',
    watch: 'Hours until an answer',
    known: 'Promising, but not tested.',
  },
  'check-job-adverts': {
    state: 'original',
    name: 'Check job adverts',
    what: 'Platforms check who posts jobs abroad, and show workers how to complain.',
    needs: ['A list of licensed recruiters'],
    harm: 'Bad checks shut out small honest firms.',
    watch: 'False adverts taken down',
    known: 'Promising, but not tested.',
  },
};
