import { inDate, type OnDay } from './on-day.ts';
import type { Resource } from './resource.ts';

/** Fetches the resources that are shipped, so that pages without them stay small. */
export async function loadResources(): Promise<readonly Resource[]> {
  return (await import('./resources/index.ts')).RESOURCES;
}

/** Fetches the search with its dictionary and makes the resources searchable that are in date on a day. */
export async function loadSearch(resources: readonly Resource[], day: OnDay) {
  return (await import('./search/resource-search.ts')).resourceSearch(inDate(resources, day));
}
