import type { QuestionShares } from '@tessera/insight';

/**
 * Whether any share can be told. Where none can, too few answers are known, and nothing is said of the
 * unknown ones: with the number of people it would give away how few.
 */
export const saysSome = ({ shares }: Pick<QuestionShares, 'shares'>): boolean =>
  shares.some((share) => share !== undefined);
