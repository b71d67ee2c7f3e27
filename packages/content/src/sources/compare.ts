import type { Difference } from './difference.ts';
import { QUESTIONS, type Question, type QuestionId } from './questions.ts';
import { type Row, rowOf } from './row.ts';
import type { Source } from './schema.ts';
import { type Spread, spreadOf } from './spread.ts';
import { whyTheyDiffer } from './why-they-differ.ts';

/** One question, every answer to it, how far the answers lie apart, and why. */
export interface Comparison {
  readonly id: QuestionId;
  readonly question: Question;
  readonly rows: readonly Row[];
  /** Of the leading answer about the leading group; absent when fewer than two rows give it. */
  readonly spread?: Spread;
  readonly differences: readonly Difference[];
}

/**
 * What sources say to one question, side by side, in the order of the sources and of their files.
 * No row is left out and none is put in order of size: the answers are not a ranking.
 */
export function compare(id: QuestionId, sources: readonly Source[]): Comparison {
  const question = QUESTIONS[id];
  const rows = sources.flatMap((source) =>
    source.answers.filter((one) => one.question === id).map((one) => rowOf(source, one)),
  );
  const spread = spreadOf(rows, question.parts[0], question.groups[0]);
  const comparison = { id, question, rows, differences: whyTheyDiffer(rows) };
  return spread === undefined ? comparison : { ...comparison, spread };
}
