import type { Clique } from '../estimate/clique.ts';
import type { Distances } from '../mechanism/distance-sums.ts';
import type { Sensitive } from '../mechanism/sensitive.ts';
import type { PatternCounts } from '../mechanism/shared-patterns.ts';

/**
 * Where counts come from. Every person stands in exactly one cell of every marginal: the guarantee
 * of a release rests on this, and the engine that reads the records keeps it.
 */
export interface CountSource {
  /** Size of the public domain of each column. */
  readonly sizes: readonly number[];
  /** Row-major counts over each set of columns. */
  marginals(cliques: readonly Clique[]): Promise<Sensitive<readonly ArrayLike<number>[]>>;
  /** People with at least one recorded cell in each group of columns, in codebook order. */
  groupsRecorded(): Promise<Sensitive<readonly number[]>>;
  /** The different records, each once, with the people who have it. */
  patterns(): Promise<Sensitive<PatternCounts>>;
  /** Distances between the records and released rows over all sets of up to three columns. */
  distances(rows: readonly Uint16Array[]): Promise<Sensitive<Distances>>;
}

/** Columns (two, for a hard rule) and, for each cell of their table, 0 where it cannot exist. */
export interface PairMask {
  readonly clique: Clique;
  readonly mask: Uint8Array;
}
