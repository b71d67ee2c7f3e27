import type { Counted } from '@tessera/engine';
import { type PartCounts, partsOf, type QuestionShares, together } from '@tessera/insight';
import type { Axis } from './axes.ts';
import { type Composing, composed } from './composed.ts';

/** One value of an axis, and the answers of the people who have it. */
export interface Entry {
  readonly label: string;
  readonly kind: 'value' | 'blank';
  /** In the parts of the picture. */
  readonly counts: readonly PartCounts[];
  /** The shares of each part, where the picture is taken apart; else none. */
  readonly parts: readonly QuestionShares[];
  /** As the composition shows them. */
  readonly shown: QuestionShares;
}

export interface Along {
  readonly axis: Axis;
  /** Those whom somebody has, the blanks last; where the axis has no order, the most people first. */
  readonly entries: readonly Entry[];
  /** Values that somebody has and that are not among the entries. */
  readonly more: number;
}

const MOST_ENTRIES = 40;

/** Answers along an axis, from the counts of all parts for the first value, then for the next one. */
export function alongOf(
  axis: Axis,
  counted: readonly Counted[],
  parts: number,
  composing: Composing,
): Along {
  const stride = counted.length / (axis.blanks + axis.values.length);
  const at = (place: number) => counted.slice(place * stride, place * stride + parts);
  const blank = Array.from({ length: parts }, (_, part) =>
    together(Array.from({ length: axis.blanks }, (__, place) => at(place)[part] ?? NOBODY)),
  );
  const people = (counts: readonly PartCounts[]) =>
    counts.reduce((sum, one) => sum + one.people, 0);
  const values = axis.values.map((label, i) => ({
    label,
    kind: 'value' as const,
    counts: at(axis.blanks + i),
  }));
  const present = values.filter(({ counts }) => people(counts) > 0);
  if (!axis.ordered) present.sort((a, b) => people(b.counts) - people(a.counts));
  const kept = present.slice(0, MOST_ENTRIES);
  const blanks =
    axis.blanks > 0 && people(blank) > 0
      ? [{ label: '', kind: 'blank' as const, counts: blank }]
      : [];
  const isApart = composing.composition === 'parts';
  const entries = [...kept, ...blanks].map(
    (entry): Entry => ({
      ...entry,
      parts: isApart ? partsOf(entry.counts, composing.rules) : [],
      shown: composed(entry.counts, composing),
    }),
  );
  return { axis, entries, more: present.length - kept.length };
}

const NOBODY: PartCounts = { people: 0, recorded: 0, yes: [] };
