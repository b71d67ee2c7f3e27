import { find, type Results } from './results.ts';
import type { Figure, Target } from './targets.ts';

export type Verdict = 'reached' | 'missed' | 'not measured';

/** The value that counts: the mean over runs, or the worst run. */
export function figureValue(results: Results, { setting, key, worst }: Figure): number | undefined {
  const found = find(results, setting, 'tessera', key);
  return worst === true ? found?.max : found?.mean;
}

/** A row is reached when every number of it is; missed when one that was measured is not. */
export function judge(results: Results, { figures }: Target): Verdict {
  let verdict: Verdict = 'reached';
  for (const figure of figures) {
    const value = figureValue(results, figure);
    if (value === undefined) {
      if (verdict === 'reached') verdict = 'not measured';
      continue;
    }
    const { atMost = Number.POSITIVE_INFINITY, atLeast = Number.NEGATIVE_INFINITY } = figure;
    if (!(value <= atMost && value >= atLeast)) verdict = 'missed';
  }
  return verdict;
}
