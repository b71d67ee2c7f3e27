import { feature } from 'topojson-client';
import type { Outline } from './places.ts';

type Topology = Parameters<typeof feature>[0];

/** The outlines of a topology of countries. */
export function outlinesOf(topology: Topology): readonly Outline[] {
  const { countries } = topology.objects;
  if (countries?.type !== 'GeometryCollection') return [];
  return feature(topology, countries).features as unknown as readonly Outline[];
}
