import { readFileSync } from 'node:fs';
import { COUNTRIES } from '@tessera/model';
import { feature } from 'topojson-client';
import { expect, it } from 'vitest';
import { COUNTRY_POINTS, type Point } from './country-points.ts';

const path = new URL(import.meta.resolve('world-atlas/countries-10m.json'));
const world = JSON.parse(readFileSync(path, 'utf8'));

type Ring = readonly Point[];
interface Shape {
  readonly type: string;
  readonly coordinates: readonly Ring[] | readonly (readonly Ring[])[];
}

/** The outer lines of every piece of land. */
const lands: ReadonlyMap<string, readonly Ring[]> = new Map(
  (
    feature(world, world.objects.countries) as unknown as {
      readonly features: readonly {
        readonly properties: { readonly name: string };
        readonly geometry: Shape;
      }[];
    }
  ).features.map(({ properties, geometry: { type, coordinates } }) => [
    properties.name,
    type === 'Polygon'
      ? [coordinates[0] as Ring]
      : (coordinates as readonly (readonly Ring[])[]).map((polygon) => polygon[0] as Ring),
  ]),
);

function isInside([x, y]: Point, ring: Ring): boolean {
  let inside = false;
  ring.forEach(([xi, yi], i) => {
    const [xj, yj] = ring.at(i - 1) as Point;
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
  });
  return inside;
}

const NEAR = 0.3;
const isNear = ([x, y]: Point, ring: Ring): boolean =>
  ring.some(([xi, yi]) => Math.hypot(x - xi, y - yi) < NEAR);

const isOn = (point: Point, land: readonly Ring[]): boolean =>
  land.some((ring) => isInside(point, ring) || isNear(point, ring));

it('there is a point for every country and territory', () => {
  expect([...COUNTRY_POINTS.keys()].sort()).toEqual(COUNTRIES.map(([, code]) => code).sort());
  for (const [longitude, latitude] of COUNTRY_POINTS.values()) {
    expect(Math.abs(longitude)).toBeLessThanOrEqual(180);
    expect(Math.abs(latitude)).toBeLessThanOrEqual(90);
  }
});

const known = COUNTRIES.filter(([, , name]) => lands.has(name));

it('and it lies on its land, wherever the map has the same name for it', () => {
  expect(known.length).toBeGreaterThan(180);
  const astray = known.filter(
    ([, code, name]) =>
      !isOn(COUNTRY_POINTS.get(code) as Point, lands.get(name) as readonly Ring[]),
  );
  expect(astray).toEqual([]);
});

it.each([
  ['GUF', 'France'],
  ['GLP', 'France'],
  ['MTQ', 'France'],
  ['REU', 'France'],
  ['MYT', 'France'],
  ['BES', 'Netherlands'],
  ['BVT', 'Norway'],
  ['SJM', 'Norway'],
  ['CXR', 'Indian Ocean Ter.'],
  ['CCK', 'Indian Ocean Ter.'],
  ['COD', 'Dem. Rep. Congo'],
  ['KOR', 'South Korea'],
  ['PRK', 'North Korea'],
  ['PSE', 'Palestine'],
  ['RUS', 'Russia'],
  ['VNM', 'Vietnam'],
  ['SYR', 'Syria'],
  ['VEN', 'Venezuela'],
  ['MDA', 'Moldova'],
  ['TZA', 'Tanzania'],
  ['IRN', 'Iran'],
  ['LAO', 'Laos'],
  ['BOL', 'Bolivia'],
  ['TUR', 'Turkey'],
  ['MKD', 'Macedonia'],
  ['SWZ', 'eSwatini'],
  ['SSD', 'S. Sudan'],
  ['VAT', 'Vatican'],
])('also where the map has another name, or land beyond the sea: %s', (code, name) => {
  expect(isOn(COUNTRY_POINTS.get(code) as Point, lands.get(name) as readonly Ring[])).toBe(true);
});
