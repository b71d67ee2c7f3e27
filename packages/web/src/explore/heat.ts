import type { Interval, QuestionShares } from '@tessera/insight';
import type { Entry } from './along.ts';
import type { Answered } from './answer.ts';
import { answerName, blockName, entryName, type Tongue } from './names.ts';
import { shownAnswers } from './shown-answers.ts';

export interface HeatRow {
  readonly label: string;
  /** People with a known answer; 0 where it is too few to be told. */
  readonly of: number;
  readonly tooFew: boolean;
  /** For each column; `undefined` where it cannot be told. */
  readonly cells: readonly (Interval | undefined)[];
  /** Of all people of the row the share whose answer is unknown. */
  readonly unknown: number | undefined;
}

/** One grid: answers across, the values of an axis downwards. */
export interface Grid {
  /** The part that it shows; empty for all people. */
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly HeatRow[];
  /** Rows and columns that there is no room for. */
  readonly more: { readonly rows: number; readonly columns: number };
}

const MOST_COLUMNS = 8;
const MOST_ROWS = 14;
/** Ages and years: a list with an order is not cut off in its middle. */
const MOST_ORDERED = 30;

/** The grids of an answer: one, or one for each part. */
export function gridsOf(answered: Answered, tongue: Tongue): readonly Grid[] {
  const { state, blocks, along } = answered;
  const entries = along?.entries ?? [];
  const drawn = shownAnswers(answered, MOST_COLUMNS);
  const kept = keptEntries(entries, along?.axis.ordered === true ? MOST_ORDERED : MOST_ROWS);
  const grid = (title: string, of: (entry: Entry) => QuestionShares | undefined): Grid => ({
    title,
    columns: drawn.map((i) => answerName(answered, i, tongue)),
    rows: kept.map((entry) => rowOf(entryName(entry, tongue), of(entry), drawn)),
    more: {
      rows: entries.length - kept.length + (along?.more ?? 0),
      columns: answered.view.whole.shares.length - drawn.length,
    },
  });
  if (state.composition !== 'parts') return [grid('', ({ shown }) => shown)];
  return blocks.map((block, b) => grid(blockName(block, tongue), ({ parts }) => parts[b]));
}

/** Blanks stay in their place at the end, however many values there are. */
function keptEntries(entries: readonly Entry[], most: number): readonly Entry[] {
  const values = entries.filter(({ kind }) => kind === 'value').slice(0, most);
  return [...values, ...entries.filter(({ kind }) => kind === 'blank')];
}

function rowOf(
  label: string,
  shares: QuestionShares | undefined,
  drawn: readonly number[],
): HeatRow {
  const cells = drawn.map((i) => shares?.shares[i]);
  const tooFew = cells.every((cell) => cell === undefined);
  return {
    label,
    of: tooFew ? 0 : (shares?.of ?? 0),
    tooFew,
    cells,
    unknown: tooFew ? undefined : shares?.unknownShare,
  };
}
