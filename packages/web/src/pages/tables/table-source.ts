import type { Codebook } from '@tessera/model';
import type { Count } from './count/count-crossed.ts';
import type { Noise } from './count/grid.ts';

/** A file as a table is made of it. */
export interface TableSource {
  readonly codebook: Codebook;
  /** Of the labels in the codebook: their order depends on it. */
  readonly language: string;
  readonly count: Count;
  readonly noise: Noise;
  /** Whether nobody can be told from a few: it can in a file without noise. */
  readonly tellsZero: boolean;
}
