import { type Presence, presenceOf } from '@tessera/content/countries';
import { COUNTRIES } from '@tessera/model';
import { COUNTRY_POINTS } from '../../../chart/country-points.ts';
import type { Geometry, Outline } from './geometry.ts';
import { ALPHA3 } from './numeric-codes.ts';

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
