import { POPULATIONS } from './kinds.ts';
import type { Row } from './row.ts';

/** How rows may stand beside each other: never by size, which would be a ranking. */
export const ORDERS = ['kind', 'year'] as const;

export type Order = (typeof ORDERS)[number];

/**
 * Rows by the kind of people that they are about, or by their last year, the newest first; those that
 * are alike stay in the order in which they came.
 */
export function ordered(rows: readonly Row[], order: Order): readonly Row[] {
  const place = (row: Row) => (order === 'kind' ? kindOf(row) : -lastYear(row));
  return [...rows].sort((a, b) => place(a) - place(b));
}

const kindOf = ({ source }: Row): number => POPULATIONS.indexOf(source.population.kind);

const lastYear = ({ answer: { years } }: Row): number =>
  years.kind === 'published' ? years.in : years.to;
