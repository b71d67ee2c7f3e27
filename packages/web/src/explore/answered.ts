import type { QuestionShares, View } from '@tessera/insight';
import type { Along } from './along.ts';
import type { Block } from './blocks.ts';
import type { Writers } from './context.ts';
import type { Corridors } from './corridors.ts';
import type { Question } from './questions.ts';
import type { State } from './state.ts';

/** A state answered: everything that the page says and draws. */
export interface Answered {
  readonly state: State;
  readonly question: Question;
  readonly blocks: readonly Block[];
  readonly view: View;
  /** The shares of all people together, as the composition shows them. */
  readonly shown: QuestionShares;
  /** In a trend, a grid, and pictures side by side. */
  readonly along?: Along;
  /** In a picture of flows: they are its answers. */
  readonly corridors?: Corridors;
  /** The first and the last year that somebody in the picture was registered in. */
  readonly years?: readonly [string, string];
  readonly writers?: Writers;
}
