import type { ColumnFilter } from '@tessera/engine';
import type { Codebook } from '@tessera/model';
import { codedColumns } from './questions.ts';

/** Whom a picture shows: the children's lens is the first one. */
export const LENSES = ['children', 'adults', 'everyone'] as const;
export type Lens = (typeof LENSES)[number];

export const AGE = 'ageBroad';
const ADULT_FROM = 18;

/** The first year of an age band such as `09--17` or `48+`. */
const firstYear = (code: string): number => Number.parseInt(code, 10);

/** Whether the codebook says how old people are, so that there can be a lens at all. */
export const hasAges = (codebook: Codebook): boolean => ageOf(codebook) >= 0;

const ageOf = (codebook: Codebook) => codedColumns(codebook).findIndex(({ name }) => name === AGE);

/** Whether people of an age band are seen through a lens. */
export const isSeen = (lens: Lens, band: string): boolean =>
  lens === 'everyone' || firstYear(band) < ADULT_FROM === (lens === 'children');

/** What a row must hold to be seen through a lens; people of unknown age are in none but `everyone`. */
export function lensFilter(codebook: Codebook, lens: Lens): readonly ColumnFilter[] {
  const at = ageOf(codebook);
  const column = codedColumns(codebook)[at];
  if (lens === 'everyone' || column === undefined) return [];
  const wanted = column.values.flatMap(({ code }, i) =>
    isSeen(lens, code) ? [column.blanks.length + i] : [],
  );
  return [{ column: at, in: wanted }];
}
