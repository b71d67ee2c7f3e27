export { type AddressFault, isAddress, sameAddress } from './address.ts';
export { checkLibrary } from './check/check-library.ts';
export { type DayToCome, daysToCome } from './check/days-to-come.ts';
export type { LibraryProblem, LibraryProblemCode } from './check/problem.ts';
export { type ReadResource, readResource } from './check/read-resource.ts';
export { ASPECTS, type Aspect, type Check, type Checked, isVerified } from './checked.ts';
export { toBibtex } from './exports/bibtex.ts';
export { toCsv } from './exports/csv.ts';
export type { Feed } from './exports/feed.ts';
export { toJsonFeed } from './exports/json-feed.ts';
export { toRss } from './exports/rss.ts';
export {
  FACETS,
  type Facet,
  type FacetValues,
  REACHES,
  type Reach,
  type Region,
  reachOf,
  valuesOf,
  WORLDWIDE,
} from './facets/facet.ts';
export {
  AGES,
  LEVELS,
  LICENCES,
  OBJECTIVES,
  SECTORS,
  SETTINGS,
  STEPS,
  TOPICS,
  TYPES,
} from './facets/lists.ts';
export { REGIONS, type RegionCode } from './facets/regions.ts';
export { FACET_WORDS } from './facets/words/index.ts';
export type { FacetWords, Word } from './facets/words/words.ts';
export {
  BODY_LANGUAGES,
  type BodyLanguage,
  LIBRARY_LANGUAGES,
  type LibraryLanguage,
} from './languages.ts';
export { loadResources, loadSearch } from './load.ts';
export { inDate, type OnDay } from './on-day.ts';
export { isExpired, type Resource, resourceSchema, titleLanguageOf } from './resource.ts';
export type { FacetCounts, Filters } from './search/facet-counts.ts';
export type { Correction } from './search/read-query.ts';
export type {
  Hit,
  LibraryQuery,
  LibraryResult,
  ResourceSearch,
} from './search/resource-search.ts';
