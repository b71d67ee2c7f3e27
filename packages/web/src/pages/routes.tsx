import type { ComponentType } from 'react';
import { EXPLORE_WORDS } from '../i18n/explore/words.ts';
import { loadCountriesPage, loadCountryPage } from './countries/load-pages.ts';
import { COUNTRIES_AREA, COUNTRIES_WORDS } from './countries/words.ts';
import { lazyPage, type PageProps } from './lazy-page.tsx';
import { SOURCES_AREA, SOURCES_WORDS } from './sources/words.ts';
import { loadStoriesPage, loadStoryPage } from './stories/load-pages.ts';
import { STORIES_AREA, STORY_WORDS } from './stories/words.ts';
import { TABLES_AREA, TABLES_WORDS } from './tables/words.ts';

export interface Route {
  /** As the router reads it: `/countries/:code`. */
  readonly path: string;
  readonly page: ComponentType<PageProps>;
}

const countries = lazyPage(COUNTRIES_AREA, COUNTRIES_WORDS, loadCountriesPage);
const country = lazyPage(COUNTRIES_AREA, COUNTRIES_WORDS, loadCountryPage);

const sources = lazyPage(
  SOURCES_AREA,
  SOURCES_WORDS,
  async () => (await import('./sources/sources-page.tsx')).SourcesPage,
);

const stories = lazyPage(STORIES_AREA, STORY_WORDS, loadStoriesPage);
const story = lazyPage(STORIES_AREA, STORY_WORDS, loadStoryPage);

const explore = lazyPage('explore', EXPLORE_WORDS, async () => {
  // What draws is on its way while the rows are.
  void import('../chart/draw-bars.ts').catch(() => undefined);
  return (await import('./explore/explore.tsx')).ExplorePage;
});
const embed = lazyPage(
  'explore',
  EXPLORE_WORDS,
  async () => (await import('./explore/embed.tsx')).EmbedPage,
);

const tables = lazyPage(
  TABLES_AREA,
  TABLES_WORDS,
  async () => (await import('./tables/tables-page.tsx')).TablesPage,
);

/** Every page but the first. */
export const ROUTES: readonly Route[] = [
  { path: '/explore', page: explore },
  { path: '/embed', page: embed },
  { path: '/explore/sources', page: sources },
  { path: '/countries', page: countries },
  { path: '/countries/:code', page: country },
  { path: '/stories', page: stories },
  { path: '/stories/:id', page: story },
  { path: '/tables', page: tables },
];
