import address from 'world-atlas/countries-50m.json?url';
import { outlinesOf } from './outlines-of.ts';
import type { Outline } from './places.ts';

/** The outlines of the world, fetched from beside the page; rejects where they cannot be had. */
export async function fetchOutlines(): Promise<readonly Outline[]> {
  const response = await fetch(address);
  return outlinesOf(await response.json());
}
