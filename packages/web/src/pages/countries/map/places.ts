import { type Presence, presenceOf } from '@tessera/content/countries';
import { COUNTRIES } from '@tessera/model';
import { COUNTRY_POINTS } from '../../../chart/country-points.ts';
import { ALPHA3 } from './numeric-codes.ts';

type Position = readonly number[];

export type Geometry =
  | { readonly type: 'Point'; readonly coordinates: Position }
  | { readonly type: 'Polygon'; readonly coordinates: readonly (readonly Position[])[] }
  | {
      readonly type: 'MultiPolygon';
      readonly coordinates: readonly (readonly (readonly Position[])[])[];
    };

/** One shape of the atlas, under its numeric code where it has one. */
export interface Outline {
  readonly id?: string | number;
  readonly geometry: Geometry;
}

/** A place as it is drawn; `code` is missing where land has none of its own. */
export interface Place {
  readonly type: 'Feature';
  readonly properties: null;
  readonly code?: string;
  readonly presence?: Presence;
  readonly geometry: Geometry;
}

/** Every outline, and a point for each country and territory that has none. */
export function placesOf(outlines: readonly Outline[]): readonly Place[] {
  const drawn = outlines.map(({ id, geometry }): Place => {
    const code = ALPHA3.get(String(id));
    const base = { type: 'Feature', properties: null, geometry } as const;
    return code === undefined ? base : { ...base, code, presence: presenceOf(code) };
  });
  const missing = new Set(COUNTRIES.map(([, code]) => code));
  for (const { code } of drawn) if (code !== undefined) missing.delete(code);
  const points = [...missing].flatMap((code): readonly Place[] => {
    const coordinates = COUNTRY_POINTS.get(code);
    if (coordinates === undefined) return [];
    const geometry = { type: 'Point', coordinates } as const;
    return [{ type: 'Feature', properties: null, code, presence: presenceOf(code), geometry }];
  });
  return [...drawn, ...points];
}

/** How far the largest piece of a place reaches, in degrees of a meridian; 0 for a point. */
export function reachOf(geometry: Geometry): number {
  const rings =
    geometry.type === 'Polygon'
      ? geometry.coordinates.slice(0, 1)
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates.map(([outer = []]) => outer)
        : [];
  return Math.max(0, ...rings.map(reachOfRing));
}

const RADIANS = Math.PI / 180;

function reachOfRing(ring: readonly Position[]): number {
  const spread = (at: 0 | 1) => {
    const values = ring.map((position) => position[at] ?? 0);
    const [least, most] = [Math.min(...values), Math.max(...values)];
    return { size: most - least, middle: (least + most) / 2 };
  };
  const height = spread(1);
  return Math.max(spread(0).size * Math.cos(height.middle * RADIANS), height.size);
}
