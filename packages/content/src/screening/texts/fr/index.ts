import type { ScreeningTexts } from '../texts.ts';
import { community } from './community.ts';
import { household } from './household.ts';
import { individual } from './individual.ts';
import { structural } from './structural.ts';
import { words } from './words.ts';

export const fr: ScreeningTexts = {
  words,
  factors: { ...individual, ...household, ...community, ...structural },
};
