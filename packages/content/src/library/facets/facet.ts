import type { Resource } from '../resource.ts';
import type {
  AGES,
  LEVELS,
  LICENCES,
  OBJECTIVES,
  SECTORS,
  SETTINGS,
  STEPS,
  TOPICS,
  TYPES,
} from './lists.ts';
import { type RegionCode, regionsOfCountry, withParent } from './regions.ts';

/** What a reader can filter by. The values of `language`, `country` and `publisher` are no list of ours. */
export const FACETS = [
  'type',
  'topic',
  'step',
  'level',
  'age',
  'setting',
  'objective',
  'sector',
  'region',
  'country',
  'language',
  'publisher',
] as const;

export type Facet = (typeof FACETS)[number];

/** The region of resources that are about no place more than another. */
export const WORLDWIDE = 'worldwide';

export type Region = RegionCode | typeof WORLDWIDE;

/** The values of the closed facets. */
export interface FacetValues {
  readonly type: (typeof TYPES)[number];
  readonly topic: (typeof TOPICS)[number];
  readonly step: (typeof STEPS)[number];
  readonly level: (typeof LEVELS)[number];
  readonly age: (typeof AGES)[number];
  readonly setting: (typeof SETTINGS)[number];
  readonly objective: (typeof OBJECTIVES)[number];
  readonly sector: (typeof SECTORS)[number];
  readonly region: Region;
  readonly licence: (typeof LICENCES)[number];
}

/** The regions of a resource: those it names, those around them, and those of the countries it names. */
function regionsOf({ places: { regions, countries } }: Resource): readonly Region[] {
  const found = [...regions.flatMap(withParent), ...countries.flatMap(regionsOfCountry)];
  return found.length === 0 ? [WORLDWIDE] : [...new Set(found)];
}

/** The values that a resource has in every facet. */
export const valuesOf = (resource: Resource): Readonly<Record<Facet, readonly string[]>> => ({
  type: [resource.type],
  topic: resource.topics,
  step: resource.steps,
  level: resource.levels,
  age: resource.ages,
  setting: resource.settings,
  objective: resource.objectives,
  sector: resource.sectors,
  region: regionsOf(resource),
  country: resource.places.countries,
  language: resource.languages,
  publisher: resource.publishers,
});

export const REACHES = ['country', 'region', 'worldwide'] as const;

export type Reach = (typeof REACHES)[number];

/** How a resource reaches a country: it names it, names a region around it, or is for the whole world. */
export function reachOf({ places }: Resource, country: string): Reach | undefined {
  const { regions, countries } = places;
  if (countries.includes(country)) return 'country';
  if (regionsOfCountry(country).some((region) => regions.includes(region))) return 'region';
  return regions.length + countries.length === 0 ? 'worldwide' : undefined;
}
