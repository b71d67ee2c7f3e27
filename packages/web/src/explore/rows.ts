import type { Interval, QuestionShares } from '@tessera/insight';
import type { Answered } from './answer.ts';
import { answerName, blockName, entryName, type Tongue } from './names.ts';
import { saysSome } from './says-some.ts';
import { toldAnswers } from './shown-answers.ts';

/** One line of the table that says the same as a picture. */
export interface Row {
  /** The part of the people; empty for all of them. */
  readonly part: string;
  /** The value of the axis; empty where there is no axis. */
  readonly along: string;
  readonly answer: string;
  readonly share: Interval | undefined;
  /** People with a known answer; 0 where it is too few to be told. */
  readonly of: number;
  /** Of all people of the line the share whose answer is unknown; none where no share of them is told. */
  readonly unknown: number | undefined;
}

interface Shown {
  readonly part: string;
  readonly along: string;
  readonly shares: QuestionShares;
}

/** Every number of a picture, also those that it has no room for. */
export function rowsOf(answered: Answered, tongue: Tongue): readonly Row[] {
  const order = toldAnswers(answered);
  return shownIn(answered, tongue).flatMap(({ part, along, shares }) => {
    const isSaid = saysSome(shares);
    return order.map((i) => ({
      part,
      along,
      answer: answerName(answered, i, tongue),
      share: shares.shares[i],
      of: isSaid ? shares.of : 0,
      unknown: isSaid ? shares.unknownShare : undefined,
    }));
  });
}

function shownIn(answered: Answered, tongue: Tongue): readonly Shown[] {
  const { state, blocks, view, shown, along } = answered;
  const isApart = state.composition === 'parts';
  const parts = (along: string, own: readonly QuestionShares[]): readonly Shown[] =>
    own.map((shares, b) => ({
      part: blocks[b] === undefined ? '' : blockName(blocks[b], tongue),
      along,
      shares,
    }));
  if (along === undefined) {
    return isApart ? parts('', view.parts) : [{ part: '', along: '', shares: shown }];
  }
  return along.entries.flatMap((entry) => {
    const name = entryName(entry, tongue);
    return isApart ? parts(name, entry.parts) : [{ part: '', along: name, shares: entry.shown }];
  });
}
