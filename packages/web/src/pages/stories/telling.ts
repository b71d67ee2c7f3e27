import type { Figure, Reply, Story, StoryCheck } from '@tessera/content/stories';
import type { Tongue } from '../../explore/names.ts';
import type { Source } from '../../release/open-release.ts';
import type { LiveAnswer } from './live-answer.ts';
import type { Speech } from './speech.ts';

/** Everything that it takes to tell one story with the source that is open. */
export interface Telling {
  readonly story: Story;
  /** The figures in the order of the story: their place is their number. */
  readonly order: readonly string[];
  readonly source: Source | undefined;
  /** A release is on its way, or is being asked. */
  readonly isWaiting: boolean;
  readonly check: StoryCheck<LiveAnswer> | undefined;
  readonly speech: Speech;
  /** The words of the explorer. */
  readonly tongue: Tongue;
}

export const figureOf = ({ story }: Telling, name: string): Figure | undefined =>
  story.figures.get(name);

export const numberOf = ({ order }: Telling, name: string): number => order.indexOf(name) + 1;

export const replyOf = ({ check }: Telling, name: string): Reply<LiveAnswer> | undefined =>
  check?.replies.get(name);

/** What the open release said to a live figure; `undefined` for a published one, and for no answer. */
export function answerOf(telling: Telling, name: string): LiveAnswer | undefined {
  const reply = replyOf(telling, name);
  return reply?.answered === true ? reply.answer : undefined;
}
