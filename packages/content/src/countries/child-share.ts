import { type CountryTable, type FigureBlank, isNumber } from './cell.ts';
import { cellOf } from './known.ts';
import { misfitsAt } from './misfits.ts';

/** The share of children among those whose age was told, or why it cannot be worked out. */
export type ChildShare =
  | {
      readonly kind: 'share';
      /** From 0 to 1. */
      readonly share: number;
      readonly children: number;
      /** People whose age was told. */
      readonly known: number;
      /** All people detected, where that is told. */
      readonly everyone?: number;
      /** People whose age was not told, where all people are. */
      readonly unknown?: number;
      /** People whose sex or age was not told, where that number does not agree with `unknown`. */
      readonly sexOrAgeUnknown?: number;
    }
  | { readonly kind: 'blank'; readonly reason: FigureBlank | 'doNotFit' };

/**
 * Children of all people of known age in one year, from published counts. There is no interval: these
 * are all who were detected, and a sample of nobody else.
 */
export function childShareAt(table: CountryTable | undefined, year: number): ChildShare {
  const children = cellOf(table, 'children', year);
  const adults = cellOf(table, 'adults', year);
  if (!isNumber(children)) return { kind: 'blank', reason: children };
  if (!isNumber(adults)) return { kind: 'blank', reason: adults };
  if (misfitsAt(table, year).length > 0) return { kind: 'blank', reason: 'doNotFit' };
  const known = children + adults;
  const everyone = cellOf(table, 'everyone', year);
  const told = { kind: 'share', share: children / known, children, known } as const;
  const all = isNumber(everyone) ? { everyone, unknown: everyone - known } : {};
  const untold = cellOf(table, 'sexOrAgeUnknown', year);
  if (!isNumber(untold) || untold === all.unknown) return { ...told, ...all };
  const { unknown, ...rest } = all;
  // Of whom the source says elsewhere that they were not few, it is not said that they are nobody.
  return {
    ...told,
    ...rest,
    ...(unknown === undefined || unknown === 0 ? {} : { unknown }),
    sexOrAgeUnknown: untold,
  };
}
