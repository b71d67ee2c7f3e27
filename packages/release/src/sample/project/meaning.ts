import type { EXPLOITATIONS, LABOUR_SECTORS, MEANS, RECRUITERS, SEX_SECTORS } from '../case.ts';

/** Which answer of an invented case a column holds. */
export type Meaning =
  | { readonly answer: 'year' | 'age' | 'months' }
  | { readonly answer: 'reportedBy' | 'sex' }
  | { readonly answer: 'minor' | 'minorWhenExploited' | 'minorAtEntry' }
  | { readonly answer: 'citizenship' | 'exploitedIn' }
  | { readonly answer: 'abducted' }
  | FlagMeaning;

export interface FlagLists {
  readonly exploitation: typeof EXPLOITATIONS;
  readonly labour: typeof LABOUR_SECTORS;
  readonly sexual: typeof SEX_SECTORS;
  readonly means: typeof MEANS;
  readonly recruiter: typeof RECRUITERS;
}

export type FlagGroup = keyof FlagLists;

/** Yes if the set of `answer` holds any of `any`, or all of `all`. */
export type FlagMeaning = {
  readonly [Group in FlagGroup]: {
    readonly answer: Group;
    readonly any?: readonly FlagLists[Group][number][];
    readonly all?: readonly FlagLists[Group][number][];
  };
}[FlagGroup];
