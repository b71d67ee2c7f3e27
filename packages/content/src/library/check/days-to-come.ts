import type { Resource } from '../resource.ts';
import { CHECK_LASTS_YEARS, yearsLater } from './check-dates.ts';
import type { LibraryProblemCode } from './problem.ts';

/** A day on which a resource that nobody touches gets a problem. */
export interface DayToCome {
  /** From this day on. */
  readonly day: string;
  readonly id: string;
  readonly code: Extract<LibraryProblemCode, 'EXPIRED' | 'CHECK_OLD'>;
}

/** When resources expire, and when their checks grow old, the next day first. */
export const daysToCome = (resources: readonly Resource[]): readonly DayToCome[] =>
  resources
    .flatMap(({ id, expires, checked }): readonly DayToCome[] => [
      ...(expires === undefined ? [] : [{ day: expires, id, code: 'EXPIRED' as const }]),
      { day: yearsLater(checked.on, CHECK_LASTS_YEARS), id, code: 'CHECK_OLD' },
    ])
    .toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
