import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { COUNTRIES } from '@tessera/model';
import { describe, expect, it } from 'vitest';
import { piecesOf, reachOf, turnOf } from './geometry.ts';
import { ALPHA3 } from './numeric-codes.ts';
import { outlinesOf, type Topology } from './outlines-of.ts';
import { placesOf } from './places.ts';

const atlas = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
const topology: Topology = JSON.parse(readFileSync(atlas, 'utf8'));
const places = placesOf(outlinesOf(topology, 0));
const codes = places.flatMap(({ code }) => code ?? []);

describe('the places of the map', () => {
  it('are every country and territory of the list, and nothing else that has a code', () => {
    const listed = COUNTRIES.map(([, code]) => code);
    expect([...ALPHA3.values()].sort()).toEqual([...listed].sort());
    expect([...new Set(codes)].sort()).toEqual([...listed].sort());
  });

  it('have land without a code of its own without one, and so without a page and without figures', () => {
    const without = places.filter(({ code }) => code === undefined);
    expect(without).toHaveLength(5);
    expect(without.every(({ presence }) => presence === undefined)).toBe(true);
  });

  it('know whether something is published, and no number', () => {
    for (const place of places) {
      expect(Object.keys(place)).not.toContain('people');
      const told = { ...place, geometry: undefined };
      expect(JSON.stringify(told)).not.toMatch(/\d/);
    }
  });

  it.each([
    ['TUV', 0],
    ['GUF', 0],
    ['MCO', 0.1],
    ['MDV', 0.2],
    ['KIR', 0.6],
  ])('%s is small enough for a circle', (code, most) => {
    const reaches = places
      .filter((one) => one.code === code)
      .map(({ geometry }) => reachOf(geometry));
    expect(reaches.length).toBeGreaterThan(0);
    expect(Math.max(...reaches)).toBeLessThanOrEqual(most);
  });

  it('measure large places by their largest piece', () => {
    const reach = (code: string) => reachOf(places.find((one) => one.code === code)!.geometry);
    expect(reach('KHM')).toBeGreaterThan(4);
    expect(reach('BRA')).toBeGreaterThan(35);
    expect(reach('ATA')).toBeGreaterThan(50);
  });

  it.each([0.15, 0.6, 1.5])('lose points nearer than %d degrees, and no country', (degrees) => {
    const thin = placesOf(outlinesOf(topology, degrees));
    expect(thin.map(({ code }) => code)).toEqual(places.map(({ code }) => code));
    const rings = (list: typeof places) =>
      list.map(({ geometry }) => piecesOf(geometry).flatMap(([outline = []]) => [outline]));
    for (const [i, { geometry }] of thin.entries()) {
      const before = reachOf(places[i]!.geometry);
      expect(Math.abs(reachOf(geometry) - before)).toBeLessThanOrEqual(2 * degrees);
    }
    const points = (list: typeof places) => rings(list).flat(2).length;
    expect(points(thin)).toBeLessThan(points(places) * (degrees > 0.3 ? 0.4 : 0.75));
    for (const [i, outlines] of rings(thin).entries()) {
      const turns = new Set(rings(places)[i]?.map(turnOf));
      expect(outlines.length > 0).toBe(turns.size > 0);
      for (const outline of outlines) expect(turns).toContain(turnOf(outline));
    }
  });
});
