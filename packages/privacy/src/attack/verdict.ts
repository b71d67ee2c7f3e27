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
 * - `more-often`: they are, in an attack for which nobody has derived what epsilon and delta allow.
 * - `broken`: more often than that, apart from a chance of `FALSE_ALARM`: a defect.
 * - `too-few`: nothing to say.
 */
export type Verdict = 'no-sign' | 'within-promise' | 'more-often' | 'broken' | 'too-few';

/** A share with its interval of Clopper and Pearson, 95 %. */
export interface Share extends Rate, Interval {}

/** What one attack did on people who were in the data, and on others: its control. */
export interface Outcome {
  readonly success: Share;
  readonly control: Share;
  /** Success less control: Newcombe's interval, 95 %. */
  readonly difference: Interval;
  /**
   * The largest success that the promise allows, given the control at its upper end; absent for an
   * attack that is shown and not judged.
   */
  readonly allowed?: number;
  /** Whether a total break, on so many people, would have been `broken`. */
  readonly judged: boolean;
  readonly verdict: Verdict;
}

/** How an attack is made, as far as its line depends on it. */
export interface Design {
  /** So much more often on people in the data is still no sign; default 0. */
  readonly margin?: number;
  /** A total break hits nobody who is not in the data; default: as many as were hit. */
  readonly exclusive?: boolean;
  /** How many of so many people a total break hits; default: all. */
  readonly mostHits?: (trials: number) => number;
}

export const shareOf = ({ hits, trials }: Rate): Share => ({
  hits,
  trials,
  ...clopperPearson(hits, trials, SHOWN_MISS),
});

/** The largest success that the promise allows, given this control at its upper end. */
const lineOf = ({ hits, trials }: Rate, rho: number): number =>
  mostInside(clopperPearson(hits, trials, FALSE_ALARM).high, rho);

/** What surely happens to people in the data who are hit so often. */
const surely = ({ hits, trials }: Rate): number => clopperPearson(hits, trials, FALSE_ALARM).low;

/**
 * Judges an attack against its control. `rho`: the promise that the release on the surrogate was made
 * with. The hit must be an event about one person, who is in the data or not while everything else
 * that decides it stays; see attack.proof.md.
 */
export function judge(success: Rate, control: Rate, rho: number, design: Design = {}): Outcome {
  const { exclusive = false, mostHits = (all: number) => all } = design;
  const { trials } = success;
  const ofBreak = lineOf(exclusive ? { hits: 0, trials: control.trials } : control, rho);
  const judged = surely({ hits: mostHits(trials), trials }) > ofBreak;
  return { ...judgeAgainst(success, control, lineOf(control, rho), design.margin), judged };
}

/** As `judge`, with a line that was found in another way. */
export function judgeAgainst(success: Rate, control: Rate, allowed: number, margin = 0): Outcome {
  const shown = compared(success, control, margin);
  const { trials } = success;
  return {
    ...shown,
    allowed,
    judged: surely({ hits: trials, trials }) > allowed,
    verdict:
      surely(success) > allowed
        ? 'broken'
        : shown.verdict === 'more-often'
          ? 'within-promise'
          : shown.verdict,
  };
}

/** An attack that is shown beside its control and judged by no line. */
export function showOnly(success: Rate, control: Rate): Outcome {
  return { ...compared(success, control, 0), judged: false };
}

function compared(success: Rate, control: Rate, margin: number) {
  const difference = newcombe(success, control, SHOWN_MISS);
  const few = Math.min(success.trials, control.trials) < FEWEST_TRIALS;
  return {
    success: shareOf(success),
    control: shareOf(control),
    difference,
    verdict: few
      ? ('too-few' as const)
      : difference.low > margin
        ? ('more-often' as const)
        : ('no-sign' as const),
  };
}

/** How many of the values a test holds for. */
export function rateOf<T>(all: readonly T[], hit: (one: T) => boolean): Rate {
  return { hits: all.filter(hit).length, trials: all.length };
}
