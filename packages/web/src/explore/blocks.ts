import type { Counted } from '@tessera/engine';
import type { Column } from '@tessera/model';

/** Above so many values a column is shown as its largest value, all others, and the blanks. */
const FEW_VALUES = 6;

export interface Block {
  /** `value`: one value of the column; `others`: all further ones; `blank`: where nothing is recorded. */
  readonly kind: 'value' | 'others' | 'blank';
  readonly label: string;
  readonly counts: Counted;
}

const added = (a: Counted, b: Counted): Counted => ({
  people: a.people + b.people,
  recorded: a.recorded + b.recorded,
  yes: a.yes.map((yes, i) => yes + (b.yes[i] as number)),
});

/** The parts of a view, from the counts of every value of a column on its own, in the order of codes. */
export function blocksOf(parts: readonly Counted[], column: Column): readonly Block[] {
  const first = column.blanks.length;
  const values = parts.slice(first).map((counts, i) => ({
    kind: 'value' as const,
    label: column.values[i]?.label ?? '',
    counts,
  }));
  const present = values.filter(({ counts }) => counts.people > 0);
  const blank = sumOf(parts.slice(0, first));
  const blanks: readonly Block[] =
    blank === undefined || blank.people === 0 ? [] : [{ kind: 'blank', label: '', counts: blank }];
  if (present.length <= FEW_VALUES) return [...present, ...blanks];
  const [largest, ...others] = [...present].sort((a, b) => b.counts.recorded - a.counts.recorded);
  const rest = sumOf(others.map(({ counts }) => counts));
  return [
    ...(largest === undefined ? [] : [largest]),
    ...(rest === undefined ? [] : [{ kind: 'others' as const, label: '', counts: rest }]),
    ...blanks,
  ];
}

const sumOf = (counts: readonly Counted[]): Counted | undefined =>
  counts.length === 0 ? undefined : counts.reduce(added);
