import type { ErrorInfo } from '@tessera/model';

/** What went wrong, for a reader. */
export interface Problem extends ErrorInfo {
  /** With `detail.reason` where one code has several causes. */
  readonly code: string;
}

/** Raised for what the worker says; `problem` has cause and remedy for the reader. */
export class RowsProblem extends Error {
  override readonly name = 'RowsProblem';
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.cause);
    this.problem = problem;
  }
}

const UNKNOWN: Problem = {
  code: 'INTERNAL',
  cause: 'Something went wrong.',
  remedy: 'Load the page again.',
};

export const problemOf = (error: unknown): Problem =>
  error instanceof RowsProblem ? error.problem : UNKNOWN;
