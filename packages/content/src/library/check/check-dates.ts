import { isExpired, type Resource } from '../resource.ts';
import { type Complaint, complaint } from './problem.ts';

/** A check older than this many years has to be made again. */
export const CHECK_LASTS_YEARS = 2;

const yearOf = (day: string) => Number(day.slice(0, 4));
/** The same day, so many years later. */
export const yearsLater = (day: string, years: number): string =>
  `${yearOf(day) + years}${day.slice(4)}`;

/** Whether the days and the year of a resource make sense on a day. */
export function checkDates(resource: Resource, today: string): readonly Complaint[] {
  const { expires, year, checked } = resource;
  const found: Complaint[] = [];
  const add = (code: Complaint['code'], path: Complaint['path'], cause: string) =>
    found.push(complaint(code, path, cause));
  if (isExpired(resource, today)) add('EXPIRED', ['expires'], `expired on ${expires}`);
  if (expires !== undefined && expires <= checked.on)
    add('EXPIRES_TOO_SOON', ['expires'], `checked on ${checked.on}, expires on ${expires}`);
  if (checked.on > today) add('CHECKED_LATER', ['checked', 'on'], `checked on ${checked.on}`);
  if (yearsLater(checked.on, CHECK_LASTS_YEARS) <= today)
    add('CHECK_OLD', ['checked', 'on'], `last checked on ${checked.on}`);
  if (year > yearOf(today)) add('YEAR_TO_COME', ['year'], `published in ${year}`);
  return found;
}
