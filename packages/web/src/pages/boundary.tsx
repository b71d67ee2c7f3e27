import { Component, type ReactNode } from 'react';
import { problemOf } from '../worker/problem.ts';
import { ProblemNote } from './problem-note.tsx';

interface Caught {
  readonly error?: unknown;
}

/** A page that breaks, or whose code cannot be fetched, is told instead of leaving an empty place. */
export class Boundary extends Component<{ readonly children: ReactNode }, Caught> {
  override state: Caught = {};

  static getDerivedStateFromError(error: unknown): Caught {
    return { error };
  }

  override render() {
    const { error } = this.state;
    return error === undefined ? this.props.children : <ProblemNote problem={problemOf(error)} />;
  }
}
