import {
  aboutPeople,
  between,
  betweenHundred,
  counted,
  ofHundred,
  whole,
} from '../pages/numbers.ts';
import type { CellView, ColumnView, GroupView } from '../view.ts';
import { arrange } from './arrange.ts';
import { shareOfKnown } from './share-of-known.ts';

/** What a row says instead of a number. */
export const TOO_SMALL = 'too small to speak of';

const areOf = (percent: number) => (ofHundred(percent) === '1' ? 'is' : 'are');

function largest(cells: readonly CellView[]): CellView | undefined {
  return cells.reduce<CellView | undefined>(
    (top, cell) => (top === undefined || cell.display > top.display ? cell : top),
    undefined,
  );
}

/** How many people the column is blank for, as a sentence; empty when there are none to speak of. */
export function unknownSentence(view: ColumnView): string {
  const { blanks } = arrange(view);
  return blanks
    .filter((cell) => cell.display > 0)
    .map((cell) => `${cell.label} for ${aboutPeople(cell.count, cell.display)} people.`)
    .join(' ');
}

function longSentence({ speakable, small, drawn, blanks }: ReturnType<typeof arrange>): string {
  const shown = drawn.length - blanks.length;
  const which = shown < speakable.length ? `${whole(shown)} of them are` : 'All of them are';
  return `${counted(speakable.length, 'group')} are large enough to speak of. ${which} drawn here. ${counted(small.length, 'group is', 'groups are')} too small.`;
}

/** What a column's picture shows, written from its numbers. */
export function columnSentence(view: ColumnView): string {
  const arranged = arrange(view);
  const { speakable, long } = arranged;
  const top = largest(speakable);
  if (top === undefined) {
    return 'Every group here is too small to speak of. A larger question, or more records, may give an answer.';
  }
  if (view.column.kind === 'country') {
    return `${longSentence(arranged)} They stand in alphabetical order: a longer bar means that more people were found and registered, and nothing else.`;
  }
  if (speakable.length === 1) {
    return `“${top.label}” is recorded for ${aboutPeople(top.count, top.display)} people (${between(top.count)}).`;
  }
  const share = shareOfKnown(view, top);
  const finding = `Of 100 people for whom this is known, ${ofHundred(share.value)} ${areOf(share.value)} in the group “${top.label}” (${betweenHundred(share)}).`;
  return long ? `${finding} ${longSentence(arranged)}` : finding;
}

function ofWhom(view: GroupView): string {
  if (view.group.denominator === 'everyone') return 'Of 100 people';
  return 'Of 100 people for whom something about this is known';
}

/** What a group's picture shows, written from its numbers. */
export function groupSentence(view: GroupView): string {
  const top = view.shares
    .filter((share) => !share.tooSmall)
    .sort((one, other) => other.percent.value - one.percent.value)[0];
  if (top === undefined) {
    return 'Every answer here is too small to speak of. A larger question, or more records, may give one.';
  }
  return `${ofWhom(view)}, “${top.label}” is recorded for ${ofHundred(top.percent.value)} (${betweenHundred(top.percent)}).`;
}

/** Of how many people the group speaks, and of how many it does not. */
export function groupDenominator(view: GroupView): string {
  const known = `Something is known for ${aboutPeople(view.known)} people (${between(view.known)}) and unknown for ${aboutPeople(view.unknown)}.`;
  const several = view.group.columns.length > 1;
  return several ? `${known} One person can have several answers.` : known;
}
