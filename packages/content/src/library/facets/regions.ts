import { COUNTRIES, regionRecoding } from '@tessera/model';

/**
 * The geographic regions and sub-regions of the United Nations Statistics Division (M49): a way of
 * browsing, which takes no position on anybody's status or borders.
 */
export const REGIONS = [
  'africa',
  'eastern-africa',
  'middle-africa',
  'northern-africa',
  'southern-africa',
  'western-africa',
  'americas',
  'caribbean',
  'central-america',
  'northern-america',
  'south-america',
  'asia',
  'central-asia',
  'eastern-asia',
  'south-eastern-asia',
  'southern-asia',
  'western-asia',
  'europe',
  'eastern-europe',
  'northern-europe',
  'southern-europe',
  'western-europe',
  'oceania',
] as const;

export type RegionCode = (typeof REGIONS)[number];

const COUNTRY_CODES: ReadonlySet<string> = new Set(COUNTRIES.map(([alpha2]) => alpha2));

/** Whether it is an alpha-2 code of a country or territory that exists. */
export const isCountry = (code: string): boolean => COUNTRY_CODES.has(code);

const slugOf = (name: string) => name.toLowerCase().replaceAll(' ', '-');
const isRegion = (slug: string): slug is RegionCode =>
  (REGIONS as readonly string[]).includes(slug);

/** The region and sub-region of every country, the wider one first. */
const REGIONS_OF: ReadonlyMap<string, readonly RegionCode[]> = (() => {
  const found = new Map<string, RegionCode[]>();
  for (const step of ['m49-region', 'm49-sub-region'] as const)
    for (const { code, of } of regionRecoding('iso3166-alpha-2', step).groups)
      for (const country of of)
        found.set(country, [...(found.get(country) ?? []), ...[slugOf(code)].filter(isRegion)]);
  return found;
})();

/** The regions that a country lies in, the wider one first. */
export const regionsOfCountry = (country: string): readonly RegionCode[] =>
  REGIONS_OF.get(country) ?? [];

const PARENTS: ReadonlyMap<RegionCode, RegionCode> = new Map(
  [...REGIONS_OF.values()].flatMap(([wide, narrow]) =>
    wide === undefined || narrow === undefined ? [] : [[narrow, wide] as const],
  ),
);

/** A region and the one that it lies in. */
export function withParent(region: RegionCode): readonly RegionCode[] {
  const parent = PARENTS.get(region);
  return parent === undefined ? [region] : [parent, region];
}
