import { inDate, type OnDay } from '../on-day.ts';
import type { Resource } from '../resource.ts';

/** What a feed says of itself. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** The page of the library. */
  readonly home: string;
  /** The feed itself. */
  readonly self: string;
}

/** The page of the library that shows one resource. */
export const pageOf = ({ home }: Feed, { id }: Resource): string => `${home}#/library/${id}`;

/** The resources in date, those checked last first; those of one day by id. */
export const latestFirst = (resources: readonly Resource[], day: OnDay): readonly Resource[] =>
  inDate(resources, day).toSorted(
    (a, b) => b.checked.on.localeCompare(a.checked.on) || (a.id < b.id ? -1 : Number(a.id > b.id)),
  );
