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
  /** The codes of the column that it is made of. */
  readonly codes: readonly number[];
}

/** The parts of a view, from the counts of every value of a column on its own, in the order of codes. */
export function blocksOf(parts: readonly Counted[], column: Column): readonly Block[] {
  const first = column.blanks.length;
  const values = parts.slice(first).map((counts, i) => ({
    kind: 'value' as const,
    label: column.values[i]?.label ?? '',
    counts,
    codes: [first + i],
  }));
  const present = values.filter(({ counts }) => counts.people > 0);
  const blank = together(parts.slice(0, first));
  const blanks: readonly Block[] =
    blank.people === 0
      ? []
      : [{ kind: 'blank', label: '', counts: blank, codes: column.blanks.map((_, code) => code) }];
  if (present.length <= FEW_VALUES) return [...present, ...blanks];
  const [largest, ...others] = [...present].sort((a, b) => b.counts.recorded - a.counts.recorded);
  return [
    ...(largest === undefined ? [] : [largest]),
    {
      kind: 'others',
      label: '',
      counts: together(others.map(({ counts }) => counts)),
      codes: others.flatMap(({ codes }) => codes),
    },
    ...blanks,
  ];
}

/** The blocks that are no single value: none of them is the largest part of a picture. */
export const gatheredIn = (blocks: readonly Block[]): readonly number[] =>
  blocks.flatMap(({ kind }, block) => (kind === 'value' ? [] : [block]));

/**
 * For each code of the column the block it belongs to. Codes that nobody in the picture has are among all
 * others, or in one block more where there are no others.
 */
export function partOfCodes(
  blocks: readonly Block[],
  { blanks, values }: Column,
): readonly number[] {
  const place = (kind: Block['kind']) => {
    const at = blocks.findIndex((block) => block.kind === kind);
    return at < 0 ? blocks.length : at;
  };
  const part = [...blanks.map(() => place('blank')), ...values.map(() => place('others'))];
  blocks.forEach(({ codes }, block) => {
    for (const code of codes) part[code] = block;
  });
  return part;
}
