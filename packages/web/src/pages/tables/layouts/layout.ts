import type { Absent, LineSum } from '@tessera/insight';
import type { DimensionId } from '../data/mapping.ts';

/** What a line is called: by a word of the page, or by the label of a code. */
export type Name = { readonly word: string } | { readonly label: string };

/** Who is counted in a line: parts of some dimensions, and perhaps a form of exploitation. */
export interface Place {
  readonly parts: Readonly<Partial<Record<DimensionId, readonly string[]>>>;
  /** A form, `any` for whoever has one, `none` for whoever has none. */
  readonly form?: string;
}

/** One row or one column. */
export interface Line {
  readonly id: string;
  /** The head above it, the same for all lines of a group. */
  readonly group?: Name;
  readonly name: Name;
  /** Whom it counts, or why it counts nobody. */
  readonly of: Place | Absent;
  readonly role: 'part' | 'unknown' | 'total';
}

export interface Layout {
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
  readonly rowSums: readonly LineSum[];
  readonly columnSums: readonly LineSum[];
}

export const UNKNOWN = 'unknown';

/** Everybody. */
export const ALL: Place = { parts: {} };

export const part = (dimension: DimensionId, ...ids: readonly string[]): Place => ({
  parts: { [dimension]: ids },
});

export const roleOf = (id: string): Line['role'] => (id === UNKNOWN ? 'unknown' : 'part');

/** Lines one after the other, from `first` on. */
export const places = (first: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, i) => first + i);
