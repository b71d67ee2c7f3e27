import type { Cell, CountryTable } from './cell.ts';
import { cellOf } from './known.ts';

/**
 * Published figures of one year that cannot all be right: `sexes`, girls and boys are more than all
 * children; `ages`, children and adults are more than all people.
 */
export type Misfit = 'sexes' | 'ages';

const MOST_SUPPRESSED = 4;

/** The fewest and the most people that a cell leaves open. */
function boundsOf(cell: Cell): { readonly least: number; readonly most: number } {
  if (typeof cell === 'number') return { least: cell, most: cell };
  return { least: 0, most: cell === 'suppressed' ? MOST_SUPPRESSED : Number.POSITIVE_INFINITY };
}

export function misfitsAt(table: CountryTable | undefined, year: number): readonly Misfit[] {
  const cell = (measure: Parameters<typeof cellOf>[1]) => boundsOf(cellOf(table, measure, year));
  const sexes = ['girls', 'boys', 'otherSexChildren'] as const;
  const least = sexes.reduce((sum, sex) => sum + cell(sex).least, 0);
  return [
    ...(least > cell('children').most ? (['sexes'] as const) : []),
    ...(cell('children').least + cell('adults').least > cell('everyone').most
      ? (['ages'] as const)
      : []),
  ];
}
