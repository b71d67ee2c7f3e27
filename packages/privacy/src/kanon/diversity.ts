import { KeyTable } from './key-table.ts';

/** How the answers to a sensitive question lie in the classes. */
export interface Diversity {
  /** For each class the number of different answers, a blank among them; 0 where all are blank. */
  readonly distinct: Int32Array;
  /**
   * For each class the distance of its answers from those of all classes with an answer, 0 to 1; 0
   * where all are blank.
   */
  readonly distance: Float64Array;
}

/**
 * Distinct l-diversity and t-closeness of one sensitive attribute, class by class. The attribute may
 * be several columns: its answer is then their combination. In a class where every cell is blank
 * nothing is disclosed, so it is neither homogeneous nor far, and it is no part of what the others are
 * compared with: else each class that is blanked would push the others away.
 *
 * The distance is the total variation distance ½ Σ |p − q|, the earth mover's distance for nominal
 * values.
 *
 * Sources: Machanavajjhala, Kifer, Gehrke, Venkitasubramaniam 2007, "l-diversity", section 4 (distinct
 * l-diversity); Li, Li, Venkatasubramanian 2007, "t-closeness", section 5.2 (equal distance).
 */
export function diversityOf(
  classOf: Int32Array,
  classes: number,
  columns: readonly ArrayLike<number>[],
  blanks: readonly number[],
): Diversity {
  const rows = classOf.length;
  const { of, isBlank } = answersOf(rows, columns, blanks);
  const members: number[][] = Array.from({ length: classes }, () => []);
  for (let row = 0; row < rows; row++) members[classOf[row] as number]?.push(of[row] as number);
  const answered = members.map((ids) => ids.some((id) => isBlank[id] !== true));
  const all = new Float64Array(isBlank.length);
  let total = 0;
  for (const [c, ids] of members.entries()) {
    if (answered[c] !== true) continue;
    total += ids.length;
    for (const id of ids) all[id] = (all[id] as number) + 1;
  }
  const distinct = new Int32Array(classes);
  const distance = new Float64Array(classes);
  for (const [c, ids] of members.entries()) {
    if (answered[c] !== true) continue;
    const counts = new Map<number, number>();
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
    distinct[c] = counts.size;
    let apart = 1;
    for (const [id, count] of counts) {
      const [p, q] = [count / ids.length, (all[id] as number) / total];
      apart += Math.abs(p - q) - q;
    }
    distance[c] = apart / 2;
  }
  return { distinct, distance };
}

/** The combination of each row, numbered in order of arrival, and whether it is blank throughout. */
function answersOf(
  rows: number,
  columns: readonly ArrayLike<number>[],
  blanks: readonly number[],
): { readonly of: Int32Array; readonly isBlank: readonly boolean[] } {
  const of = new Int32Array(rows);
  let isBlank = [true];
  for (const [j, column] of columns.entries()) {
    const table = new KeyTable();
    const longer: boolean[] = [];
    for (let row = 0; row < rows; row++) {
      const [before, category] = [of[row] as number, column[row] as number];
      const id = table.idOf(before * 65_536 + category);
      longer[id] = isBlank[before] === true && category < (blanks[j] as number);
      of[row] = id;
    }
    isBlank = longer;
  }
  return { of, isBlank };
}
