import {
  aboutPeople,
  between,
  betweenHundred,
  counted,
  ofHundred,
  whole,
} from '../pages/numbers.ts';
import type { CellView, ColumnView, GroupView, ShareView } from '../view.ts';
import { type Arranged, arrange } from './arrange.ts';
import { shareOfKnown } from './share-of-known.ts';

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** A label that is written from the right does not turn the words around it. */
const isolated = (label: string) => (RIGHT_TO_LEFT.test(label) ? `\u2068${label}\u2069` : label);

/** What a row says instead of a number. */
export const TOO_SMALL = 'too small to speak of';

/** The denominator is too uncertain: the share can be anything. */
export const unknowable = ({ percent }: Pick<ShareView, 'percent'>): boolean =>
  percent.low <= 0 && percent.high >= 100;

/** Nothing can be said about the share: too few answers, or too few people to be a share of. */
export const saysNothing = ({ tooSmall, percent }: ShareView): boolean =>
  tooSmall || unknowable({ percent });

const largestFirst = (cells: readonly CellView[]): readonly CellView[] =>
  [...cells].sort((one, other) => other.count.value - one.count.value);

/** How many people the column is blank for, as a sentence; empty when there are none to speak of. */
export function unknownSentence(view: ColumnView): string {
  const { blanks } = arrange(view);
  return blanks
    .filter((cell) => cell.count.value > 0)
    .map((cell) => `${cell.label} for ${aboutPeople(cell.count)} people.`)
    .join(' ');
}

function howMany(view: ColumnView, { speakable, small, drawn, blanks }: Arranged): string {
  const [one, more] =
    view.column.kind === 'country' ? ['country', 'countries'] : ['group', 'groups'];
  const are = (many: number) => (many === 1 ? 'is' : 'are');
  const shown = drawn.length - blanks.length;
  const here =
    shown < speakable.length
      ? `${whole(shown)} of them are drawn here; all of them are in the table.`
      : 'All of them are drawn here.';
  return `${counted(speakable.length, one ?? '', more)} ${are(speakable.length)} large enough to speak of and ${small.length === 0 ? 'none is' : `${whole(small.length)} ${are(small.length)}`} too small. ${here}`;
}

function twoLargest(view: ColumnView, top: CellView, second: CellView | undefined): string {
  const first = shareOfKnown(view, top);
  const lead = `Of 100 people for whom this is known, ${ofHundred(first.value)} are recorded as “${isolated(top.label)}” (${betweenHundred(first)})`;
  if (second === undefined) return `${lead}.`;
  const next = shareOfKnown(view, second);
  return `${lead} and ${ofHundred(next.value)} as “${isolated(second.label)}” (${betweenHundred(next)}).`;
}

/** So many years or steps that no two of them are worth a sentence. */
const manyInOrder = ({ column }: ColumnView) =>
  column.kind === 'year' || (column.kind === 'ordered' && column.values.length > 12);

/** What a column's picture shows, written from its numbers. */
export function columnSentence(view: ColumnView): string {
  const arranged = arrange(view);
  const { speakable, long } = arranged;
  const [top, second] = largestFirst(speakable);
  if (top === undefined) {
    return 'Every group here is too small to speak of. A larger question, or more records, may give an answer.';
  }
  if (view.column.kind === 'country') {
    return `${howMany(view, arranged)} They stand in alphabetical order: a longer bar means that more people were found and registered, and nothing else.`;
  }
  if (speakable.length === 1) {
    return `“${isolated(top.label)}” is recorded for ${aboutPeople(top.count)} people (${between(top.count)}).`;
  }
  if (manyInOrder(view)) return howMany(view, arranged);
  const finding = twoLargest(view, top, second);
  return long ? `${finding} ${howMany(view, arranged)}` : finding;
}

function ofWhom(view: GroupView): string {
  if (view.group.denominator === 'everyone') return 'Of 100 people';
  return 'Of 100 people for whom something about this is known';
}

/** What a group's picture shows, written from its numbers. */
export function groupSentence(view: GroupView): string {
  const top = view.shares
    .filter((share) => !saysNothing(share))
    .sort((one, other) => other.percent.value - one.percent.value)[0];
  if (top === undefined) {
    return 'Every answer here is too small to speak of. A larger question, or more records, may give one.';
  }
  return `${ofWhom(view)}, “${isolated(top.label)}” is recorded for ${ofHundred(top.percent.value)} (${betweenHundred(top.percent)}).`;
}

/** Of how many people the group speaks, and of how many it does not. */
export function groupDenominator(view: GroupView): string {
  if (view.group.denominator === 'everyone') {
    return `Of all people: ${aboutPeople(view.known)} (${between(view.known)}). A blank counts as no.`;
  }
  const known = `Something is known for ${aboutPeople(view.known)} people (${between(view.known)}) and unknown for ${aboutPeople(view.unknown)}.`;
  const several = view.group.columns.length > 1;
  return several ? `${known} One person can have several answers.` : known;
}
