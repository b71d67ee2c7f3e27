import type { MeasuresTexts } from '../texts.ts';
import { care } from './care.ts';
import { community } from './community.ts';
import { families } from './families.ts';
import { finding } from './finding.ts';
import { healing } from './healing.ts';
import { justice } from './justice.ts';
import { knowing } from './knowing.ts';
import { moving } from './moving.ts';
import { platforms } from './platforms.ts';
import { school } from './school.ts';
import { together } from './together.ts';
import { words } from './words.ts';
import { work } from './work.ts';

export const en: MeasuresTexts = {
  words,
  measures: {
    ...knowing,
    ...finding,
    ...care,
    ...healing,
    ...justice,
    ...families,
    ...school,
    ...community,
    ...work,
    ...platforms,
    ...moving,
    ...together,
  },
};
