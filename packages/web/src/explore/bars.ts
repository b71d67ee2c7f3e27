import { type Interval, isTold, type QuestionShares, type View } from '@tessera/insight';
import type { Answered } from './answer.ts';
import type { Corridors } from './corridors.ts';
import { answerName, blockName, entryName, type Tongue } from './names.ts';
import type { Question } from './questions.ts';

/** One bar of a picture, or the blank in its place. */
export interface Bar {
  readonly label: string;
  readonly share: Interval | undefined;
}

/** One picture of several that stand side by side. */
export interface Panel {
  /** The part or the value that it shows; empty for all people. */
  readonly title: string;
  readonly bars: readonly Bar[];
  /** Bars that there is no room for; the table has them. */
  readonly more: number;
  /** People with a known answer. */
  readonly of: number;
  /** Everybody, also those whose answer is unknown. */
  readonly people: number;
  /** Of all people the share whose answer is unknown. */
  readonly unknown: number | undefined;
  /** Too few people for any share. */
  readonly tooFew: boolean;
}

const MOST_BARS = 12;
const MOST_PANELS = 12;

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

/** The shares that one picture each shows: of all people, of a part, or of a value of an axis. */
function shownShares(
  answered: Answered,
  tongue: Tongue,
): readonly { readonly title: string; readonly shares: QuestionShares }[] {
  const { state, view, blocks, along, shown } = answered;
  if (state.picture === 'multiples') {
    return (along?.entries ?? []).map((entry) => ({
      title: entryName(entry, tongue),
      shares: entry.shown,
    }));
  }
  if (state.composition !== 'parts') return [{ title: '', shares: shown }];
  return view.parts.map((shares, block) => ({
    title: blocks[block] === undefined ? '' : blockName(blocks[block], tongue),
    shares,
  }));
}

/** The pictures of bars of an answer, every one with its bars in the same order. */
export function panelsOf(answered: Answered, tongue: Tongue): readonly Panel[] {
  const drawn = shownAnswers(answered);
  return shownShares(answered, tongue)
    .slice(0, MOST_PANELS)
    .map(({ title, shares: { shares, people, of, unknownShare } }) => ({
      title,
      bars: drawn.map((i) => ({ label: answerName(answered, i, tongue), share: shares[i] })),
      more: toldAnswers(answered).length - drawn.length,
      of,
      people,
      unknown: unknownShare,
      tooFew: shares.every((share) => share === undefined),
    }));
}
