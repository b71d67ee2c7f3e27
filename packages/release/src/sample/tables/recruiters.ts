import type { Block, Pattern, Recruiter } from '../case.ts';
import { PUBLISHED } from './published.ts';

type Shares = Readonly<Record<Exclude<Recruiter, 'unknown'>, number>>;

const withFamily = (family: number, others: Omit<Shares, 'family'>): Shares => {
  const total = others.partner + others.friend + others.other;
  const rest = (1 - family) / total;
  return {
    partner: others.partner * rest,
    friend: others.friend * rest,
    family,
    other: others.other * rest,
  };
};

const BESIDE_FAMILY_CHILD = { partner: 26, friend: 29, other: 45 };

/**
 * Children. The whole is published (51 % by family); that it survives the split by block is too, and
 * its size there is assumed: the 2021 pattern (59, 47, 60 %) brought to the published whole.
 */
export const CHILD_RECRUITERS: Readonly<Record<Block, Shares>> = {
  hotline: withFamily(1.05 * PUBLISHED.childFamily.share, BESIDE_FAMILY_CHILD),
  elsewhere: withFamily(0.87 * PUBLISHED.childFamily.share, BESIDE_FAMILY_CHILD),
  unnamed: withFamily(1.07 * PUBLISHED.childFamily.share, BESIDE_FAMILY_CHILD),
};

/** Adults. Family is published (8 %); the rest is assumed. */
export const ADULT_RECRUITERS: Readonly<Record<Pattern, Shares>> = {
  sexual: withFamily(PUBLISHED.adultFamily.share, { partner: 30, friend: 18, other: 44 }),
  both: withFamily(PUBLISHED.adultFamily.share, { partner: 18, friend: 18, other: 56 }),
  labour: withFamily(PUBLISHED.adultFamily.share, { partner: 2, friend: 20, other: 70 }),
  other: withFamily(PUBLISHED.adultFamily.share, { partner: 14, friend: 18, other: 60 }),
};

/** Assumed: a second recruiter, who is never family so that the published share stays. */
export const SECOND_RECRUITER = 0.04;

export const SECOND_RECRUITERS: Readonly<Record<'partner' | 'friend' | 'other', number>> = {
  partner: 20,
  friend: 40,
  other: 40,
};

/** Assumed: "recruiter not known" written down, among cases with no recruiter recorded. */
export const UNKNOWN_RECRUITER = 0.12;
