import type { KeyColumn } from './key-column.ts';

/** What is left of one column. */
export interface ColumnUtility {
  /** Recorded cells before; of an attribute, those that say something happened. */
  readonly recorded: number;
  /** Of these, blanked to protect somebody. */
  readonly suppressed: number;
  /** Mean normalised certainty penalty of the recorded cells, 0 to 1; a blanked cell counts 1. */
  readonly granularity: number;
  /** Non-uniform entropy: the part of the column's information that is lost, 0 to 1. */
  readonly entropy: number;
}

/**
 * What recoding and blanking did to a key column. `before` are categories, `after` groups of `level`.
 *
 * Non-uniform entropy: Σ −log₂ P(before | after) over all rows, divided by what is lost when every row
 * says the same. Source: Gionis, Tassa 2009, "k-anonymization with minimal loss of information".
 */
export function keyUtility(
  column: KeyColumn,
  level: number,
  before: ArrayLike<number>,
  after: ArrayLike<number>,
): ColumnUtility {
  const { blanks, levels, lost } = column;
  const map = levels[level] as Uint16Array;
  let [recorded, suppressed, granularity] = [0, 0, 0];
  for (let row = 0; row < before.length; row++) {
    const category = before[row] as number;
    if (category < blanks) continue;
    recorded += 1;
    const kept = after[row] === map[category];
    if (!kept || level === levels.length - 1) suppressed += 1;
    granularity += kept ? (lost[level]?.[category] as number) : 1;
  }
  return {
    recorded,
    suppressed,
    granularity: recorded === 0 ? 0 : granularity / recorded,
    entropy: entropyLost(before, after),
  };
}

/** What blanking did to the facts of an attribute. */
export function itemUtility(
  isItem: readonly boolean[],
  before: ArrayLike<number>,
  after: ArrayLike<number>,
): ColumnUtility {
  let [recorded, suppressed] = [0, 0];
  for (let row = 0; row < before.length; row++) {
    if (isItem[before[row] as number] !== true) continue;
    recorded += 1;
    if (after[row] !== before[row]) suppressed += 1;
  }
  return {
    recorded,
    suppressed,
    granularity: recorded === 0 ? 0 : suppressed / recorded,
    entropy: entropyLost(before, after),
  };
}

function entropyLost(before: ArrayLike<number>, after: ArrayLike<number>): number {
  const rows = before.length;
  const [ones, groups, pairs] = [
    new Map<number, number>(),
    new Map<number, number>(),
    new Map<number, number>(),
  ];
  const add = (to: Map<number, number>, key: number) => to.set(key, (to.get(key) ?? 0) + 1);
  for (let row = 0; row < rows; row++) {
    const [from, into] = [before[row] as number, after[row] as number];
    add(ones, from);
    add(groups, into);
    add(pairs, into * 65_536 + from);
  }
  let [kept, whole] = [0, 0];
  for (const [pair, count] of pairs) {
    kept -= count * Math.log2(count / (groups.get(Math.floor(pair / 65_536)) as number));
  }
  for (const count of ones.values()) whole -= count * Math.log2(count / rows);
  return whole === 0 ? 0 : Math.min(1, Math.max(0, kept / whole));
}

/** Discernibility: Σ of squared class sizes. Source: Bayardo, Agrawal 2005. */
export const discernibility = (classSizes: ArrayLike<number>): number =>
  Array.from(classSizes).reduce((sum, size) => sum + size * size, 0);
