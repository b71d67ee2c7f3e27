import type { PairMask } from '../protect/source.ts';

/**
 * Mends rows that blanking brought into conflict with a hard rule: the other column of the rule is
 * blanked as well or, where that does not do, the row becomes like another one that keeps all rules.
 */
export function keepRules(
  rows: readonly Uint16Array[],
  masks: readonly PairMask[],
  sizes: readonly number[],
): void {
  const count = rows[0]?.length ?? 0;
  let sound = -1;
  const waiting: number[] = [];
  for (let row = 0; row < count; row++) {
    // Every round blanks one column, and a rule has two.
    for (let round = 0; round < 2 * masks.length && blankOne(rows, row, masks, sizes); round++);
    if (broken(rows, row, masks, sizes) === undefined) sound = row;
    else if (sound < 0) waiting.push(row);
    else copyRow(rows, sound, row);
  }
  if (sound >= 0) for (const row of waiting) copyRow(rows, sound, row);
}

/** Whether all hard rules hold in all rows. */
export function keepsRules(
  rows: readonly Uint16Array[],
  masks: readonly PairMask[],
  sizes: readonly number[],
): boolean {
  const count = rows[0]?.length ?? 0;
  for (let row = 0; row < count; row++) {
    if (broken(rows, row, masks, sizes) !== undefined) return false;
  }
  return true;
}

function broken(
  rows: readonly Uint16Array[],
  row: number,
  masks: readonly PairMask[],
  sizes: readonly number[],
): PairMask | undefined {
  return masks.find(({ clique, mask }) => {
    const [i, j] = clique as readonly [number, number];
    const cell = (rows[i]?.[row] as number) * (sizes[j] as number) + (rows[j]?.[row] as number);
    return mask[cell] === 0;
  });
}

function blankOne(
  rows: readonly Uint16Array[],
  row: number,
  masks: readonly PairMask[],
  sizes: readonly number[],
): boolean {
  const rule = broken(rows, row, masks, sizes);
  if (rule === undefined) return false;
  const [i, j] = rule.clique as readonly [number, number];
  const column = rows[i]?.[row] === 0 ? j : i;
  (rows[column] as Uint16Array)[row] = 0;
  return true;
}

function copyRow(rows: readonly Uint16Array[], from: number, to: number): void {
  for (const column of rows) column[to] = column[from] as number;
}
