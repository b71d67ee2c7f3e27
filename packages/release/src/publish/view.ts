import type { Codebook, Column, Group } from '@tessera/model';
import type { AttackFindings } from '../attack/findings.ts';
import type { SupportedPairs } from './supported.ts';

/** A number with its 95 % interval. For counts `value` may be negative: it is unbiased. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export interface CellView {
  readonly label: string;
  readonly token: string;
  /** True for the categories that stand for "no value". */
  readonly blank: boolean;
  readonly count: Estimate;
  /** For display only: the estimate made consistent and not below zero. */
  readonly display: number;
  /** The interval is too wide, next to the estimate, to speak of this group. */
  readonly tooSmall: boolean;
}

export interface ColumnView {
  readonly column: Column;
  readonly cells: readonly CellView[];
}

export interface ShareView {
  readonly label: string;
  /** Percent of the people whose answer is known. */
  readonly percent: Estimate;
  readonly yes: Estimate;
  readonly tooSmall: boolean;
}

export interface GroupView {
  readonly group: Group;
  /** People in the denominator under the group's rule. */
  readonly known: Estimate;
  /** People outside the denominator. */
  readonly unknown: Estimate;
  readonly shares: readonly ShareView[];
}

export interface FidelityView {
  readonly order: 1 | 2 | 3;
  readonly marginals: number;
  /** Mean total variation distance of the synthetic rows, in percent; measured with noise, paid for. */
  readonly meanTvdPercent: Estimate;
}

export interface SpendView {
  readonly step: string;
  readonly plain: string;
  /** Percent of what was spent. */
  readonly percent: number;
}

/**
 * Everything the public pages may say. Every field is a function of released values and of the
 * codebook; nothing here was computed from records without being paid for.
 */
export interface ReleaseView {
  readonly title: string;
  /** The cases are invented: every page says so, first. */
  readonly invented: boolean;
  readonly codebook: Codebook;
  /** ISO date of publication. */
  readonly date: string;
  /** `totals`: too few people for record-level data; only the columns listed are published. */
  readonly tier: 'full' | 'totals';
  readonly epsilon: number;
  readonly delta: number;
  /**
   * What one unit of protection is. `record`: no column said which records belong to the same
   * person, so every record was counted as a person of its own.
   */
  readonly unit: 'person' | 'record';
  /** The epsilon that holds for somebody whose records were counted as two people. */
  readonly epsilonTwoRecords: number;
  readonly people: Estimate;
  readonly syntheticRows: number;
  /** Further synthetic files. */
  readonly draws: number;
  readonly columns: readonly ColumnView[];
  readonly groups: readonly GroupView[];
  readonly fidelity: readonly FidelityView[];
  /** Combinations of two answers in the synthetic rows, and how many of them tables support. */
  readonly support: SupportedPairs | undefined;
  /** Rows that a combination of two or three answers was made to rest on; 1 for none. */
  readonly supportReached: number;
  /** Two-way combinations of recorded values: how many there are, and how many are too small to speak of. */
  readonly pairs: { readonly combinations: number; readonly tooSmall: number };
  readonly spends: readonly SpendView[];
  /** How often attacks on a trial release of made-up people worked. */
  readonly attacks: AttackFindings;
  readonly version: string;
}

/** What the front page of a release says; a manifest holds as much. */
export interface FrontView
  extends Pick<
    ReleaseView,
    | 'title'
    | 'invented'
    | 'date'
    | 'tier'
    | 'epsilon'
    | 'delta'
    | 'unit'
    | 'people'
    | 'syntheticRows'
    | 'version'
  > {
  readonly codebook: Pick<Codebook, 'name' | 'version'>;
}
