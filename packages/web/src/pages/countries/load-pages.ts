import type { ComponentType } from 'react';
import { learnArea } from '../../i18n/areas.ts';
import { EXPLORE_WORDS } from '../../i18n/explore/words.ts';
import type { PageProps } from '../lazy-page.tsx';

export const loadCountriesPage = async (): Promise<ComponentType<PageProps>> =>
  (await import('./countries-page.tsx')).CountriesPage;

/** The page of one country says a sentence of the explorer, in the words of the explorer. */
export async function loadCountryPage(): Promise<ComponentType<PageProps>> {
  const [{ CountryPage }] = await Promise.all([
    import('./country-page.tsx'),
    learnArea('explore', EXPLORE_WORDS),
  ]);
  return CountryPage;
}
