import type { Dependence, Interval, Noisy } from './noisy.ts';
import { type RowsNoise, rowsShareOf } from './rows-share.ts';
import { sampledShareOf } from './sampled-share.ts';

/** What a codebook says a share of a question is of: people with any recorded answer, or everybody. */
export type Denominator = 'anyRecorded' | 'everyone';

/** People counted for one question, under one set of filters. */
export interface QuestionCounts {
  readonly people: Noisy;
  /** People with at least one recorded answer to the question. */
  readonly recorded: Noisy;
  /** People with each answer; one person may have several. */
  readonly yes: readonly Noisy[];
  /** Between the noises of a numerator and of its denominator. */
  readonly dependence: Dependence;
  /** For counts of the rows of a release, whose numbers then have no variance of their own. */
  readonly rows?: RowsNoise;
}

export interface QuestionShares {
  /** Everybody, also those whose answer is unknown. */
  readonly people: number;
  /** What the shares are of. */
  readonly of: number;
  /** People about whom nothing is recorded, and what share of all people they are. */
  readonly unknown: number;
  readonly unknownShare: number | undefined;
  /** A share for each answer; `undefined` where it cannot be told. They may add up to more than 1. */
  readonly shares: readonly (Interval | undefined)[];
}

/**
 * The shares of the answers to one question under its codebook's denominator rule, never without the
 * number that they are of and the number of unknowns. Counts below zero are noise and are told as zero.
 */
export function questionShares(counts: QuestionCounts, rule: Denominator): QuestionShares {
  const { people, recorded, yes, dependence, rows } = counts;
  const known = rule === 'everyone' ? people : recorded;
  const unknown = Math.max(0, people.value - recorded.value);
  return {
    people: Math.max(0, people.value),
    of: Math.max(0, known.value),
    unknown,
    unknownShare: people.value > 0 ? Math.min(1, unknown / people.value) : undefined,
    shares: yes.map((one) =>
      rows === undefined
        ? sampledShareOf({ yes: one, known, dependence })
        : rowsShareOf(one.value, known.value, rows),
    ),
  };
}
