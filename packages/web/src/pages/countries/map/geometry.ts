export type Position = readonly number[];
export type Ring = readonly Position[];
/** Its outline, then its holes. */
export type Piece = readonly Ring[];

export type Geometry =
  | { readonly type: 'Point'; readonly coordinates: Position }
  | { readonly type: 'Polygon'; readonly coordinates: Piece }
  | { readonly type: 'MultiPolygon'; readonly coordinates: readonly Piece[] };

/** One shape of the atlas, under its numeric code where it has one. */
export interface Outline {
  readonly id?: string | number;
  readonly geometry: Geometry;
}

export function piecesOf(geometry: Geometry): readonly Piece[] {
  if (geometry.type === 'Point') return [];
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** How far the largest piece of a place reaches, in degrees of a meridian; 0 for a point. */
export const reachOf = (geometry: Geometry): number =>
  Math.max(0, ...piecesOf(geometry).map(reachOfPiece));

const RADIANS = Math.PI / 180;

/** That of its widest ring: Antarctica is drawn as a hole in a ring around the pole. */
export const reachOfPiece = (piece: Piece): number => Math.max(0, ...piece.map(reachOfRing));

function reachOfRing(ring: Ring): number {
  const spread = (at: 0 | 1) => {
    const values = ring.map((position) => position[at] ?? 0);
    const [least, most] = [Math.min(...values), Math.max(...values)];
    return { size: most - least, middle: (least + most) / 2 };
  };
  const height = spread(1);
  return Math.max(spread(0).size * Math.cos(height.middle * RADIANS), height.size);
}

/** Twice the signed area: which way round a ring goes. */
export const turnOf = (ring: Ring): number =>
  Math.sign(
    ring.reduce((sum, [x = 0, y = 0], i) => {
      const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length] ?? [];
      return sum + x * nextY - nextX * y;
    }, 0),
  );
