import type { Sensitive } from '@tessera/model';
import type { CodedColumn, CodedTable } from '../coded-table.ts';
import type { AnyFrom } from './any-count.ts';
import type { Clique, Order } from './clique.ts';
import type { AnyOf } from './mark-rows.ts';
import type { Overlap } from './overlap.ts';

/** Count tables, row-major with the first column of the clique slowest; they sum to the rows. */
export interface Marginals {
  readonly cliques: readonly Clique[];
  readonly counts: readonly Int32Array[];
}

/** One distance for each clique. */
export interface Distances {
  readonly cliques: readonly Clique[];
  readonly l1: Float64Array;
}

/** The different records of a table, each once. */
export interface RecordCounts {
  /** Codes of all records, column by column. */
  readonly columns: readonly CodedColumn[];
  /** For each different record, the position of the first that is like it. */
  readonly first: Uint32Array;
  /** For each, how many records are like it. */
  readonly people: Uint32Array;
}

/** How many cells exactly one record is in: combinations that single somebody out. */
export interface Singletons {
  readonly cliques: readonly Clique[];
  /** For each clique. */
  readonly ones: Float64Array;
  /** Summed over the cliques of length 1, of length 2, of length 3; up to the order asked for. */
  readonly byOrder: readonly number[];
}

export interface DistanceOptions {
  /**
   * `counts` (default): Σ |a − b|, an exact integer.
   * `shares`: Σ |a/n − b/m| for tables of n and m rows, from 0 to 2 (twice the total variation
   * distance); the shares of a table without rows are 0.
   */
  readonly compare?: 'counts' | 'shares';
}

/**
 * Who may touch rows. What comes out are counts, marked sensitive; no method returns a row or a
 * code but `records`, which hands them to a mechanism under seal.
 * `order` n means every clique of length 1 up to n, in the order of `cliquesUpTo`.
 *
 * A count table of more than `maxCells` cells cannot be returned: `marginals` and `allMarginals` throw
 * `USAGE`, also when all tables together have more than ten times as many cells. `distances` and
 * `singletons` have no such limit. A malformed clique or a table of another shape throws `INTERNAL`;
 * work stopped by the engine's signal, or asked for after `close`, throws `INTERRUPTED`.
 */
export interface Engine {
  /** Domain size of each column. */
  readonly sizes: readonly number[];
  /** The table of each clique, in the order given; the empty clique has one cell, all rows. */
  marginals(cliques: readonly Clique[]): Promise<Sensitive<readonly Int32Array[]>>;
  allMarginals(order: Order): Promise<Sensitive<Marginals>>;
  /** How far `other`, a table over the same domains, is from this one. */
  distances(
    other: CodedTable,
    order: Order,
    options?: DistanceOptions,
  ): Promise<Sensitive<Distances>>;
  /**
   * How the combinations of recorded values in `other` compare with those here, summed over all
   * cliques of length 1, of length 2, of length 3; up to the order asked for. `blanks` says how many
   * leading categories of each column are blanks: a combination with one does not count.
   */
  overlap(
    other: CodedTable,
    order: Order,
    blanks: readonly number[],
  ): Promise<Sensitive<readonly Overlap[]>>;
  singletons(order: Order): Promise<Sensitive<Singletons>>;
  /** For each question, in its order, how many rows have anything of it. */
  anyCounts(questions: readonly AnyFrom[]): Promise<Sensitive<readonly number[]>>;
  /** The different records with how many are like each; codes are read through `first`. */
  records(): Promise<Sensitive<RecordCounts>>;
  /** Rows in which `when` holds and `must` does not. */
  ruleBreaks(when: AnyOf, must: AnyOf): Promise<Sensitive<number>>;
  /** Frees what the engine holds. Calling it again does nothing. */
  close(): Promise<void>;
}

export interface EngineOptions {
  /** Cells of the largest count table that may be written down. Default 50,000,000 (200 MB). */
  readonly maxCells?: number;
  /** Stops running work and refuses new work once aborted. */
  readonly signal?: AbortSignal;
}

export const DEFAULT_MAX_CELLS = 50_000_000;
