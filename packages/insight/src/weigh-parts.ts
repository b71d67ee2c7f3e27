import type { QuestionShares } from './question.ts';
import { type Standardised, standardise } from './standardise.ts';

/**
 * The shares of all answers if the parts had these weights, in any unit: the people of the parts among
 * others, or in another year. A weight below 0 is noise and counts as 0.
 */
export function weighParts(
  parts: readonly QuestionShares[],
  weights: readonly number[],
): readonly (Standardised | undefined)[] {
  const answers = parts[0]?.shares ?? [];
  return answers.map((_, answer) =>
    standardise(
      parts.map(({ shares }, p) => ({
        weight: Math.max(0, weights[p] ?? 0),
        share: shares[answer],
      })),
    ),
  );
}
