import type { Counted } from '@tessera/engine';
import { together } from '@tessera/insight';
import type { Column } from '@tessera/model';

/** Above so many values a column is shown as its largest value, all others, and the blanks. */
const FEW_VALUES = 6;

export interface Block {
  /** `value`: one value of the column; `others`: all further ones; `blank`: where nothing is recorded. */
  readonly kind: 'value' | 'others' | 'blank';
  readonly label: string;
  readonly counts: Counted;
}

/** The parts of a view, from the counts of every value of a column on its own, in the order of codes. */
export function blocksOf(parts: readonly Counted[], column: Column): readonly Block[] {
  const first = column.blanks.length;
  const values = parts.slice(first).map((counts, i) => ({
    kind: 'value' as const,
    label: column.values[i]?.label ?? '',
    counts,
  }));
  const present = values.filter(({ counts }) => counts.people > 0);
  const blank = together(parts.slice(0, first));
  const blanks: readonly Block[] =
    blank.people === 0 ? [] : [{ kind: 'blank', label: '', counts: blank }];
  if (present.length <= FEW_VALUES) return [...present, ...blanks];
  const [largest, ...others] = [...present].sort((a, b) => b.counts.recorded - a.counts.recorded);
  return [
    ...(largest === undefined ? [] : [largest]),
    { kind: 'others', label: '', counts: together(others.map(({ counts }) => counts)) },
    ...blanks,
  ];
}
