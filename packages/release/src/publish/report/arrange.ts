import type { CellView, ColumnView } from '../view.ts';

/** How many groups of a long code list are drawn. */
export const MOST_DRAWN = 15;

export interface Arranged {
  /** Drawn, in this order: groups by size or in their own order, then blanks. */
  readonly drawn: readonly CellView[];
  /** Large enough to speak of, in the order of the table. */
  readonly speakable: readonly CellView[];
  /** Groups, without blanks, that are too small to speak of. */
  readonly small: readonly CellView[];
  readonly blanks: readonly CellView[];
  /** Too many groups to draw them all. */
  readonly long: boolean;
}

const largestFirst = (one: CellView, other: CellView) => other.count.value - one.count.value;
const byName = (one: CellView, other: CellView) => one.label.localeCompare(other.label, 'en');

/** Years and ordered answers keep their own order; countries are never in order of size. */
function inOrder(view: ColumnView, cells: readonly CellView[]): readonly CellView[] {
  const { kind } = view.column;
  if (kind === 'ordered' || kind === 'year') return cells;
  return [...cells].sort(kind === 'country' ? byName : largestFirst);
}

/** What a column shows and in which order: unknown always last, too small never with a number. */
export function arrange(view: ColumnView): Arranged {
  const blanks = view.cells.filter((cell) => cell.blank);
  const groups = view.cells.filter((cell) => !cell.blank);
  const small = groups.filter((cell) => cell.tooSmall);
  const speakable = inOrder(
    view,
    groups.filter((cell) => !cell.tooSmall),
  );
  const natural = view.column.kind === 'ordered' || view.column.kind === 'year';
  const long = !natural && groups.length > MOST_DRAWN;
  const largest = new Set([...speakable].sort(largestFirst).slice(0, MOST_DRAWN));
  const drawn = long
    ? speakable.filter((cell) => largest.has(cell))
    : natural
      ? groups
      : [...speakable, ...small];
  return { drawn: [...drawn, ...blanks], speakable, small, blanks, long };
}
