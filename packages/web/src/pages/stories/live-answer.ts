import type { Decomposition, Interval, QuestionShares } from '@tessera/insight';
import type { Answered } from '../../explore/answer.ts';
import type { Block } from '../../explore/blocks.ts';

/** One share of the open release, with what it is of. */
export interface ShareAnswer {
  readonly kind: 'share';
  readonly share: Interval;
  readonly shares: QuestionShares;
  readonly people: number;
  readonly question: string;
  readonly answer: string;
  /** The part of the data that it is about; absent for all of it. */
  readonly part?: Pick<Block, 'kind' | 'label'>;
}

/** A whole question, to be drawn as the explorer draws it. */
export interface PictureAnswer {
  readonly kind: 'picture';
  readonly answered: Answered;
}

/** One of two times. */
export interface Side {
  /** `2010–2014`, or one code alone. */
  readonly words: string;
  readonly share: Interval;
  readonly shares: QuestionShares;
}

/** One share at two times. */
export interface ChangeAnswer {
  readonly kind: 'change';
  readonly from: Side;
  readonly to: Side;
  readonly question: string;
  readonly answer: string;
  /** Absent where the two intervals overlap: what chance can make is not taken apart. */
  readonly difference?: Decomposition & { readonly blocks: readonly Block[] };
}

export type LiveAnswer = ShareAnswer | PictureAnswer | ChangeAnswer;
