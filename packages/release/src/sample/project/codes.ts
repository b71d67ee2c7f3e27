import type { Column } from '@tessera/model';
import type { InventedCase } from '../case.ts';

/** The cell of one column for one invented case. */
export type Projector = (one: InventedCase) => string;

export const blankOf = (column: Column): string => column.blanks[0]?.tokens[0] ?? '';

/** The code that stands for the first spelling which the column knows, by code or by alias. */
export function codeOf(column: Column, ...spellings: readonly string[]): string | undefined {
  for (const spelling of spellings) {
    const found = column.values.find(
      ({ code, aliases }) => code === spelling || aliases?.includes(spelling) === true,
    );
    if (found) return found.code;
  }
  return undefined;
}

/** The number at the head of a code such as `25--60 (2-5 yrs)`. */
function head(code: string): number | undefined {
  const digits = /^\d+/.exec(code)?.[0];
  return digits === undefined ? undefined : Number(digits);
}

/** The code whose band holds a number: the highest one that begins at or below it. */
export function bandFinder(column: Column): ((value: number) => string) | undefined {
  const bands = column.values
    .map(({ code }) => ({ code, from: head(code) }))
    .filter((band): band is { code: string; from: number } => band.from !== undefined)
    .sort((one, other) => other.from - one.from);
  if (bands.length === 0 || bands.length < column.values.length) return undefined;
  const blank = blankOf(column);
  const known = new Map<number, string>();
  return (value) => {
    const seen = known.get(value);
    if (seen !== undefined) return seen;
    const code = bands.find(({ from }) => from <= value)?.code ?? blank;
    known.set(value, code);
    return code;
  };
}
