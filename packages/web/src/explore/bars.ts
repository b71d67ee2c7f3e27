import type { Interval, QuestionShares } from '@tessera/insight';
import type { Answered } from './answer.ts';
import { answerName, blockName, entryName, type Tongue } from './names.ts';
import { saysSome } from './says-some.ts';
import { shownAnswers, toldAnswers } from './shown-answers.ts';

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

const MOST_PANELS = 12;

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
      tooFew: !saysSome({ shares }),
    }));
}
