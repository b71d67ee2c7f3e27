import type { DenominatorRule } from './answer.ts';
import type { Group, Part } from './questions.ts';
import type { Side } from './sides.ts';
import type { Standing } from './statement.ts';
import type { Coverage, Definition, Detection, Population } from './traits.ts';
import type { Years } from './years.ts';

/** Whether one person may be counted under several answers. */
export type Counting = 'one-answer' | 'several-answers' | 'unstated';

export interface Covered {
  readonly kind: Coverage['kind'];
  readonly countries: number | null;
}

interface Values {
  readonly definition: Definition['kind'];
  readonly population: Population['kind'];
  readonly detection: Detection['kind'];
  readonly coverage: Covered;
  readonly years: Years;
  readonly denominator: DenominatorRule;
  readonly counting: Counting;
  readonly group: Group;
  readonly standing: Standing;
}

export type SidedKind = keyof Values;

/** Rows do not agree in one thing that their sources tell about themselves. */
export type Sided = {
  [Kind in SidedKind]: { readonly kind: Kind; readonly sides: readonly Side<Values[Kind]>[] };
}[SidedKind];

/** People whose answer is not known are left out, and not by all alike. */
export interface UnknownDiffers {
  readonly kind: 'unknown';
  readonly told: readonly {
    readonly label: string;
    readonly people: number;
    readonly everyone: number;
    readonly share: number;
  }[];
  readonly untold: readonly string[];
}

/** One source answers otherwise for parts of itself: its total hangs on what it is made of. */
export interface Composition {
  readonly kind: 'composition';
  readonly label: string;
  readonly part: Part;
  readonly share: number;
  readonly slices: readonly { readonly where: string; readonly share: number }[];
  /** The slices in which another answer is the most common one. */
  readonly reversedIn: readonly string[];
}

/** One reason why sources differ, as data; `sentenceOf` says it in words. */
export type Difference = Sided | UnknownDiffers | Composition;
export type DifferenceKind = Difference['kind'];
