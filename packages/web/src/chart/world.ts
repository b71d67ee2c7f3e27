import { feature, mesh } from 'topojson-client';
import address from 'world-atlas/countries-110m.json?url';

type Topology = Parameters<typeof feature>[0];
type Land = Parameters<typeof feature>[1];

/** The land of the world and the lines between countries, ready to be drawn. */
export interface World {
  readonly land: ReturnType<typeof feature>;
  readonly borders: ReturnType<typeof mesh>;
}

let fetched: Promise<World> | undefined;

/** The outlines of the countries, Natural Earth at 1:110 million; fetched once, when a map is needed. */
export function fetchWorld(): Promise<World> {
  fetched ??= fetch(address)
    .then((response) => response.json() as Promise<Topology>)
    .then(worldOf)
    .catch((error: unknown) => {
      fetched = undefined;
      throw error;
    });
  return fetched;
}

function worldOf(topology: Topology): World {
  const { land, countries } = topology.objects;
  if (land === undefined || countries === undefined) throw new RangeError('this is no world');
  return {
    land: feature(topology, land as Land),
    borders: mesh(topology, countries as Parameters<typeof mesh>[1], (a, b) => a !== b),
  };
}
