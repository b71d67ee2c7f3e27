import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { COUNTRIES } from '@tessera/model';
import { describe, expect, it } from 'vitest';
import { ALPHA3 } from './numeric-codes.ts';
import { outlinesOf } from './outlines-of.ts';
import { placesOf, reachOf } from './places.ts';

const atlas = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
const places = placesOf(outlinesOf(JSON.parse(readFileSync(atlas, 'utf8'))));
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
  });
});
