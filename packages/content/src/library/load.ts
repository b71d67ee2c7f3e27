import type { Resource } from './resource.ts';

/** Fetches the resources that are shipped, so that pages without them stay small. */
export async function loadResources(): Promise<readonly Resource[]> {
  return (await import('./resources/index.ts')).RESOURCES;
}

/** Fetches the search with its dictionary and makes resources searchable. */
export async function loadSearch(resources: readonly Resource[]) {
  return (await import('./search/resource-search.ts')).resourceSearch(resources);
}
