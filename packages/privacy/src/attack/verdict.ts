import { clopperPearson, type Interval, newcombe, type Rate } from './intervals.ts';
import { mostInside } from './promise.ts';

/** How often an interval that is shown misses: one time in twenty. */
export const SHOWN_MISS = 0.05;

/** How often a sound release may fail at one line by bad luck. */
export const FALSE_ALARM = 1e-6;

/** With fewer people than this to try on, a share says nothing. */
const FEWEST_TRIALS = 20;

/**
 * - `no-sign`: people in the data are not hit more often than others, as far as the interval tells.
 * - `within-promise`: they are, and no more often than epsilon and delta allow.
 * - `broken`: more often than that, apart from a chance of `FALSE_ALARM`: a defect.
 * - `too-few`: nothing to say.
 */
export type Verdict = 'no-sign' | 'within-promise' | 'broken' | 'too-few';

/** A share with its interval of Clopper and Pearson, 95 %. */
export interface Share extends Rate, Interval {}

/** What one attack did on people who were in the data, and on others: its control. */
export interface Outcome {
  readonly success: Share;
  readonly control: Share;
  /** Success less control: Newcombe's interval, 95 %. */
  readonly difference: Interval;
  /** The largest success that the promise allows, given the control at its upper end. */
  readonly allowed: number;
  readonly verdict: Verdict;
}

export const shareOf = ({ hits, trials }: Rate): Share => ({
  hits,
  trials,
  ...clopperPearson(hits, trials, SHOWN_MISS),
});

/**
 * Judges an attack against its control. `margin`: how much more often on people in the data is still
 * no sign. `rho`: the promise that the release on the surrogate was made with.
 */
export function judge(success: Rate, control: Rate, rho: number, margin = 0): Outcome {
  const strictly = clopperPearson(control.hits, control.trials, FALSE_ALARM).high;
  return judgeAgainst(success, control, mostInside(strictly, rho), margin);
}

/** As `judge`, with a line that was found in another way. */
export function judgeAgainst(success: Rate, control: Rate, allowed: number, margin = 0): Outcome {
  const difference = newcombe(success, control, SHOWN_MISS);
  const surely = clopperPearson(success.hits, success.trials, FALSE_ALARM).low;
  const few = Math.min(success.trials, control.trials) < FEWEST_TRIALS;
  return {
    success: shareOf(success),
    control: shareOf(control),
    difference,
    allowed,
    verdict:
      surely > allowed
        ? 'broken'
        : few
          ? 'too-few'
          : difference.low > margin
            ? 'within-promise'
            : 'no-sign',
  };
}

/** How many of the values a test holds for. */
export function rateOf<T>(all: readonly T[], hit: (one: T) => boolean): Rate {
  return { hits: all.filter(hit).length, trials: all.length };
}
