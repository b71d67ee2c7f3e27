import type { Asked, Counted, Filter } from '@tessera/engine';
import type { Crossed } from '@tessera/insight';
import type { Dimension } from './dimension.ts';

export type Count = (asked: Asked) => Promise<readonly Counted[]>;

/** People by two dimensions, those of whom nothing is known among them. */
export async function countCrossed(
  count: Count,
  filters: readonly Filter[],
  [first, second]: readonly [Dimension, Dimension],
): Promise<Crossed> {
  const counted = await count({
    filters,
    question: {
      kind: 'column',
      column: second.split.column,
      from: second.column.blanks.length,
    },
    along: first.split,
    split: second.split,
  });
  const width = second.parts.length;
  return first.parts.map((_, row) =>
    counted.slice(row * width, (row + 1) * width).map(({ people }) => people),
  );
}
