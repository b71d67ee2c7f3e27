import type { CountryTable } from './cell.ts';
import { COUNTED, FORMS, formMeasure, type Measure } from './measures.ts';

/** Whether anything is published: about children, about people of all ages only, or nothing. Never how many. */
export const PRESENCES = ['children', 'allAges', 'nothing'] as const;
export type Presence = (typeof PRESENCES)[number];

/** Every measure that counts children alone. */
export const CHILD_MEASURES: readonly Measure[] = [
  'children',
  'girls',
  'boys',
  'otherSexChildren',
  ...FORMS.flatMap((form) =>
    COUNTED.filter((counted) => counted !== 'everyone').map((counted) =>
      formMeasure(counted, form),
    ),
  ),
];

/** What a table lets a reader know: a number that was held back is something, an unreadable one is not. */
export function presenceIn(table: CountryTable | undefined): Presence {
  const tells = (measure: string) =>
    [...(table?.get(measure)?.values() ?? [])].some((cell) => cell !== 'unreadable');
  if (CHILD_MEASURES.some(tells)) return 'children';
  return [...(table?.keys() ?? [])].some(tells) ? 'allAges' : 'nothing';
}
