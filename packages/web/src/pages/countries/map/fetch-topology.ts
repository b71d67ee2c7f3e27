import address from 'world-atlas/countries-50m.json?url';
import type { Topology } from './outlines-of.ts';

/** The outlines of the world, fetched from beside the page; rejects where they cannot be had. */
export async function fetchTopology(): Promise<Topology> {
  const response = await fetch(address);
  return (await response.json()) as Topology;
}
