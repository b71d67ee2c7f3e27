import type { Corridor } from '@tessera/content/countries';
import { byName } from './find-countries.ts';

/** Corridors by the name of the other country; two of one country by their years. Never by a number of people. */
export function corridorOrder(
  corridors: readonly Corridor[],
  language: string,
): readonly Corridor[] {
  const codes = byName(new Set(corridors.map(({ code }) => code)), language);
  return codes.flatMap((code) =>
    corridors.filter((one) => one.code === code).sort((a, b) => a.year - b.year),
  );
}
