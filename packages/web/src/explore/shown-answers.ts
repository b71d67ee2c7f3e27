import { isTold, type View } from '@tessera/insight';
import type { Corridors } from './corridors.ts';
import type { Question } from './questions.ts';

const MOST_BARS = 12;

/** What it depends on which answers are shown, and in which order. */
interface Ranked {
  readonly question: Pick<Question, 'ordered'>;
  readonly view: Pick<View, 'whole'>;
  readonly corridors?: Pick<Corridors, 'flows'>;
}

/** Answers in their own order where they have one, else the largest share first. */
export function orderOf({ question, view }: Ranked): readonly number[] {
  const places = [...view.whole.shares.keys()];
  if (question.ordered) return places;
  const value = (i: number) => view.whole.shares[i]?.value ?? -1;
  return places.sort((a, b) => value(b) - value(a) || a - b);
}

/** The answers that may be told, in order: of flows those alone that enough people are in. */
export const toldAnswers = (ranked: Ranked): readonly number[] =>
  orderOf(ranked).filter(
    (i) =>
      ranked.corridors === undefined || isTold(ranked.view.whole.shares[i], ranked.view.whole.of),
  );

/** From so large a share on a bar can be seen. */
const VISIBLE = 0.005;

/** The answers that a picture has room for, in order; the table has all of them. */
export function shownAnswers(ranked: Ranked, most = MOST_BARS): readonly number[] {
  const told = toldAnswers(ranked);
  if (told.length <= most) return told;
  const { shares } = ranked.view.whole;
  const largest = told
    .filter((i) => (shares[i]?.high ?? 0) > VISIBLE)
    .sort((a, b) => (shares[b]?.value ?? 0) - (shares[a]?.value ?? 0));
  const kept = new Set(largest.slice(0, most));
  return told.filter((i) => kept.has(i));
}
