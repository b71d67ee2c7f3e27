import type { CodedTable } from '@tessera/engine';
import type { Codebook } from '@tessera/model';
import type { ProtectPlan } from '@tessera/privacy';

/** One column of a benchmark: its public domain, in which the first `blanks` categories are blanks. */
export interface BenchColumn {
  readonly name: string;
  /** What stands in a file for each category; all different. */
  readonly tokens: readonly string[];
  readonly blanks: number;
}

/** What is protected and scored. Every domain is a public fact; nothing of it is read off the rows. */
export interface Dataset {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly BenchColumn[];
  /** The codebook for the command line. Where it has rules, they are scored. */
  readonly codebook: Codebook;
  /** Undefined where the file is not on this machine. */
  table(): Promise<CodedTable | undefined>;
  plan(rho: number): ProtectPlan;
}

export const sizesOf = (columns: readonly BenchColumn[]): readonly number[] =>
  columns.map(({ tokens }) => tokens.length);

export const blanksOf = (columns: readonly BenchColumn[]): readonly number[] =>
  columns.map(({ blanks }) => blanks);
