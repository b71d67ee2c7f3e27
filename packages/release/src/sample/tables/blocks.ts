import type { Block } from '../case.ts';
import { PUBLISHED } from './published.ts';

type ByBlock<Value = number> = Readonly<Record<Block, Value>>;

/**
 * Assumed: chosen so that the published shares of children in each block give about 24 % children,
 * of whom about 39 % come from the hotline, and so that all ages give 61 % sexual, 37 % labour.
 */
export const BLOCK_WEIGHTS: ByBlock = { hotline: 0.215, elsewhere: 0.335, unnamed: 0.45 };

/** Published. */
export const CHILDREN: ByBlock = {
  hotline: PUBLISHED.childrenHotline.share,
  elsewhere: PUBLISHED.childrenElsewhere.share,
  unnamed: PUBLISHED.childrenUnnamed.share,
};

/** Assumed: how many cases of a block were reported to a hotline. */
export const REPORTED_BY_HOTLINE: ByBlock = { hotline: 0.97, elsewhere: 0.03, unnamed: 0.3 };

export const FIRST_YEAR = 2002;

/** Assumed, from 2002 to 2022; that the hotline starts in 2015 is in CTDC's codebook [P]. */
export const YEARS: ByBlock<readonly number[]> = {
  hotline: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 11, 13, 15, 16, 14, 12, 11],
  elsewhere: [2, 3, 3, 4, 4, 4, 5, 4, 4, 4, 5, 5, 6, 7, 9, 8, 7, 6, 4, 3, 3],
  unnamed: [1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 5, 5, 6, 8, 9, 9, 9, 8, 6, 5, 5],
};
