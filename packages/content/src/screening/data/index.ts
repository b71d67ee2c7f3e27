import type { Factor } from '../factor.ts';
import { community } from './community.ts';
import { household } from './household.ts';
import { individual } from './individual.ts';
import { structural } from './structural.ts';

/** Every factor, from the nearest level to the widest; the order weighs nothing. */
export const FACTORS: readonly Factor[] = [
  ...individual,
  ...household,
  ...community,
  ...structural,
];

export const FACTOR_IDS: readonly string[] = FACTORS.map(({ id }) => id);
