import type { feature } from 'topojson-client';
import address from 'world-atlas/countries-110m.json?url';

export type World = Parameters<typeof feature>[0];

let fetched: Promise<World> | undefined;

/** The outlines of the countries, Natural Earth at 1:110 million; fetched once, when a map is needed. */
export function fetchWorld(): Promise<World> {
  fetched ??= fetch(address).then(
    (response) => response.json() as Promise<World>,
    (error: unknown) => {
      fetched = undefined;
      throw error;
    },
  );
  return fetched;
}
