import type { Answer } from './answer.ts';
import type { Source } from './schema.ts';
import { type PartShares, sharesOf } from './shares.ts';
import type { Coverage } from './traits.ts';

/** People about whom the answer is not known. */
export interface Unknown {
  readonly people: number;
  readonly everyone: number;
  /** From 0 to 1. */
  readonly share: number;
}

/** One line of a comparison: an answer beside what is known of its source. */
export interface Row {
  readonly source: Source;
  readonly answer: Answer;
  /** That of the answer, where it differs from its source's. */
  readonly coverage: Coverage;
  readonly shares: readonly PartShares[];
  /** Absent when the source does not tell. */
  readonly unknown?: Unknown;
}

export function rowOf(source: Source, answer: Answer): Row {
  const { known, everyone } = answer.figure;
  const row = {
    source,
    answer,
    coverage: answer.coverage ?? source.coverage,
    shares: sharesOf(answer.figure),
  };
  if (known === undefined || everyone === undefined) return row;
  const people = everyone - known;
  return { ...row, unknown: { people, everyone, share: people / everyone } };
}
