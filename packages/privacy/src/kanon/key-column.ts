/**
 * A quasi-identifier as the search sees it. Category 0 is the blank; a suppressed cell becomes 0, so
 * that nobody can tell it from a blank.
 */
export interface KeyColumn {
  /** Categories, blanks among them. */
  readonly size: number;
  /** How many leading categories are blanks. */
  readonly blanks: number;
  /**
   * For each level the group of each category. Level 0 is the column as it is; every further level
   * joins whole groups of the one before; blanks keep their own number. The last level, every
   * category 0, is added by `keyColumn`.
   */
  readonly levels: readonly Uint16Array[];
  /** Groups of each level, blanks among them. */
  readonly groups: readonly number[];
  /** What a lost cell costs next to one of another column. */
  readonly importance: number;
  /**
   * For each level and category the part of a cell's information that is lost, 0 to 1: the normalised
   * certainty penalty, (codes in its group − 1) / (codes − 1); 0 for blanks, 1 on the last level.
   * Source: Xu, Wang, Pei, Wang, Shi, Fu 2006, "Utility-based anonymization using local recoding".
   */
  readonly lost: readonly Float64Array[];
}

export interface KeyColumnInput {
  readonly size: number;
  readonly blanks: number;
  /** For each coarser level the group of each recorded category, from 0 in the order of the groups. */
  readonly recodings: readonly (readonly number[])[];
  /** Default 1. */
  readonly importance?: number;
}

/** Throws `RangeError` where a level leaves a category out or is not nested in the one before. */
export function keyColumn({ size, blanks, recodings, importance = 1 }: KeyColumnInput): KeyColumn {
  if (blanks < 1 || size <= blanks) throw new RangeError('a key column has a blank and a code');
  const levels = [Uint16Array.from({ length: size }, (_, category) => category)];
  for (const recoding of recodings) {
    if (recoding.length !== size - blanks) throw new RangeError('a level leaves a category out');
    levels.push(
      Uint16Array.from({ length: size }, (_, category) =>
        category < blanks ? category : blanks + (recoding[category - blanks] as number),
      ),
    );
    if (!isNested(levels.at(-2) as Uint16Array, levels.at(-1) as Uint16Array)) {
      throw new RangeError('a level is not nested in the one before');
    }
  }
  levels.push(new Uint16Array(size));
  return {
    size,
    blanks,
    levels,
    groups: levels.map((level) => 1 + level.reduce((most, group) => Math.max(most, group), 0)),
    importance,
    lost: levels.map((level, at) => lostOn(level, at === levels.length - 1, size, blanks)),
  };
}

function isNested(finer: Uint16Array, coarser: Uint16Array): boolean {
  const parent = new Map<number, number>();
  return finer.every((group, category) => {
    const above = coarser[category] as number;
    if ((parent.get(group) ?? above) !== above) return false;
    parent.set(group, above);
    return true;
  });
}

function lostOn(level: Uint16Array, last: boolean, size: number, blanks: number): Float64Array {
  const members = new Map<number, number>();
  for (let category = blanks; category < size; category++) {
    const group = level[category] as number;
    members.set(group, (members.get(group) ?? 0) + 1);
  }
  const codes = size - blanks;
  return Float64Array.from({ length: size }, (_, category) => {
    if (category < blanks) return 0;
    if (last) return 1;
    return codes === 1 ? 0 : ((members.get(level[category] as number) ?? 1) - 1) / (codes - 1);
  });
}
