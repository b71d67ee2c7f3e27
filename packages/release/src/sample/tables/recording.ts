import type { Block } from '../case.ts';
import { PUBLISHED } from './published.ts';

type ByBlock<Value = number> = Readonly<Record<Block, Value>>;

/**
 * What is written down at all. A question group is recorded or blank as a whole. For children the
 * exploitation is published; everything else is assumed, within typical wholes: year 20 % blank,
 * citizenship 45 %, means of control 60 %.
 */
export const EXPLOITATION_RECORDED: Readonly<Record<'child' | 'adult', ByBlock>> = {
  child: {
    hotline: 1 - PUBLISHED.childUnknownHotline.share,
    elsewhere: 1 - PUBLISHED.childUnknownElsewhere.share,
    unnamed: 1 - PUBLISHED.childUnknownUnnamed.share,
  },
  adult: { hotline: 0.9, elsewhere: 0.55, unnamed: 0.25 },
};

export const YEAR_RECORDED: ByBlock = { hotline: 0.95, elsewhere: 0.85, unnamed: 0.68 };
export const SEX_RECORDED: ByBlock = { hotline: 0.96, elsewhere: 0.995, unnamed: 0.98 };
export const CITIZENSHIP_RECORDED: ByBlock = { hotline: 0.35, elsewhere: 0.9, unnamed: 0.37 };

/** The same everywhere, so that the published shares of children stay what they are. */
export const AGE_RECORDED = 0.82;

/** Child or adult at registration written down without an age. */
export const MAJORITY_WITHOUT_AGE = 0.15;

/** So that children are the published share of all known answers, of the USA and elsewhere. */
export const MINOR_WHEN_EXPLOITED_RECORDED: Readonly<Record<'child' | 'adult', ByBlock>> = {
  child: { hotline: 0.463, elsewhere: 0.24, unnamed: 0.41 },
  adult: { hotline: 0.2, elsewhere: 0.25, unnamed: 0.06 },
};
export const ENTRY_RECORDED = 0.8;

/** How a group is recorded depends on whether the exploitation was: thin records are thin throughout. */
export interface Thinness {
  readonly full: number;
  readonly thin: number;
}

export const MEANS_RECORDED: ByBlock<Thinness> = {
  hotline: { full: 0.45, thin: 0.2 },
  elsewhere: { full: 0.75, thin: 0.35 },
  unnamed: { full: 0.55, thin: 0.2 },
};
export const RECRUITER_RECORDED: ByBlock<Thinness> = {
  hotline: { full: 0.38, thin: 0.1 },
  elsewhere: { full: 0.45, thin: 0.25 },
  unnamed: { full: 0.25, thin: 0.1 },
};
export const DURATION_RECORDED: ByBlock<Thinness> = {
  hotline: { full: 0.3, thin: 0.05 },
  elsewhere: { full: 0.6, thin: 0.3 },
  unnamed: { full: 0.3, thin: 0.08 },
};
export const ABDUCTION_RECORDED: ByBlock = { hotline: 0.02, elsewhere: 0.3, unnamed: 0.2 };

/** Given that the exploitation is recorded. */
export const LABOUR_SECTOR_RECORDED = 0.7;
export const SEX_SECTOR_RECORDED = 0.6;
