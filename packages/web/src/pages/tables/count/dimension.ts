import type { Split } from '@tessera/engine';
import { type Codebook, type Column, countryCodes } from '@tessera/model';
import { codedColumns } from '../../../explore/questions.ts';
import { AGE, type DimensionId, type GroupedColumn, LISTED, SEX } from '../data/mapping.ts';
import { UNION } from '../layouts/eu.ts';
import { UNKNOWN } from '../layouts/layout.ts';

/** A column of a file with its codes put together in the parts of a table. */
export interface Dimension {
  readonly id: DimensionId;
  readonly column: Column;
  /** The parts, `unknown` last. */
  readonly parts: readonly string[];
  /** The column's place, and the part of each of its codes. */
  readonly split: Split;
}

/** Why a table cannot be made of a file. */
export type Missing =
  /** The codebook has none of these columns. */
  | { readonly kind: 'no-column'; readonly needed: string; readonly columns: readonly string[] }
  /** The column has codes that the mapping does not know. */
  | { readonly kind: 'unknown-code'; readonly needed: string; readonly columns: readonly string[] };

export const isMissing = (found: object): found is Missing => 'kind' in found;

function dimensionOf(
  codebook: Codebook,
  id: DimensionId,
  name: string,
  parts: readonly string[],
  partOf: (code: string) => string | undefined,
): Dimension | Missing {
  const columns = codedColumns(codebook);
  const place = columns.findIndex((column) => column.name === name);
  const column = columns[place];
  if (column === undefined) return { kind: 'no-column', needed: id, columns: [name] };
  const found = column.values.map(({ code }) => parts.indexOf(partOf(code) ?? ''));
  if (found.some((at) => at < 0)) return { kind: 'unknown-code', needed: id, columns: [name] };
  const all = [...parts, UNKNOWN];
  const part = [...column.blanks.map(() => parts.length), ...found];
  return { id, column, parts: all, split: { column: place, part } };
}

function grouped(
  codebook: Codebook,
  id: DimensionId,
  choices: readonly GroupedColumn[],
): Dimension | Missing {
  const names = new Set(codedColumns(codebook).map(({ name }) => name));
  const choice = choices.find(({ column }) => names.has(column));
  if (choice === undefined) {
    return { kind: 'no-column', needed: id, columns: choices.map(({ column }) => column) };
  }
  const parts = Object.entries(choice.parts);
  return dimensionOf(
    codebook,
    id,
    choice.column,
    parts.map(([part]) => part),
    (code) => parts.find(([, codes]) => codes.includes(code))?.[0],
  );
}

const ALPHA3 = new Map(
  countryCodes('iso3166-alpha-2').map(({ code }, i) => [
    code,
    (countryCodes('iso3166-alpha-3')[i] as { readonly code: string }).code,
  ]),
);
/** A country by its alpha-3 code, in whatever list it stands; a year as it is. */
export const listedId = (code: string): string => ALPHA3.get(code) ?? code;

/** A dimension of a table in a file, or what the file lacks. Parts of the union need `union`. */
export function findDimension(
  codebook: Codebook,
  id: DimensionId,
  union?: (citizenship: string) => string,
): Dimension | Missing {
  if (id === 'sex') return grouped(codebook, id, SEX);
  if (id === 'age') return grouped(codebook, id, AGE);
  if (id === 'union') {
    const parts = UNION.slice(0, -1);
    return dimensionOf(codebook, id, LISTED.citizenship, parts, (code) => union?.(listedId(code)));
  }
  const column = codedColumns(codebook).find(({ name }) => name === LISTED[id]);
  const parts = (column?.values ?? []).map(({ code }) => listedId(code));
  return dimensionOf(codebook, id, LISTED[id], parts, listedId);
}
