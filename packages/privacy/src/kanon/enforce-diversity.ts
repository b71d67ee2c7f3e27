import type { Diversity } from './diversity.ts';
import { diversityOf } from './diversity.ts';

/** One sensitive attribute: the positions of its columns. */
export interface SensitiveAttribute {
  readonly columns: readonly number[];
}

export interface DiversityRules {
  /** At least so many different answers in a class. */
  readonly l?: number;
  /** The answers of a class at most so far from those of all. */
  readonly t?: number;
}

/** The classes that break a rule. */
export function failing({ distinct, distance }: Diversity, { l = 1, t = 1 }: DiversityRules) {
  return Array.from(distinct.keys()).filter((c) => {
    const answers = distinct[c] as number;
    return answers > 0 && (answers < l || (distance[c] as number) > t);
  });
}

/**
 * Blanks a sensitive attribute in every class that breaks `rules`, until none does: a blanked class
 * changes what all rows say, so the others are looked at again. Blanking every cell of an item in a
 * class keeps k^m-anonymity. Changes `columns` in place; returns how many classes were blanked.
 */
export function enforceDiversity(
  classOf: Int32Array,
  classes: number,
  columns: readonly Uint16Array[],
  blanks: readonly number[],
  attribute: SensitiveAttribute,
  rules: DiversityRules,
): number {
  const own = attribute.columns.map((at) => columns[at] as Uint16Array);
  const ownBlanks = attribute.columns.map((at) => blanks[at] as number);
  for (let blanked = 0; ; ) {
    const bad = new Set(failing(diversityOf(classOf, classes, own, ownBlanks), rules));
    if (bad.size === 0) return blanked;
    blanked += bad.size;
    for (const column of own) {
      for (const [row, c] of classOf.entries()) if (bad.has(c)) column[row] = 0;
    }
  }
}
