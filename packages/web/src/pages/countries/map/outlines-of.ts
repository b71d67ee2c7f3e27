import { feature } from 'topojson-client';
import {
  type Geometry,
  type Outline,
  type Piece,
  piecesOf,
  reachOfPiece,
  turnOf,
} from './geometry.ts';
import { thinArcs } from './thin-arcs.ts';

export type Topology = Parameters<typeof feature>[0];

const POLAR = 89;
/** A piece that reaches less far, in the distance of points, cannot be seen. */
const SEEN = 3;

/**
 * The outlines of a topology of countries with points no nearer than `degrees`, and without islands that
 * would be smaller than that; the largest piece of a country always stays.
 */
export function outlinesOf(topology: Topology, degrees: number): readonly Outline[] {
  const thin = featuresOf(thinArcs(topology, degrees));
  return featuresOf(topology).map((outline, i) => ({
    ...outline,
    geometry: simpler(outline.geometry, thin[i]?.geometry ?? outline.geometry, SEEN * degrees),
  }));
}

function featuresOf(topology: Topology): readonly Outline[] {
  const { countries } = topology.objects;
  if (countries?.type !== 'GeometryCollection') return [];
  return feature(topology, countries).features as unknown as readonly Outline[];
}

function simpler(whole: Geometry, thin: Geometry, least: number): Geometry {
  const thinPieces = piecesOf(thin);
  const pieces = piecesOf(whole).map((piece, i) => ({
    reach: reachOfPiece(piece),
    piece: sameWay(piece, thinPieces[i] ?? piece),
  }));
  const largest = Math.max(...pieces.map(({ reach }) => reach));
  const seen = pieces.filter(({ reach }) => reach >= Math.min(least, largest));
  return { type: 'MultiPolygon', coordinates: seen.map(({ piece }) => piece) };
}

/**
 * A ring that was so thin that it turned round would be all of the world but itself, and one that runs
 * along a pole goes astray without its corners: these stay as they were.
 */
function sameWay(whole: Piece, thin: Piece): Piece {
  const isPolar = whole.flat().some(([, latitude = 0]) => Math.abs(latitude) > POLAR);
  const turned = whole.some((ring, i) => turnOf(ring) !== turnOf(thin[i] ?? []));
  return isPolar || turned ? whole : thin;
}
