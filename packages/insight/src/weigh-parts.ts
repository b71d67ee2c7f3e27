import type { QuestionShares } from './question.ts';
import { type Standardised, standardise } from './standardise.ts';

/** Of so much of the weight of a standard something must be known for its share to be told. */
export const LEAST_COVERED = 0.5;

/**
 * The shares of all answers if the parts had these weights, in any unit: the people of the parts among
 * others, or in another year. A weight below 0 is noise and counts as 0. A share is `undefined` where the
 * parts of which it is known have less than `covered` of the weight.
 */
export function weighParts(
  parts: readonly QuestionShares[],
  weights: readonly number[],
  covered = 0,
): readonly (Standardised | undefined)[] {
  const answers = parts[0]?.shares ?? [];
  return answers.map((_, answer) => {
    const strata = parts.map(({ shares }, p) => ({
      weight: Math.max(0, weights[p] ?? 0),
      share: shares[answer],
    }));
    const share = standardise(strata);
    return share === undefined || share.covered < covered ? undefined : share;
  });
}
