import type { Block, LabourSector, Pattern } from '../case.ts';
import { PUBLISHED } from './published.ts';

/** Lowest ages of the bands below 18 and from 18 on. */
export const CHILD_AGES = [0, 9] as const;
export const ADULT_AGES = [18, 21, 24, 27, 30, 39, 48] as const;

/** Assumed: children are younger in case management than in calls to a hotline. */
export const CHILD_AGE_WEIGHTS: Readonly<Record<Block, readonly number[]>> = {
  hotline: [4, 96],
  elsewhere: [16, 84],
  unnamed: [12, 88],
};

/**
 * Assumed within the published whole (18 to 29 are 43 % of all): people in forced labour are older.
 */
export const ADULT_AGE_WEIGHTS: Readonly<Record<Pattern, readonly number[]>> = {
  sexual: [20, 18, 16, 12, 22, 8, 4],
  both: [20, 18, 16, 12, 22, 8, 4],
  labour: [13, 13, 11, 10, 28, 16, 9],
  other: [17, 15, 13, 10, 26, 12, 7],
};

/** Assumed within the published 74 % of women and girls: women among those sexually exploited. */
export const WOMEN_IN_SEXUAL = { child: 0.95, adult: 0.925 } as const;

/** Assumed within the published 74 %: women among those exploited in no other way. */
export const WOMEN_IN_OTHER = 0.6;

/** Assumed within the published 74 %: women in each kind of labour. */
export const WOMEN_IN_LABOUR: Readonly<Record<LabourSector, number>> = {
  agriculture: 0.4,
  construction: 0.05,
  domestic: 0.88,
  hospitality: 0.65,
  aquafarming: 0.05,
  begging: 0.5,
  illicit: 0.4,
  manufacturing: 0.5,
  mining: 0.05,
  peddling: 0.5,
  transportation: 0.1,
  other: 0.6,
  unspecified: 0.6,
};

/** Assumed: people of another gender among all. */
export const OTHER_GENDER = 0.004;

/**
 * The share of adults who were children when exploited, by lowest age of their band. The mean is
 * published (13 %); how it falls with age is assumed.
 */
export const ADULT_WAS_MINOR: Readonly<Record<(typeof ADULT_AGES)[number], number>> = {
  18: 2.8 * PUBLISHED.adultWasMinor.share,
  21: 1.4 * PUBLISHED.adultWasMinor.share,
  24: 0.8 * PUBLISHED.adultWasMinor.share,
  27: 0.5 * PUBLISHED.adultWasMinor.share,
  30: 0.4 * PUBLISHED.adultWasMinor.share,
  39: 0.4 * PUBLISHED.adultWasMinor.share,
  48: 0.4 * PUBLISHED.adultWasMinor.share,
};

/** Assumed: those exploited only as adults whose trafficking began when they were children. */
export const ENTERED_AS_MINOR = 0.03;
