/// <reference types="vite/client" />
import { feature } from 'topojson-client';
import address from 'world-atlas/countries-50m.json?url';
import type { Outline } from './places.ts';

type Topology = Parameters<typeof feature>[0];

/** The outlines of the world, fetched from beside the page; rejects where they cannot be had. */
export async function fetchOutlines(): Promise<readonly Outline[]> {
  const response = await fetch(address);
  return outlinesOf(await response.json());
}

/** The outlines of a topology of countries. */
export function outlinesOf(topology: Topology): readonly Outline[] {
  const { countries } = topology.objects;
  if (countries?.type !== 'GeometryCollection') return [];
  return feature(topology, countries).features as unknown as readonly Outline[];
}
