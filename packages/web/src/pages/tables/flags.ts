import type { StatedCell } from '@tessera/insight';

/** The signs of a table in the order of its legend; `flag_…` are the words for each. */
export const FLAGS = [
  { id: 'c', sign: 'c' },
  { id: 'colon', sign: ':' },
  { id: 'm', sign: 'm' },
  { id: 'e', sign: 'e' },
  { id: 'x', sign: 'x' },
  { id: 'zero', sign: '0' },
] as const;
export type FlagId = (typeof FLAGS)[number]['id'];

/** What stands in a cell instead of a number. */
export const ABSENCES = {
  suppressed: 'c',
  'not-collected': 'colon',
  'not-in-data': 'm',
} as const satisfies Partial<Record<StatedCell['kind'], FlagId>>;

export const signOf = (id: FlagId): string => FLAGS.find((flag) => flag.id === id)?.sign ?? '';

/** Why a cell has no number; nothing where it has one. */
export const absenceOf = ({ kind }: StatedCell): FlagId | undefined =>
  kind === 'count' || kind === 'zero' ? undefined : ABSENCES[kind];
