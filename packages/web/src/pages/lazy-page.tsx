import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import { type AreaWords, learnArea } from '../i18n/areas.ts';
import type { Source } from '../release/open-release.ts';
import type { Problem } from '../worker/problem.ts';

/** What every page is given. */
export interface PageProps {
  /** `undefined` while a release is on its way, or where there is none. */
  readonly source: Source | undefined;
  /** Why there is no source. */
  readonly problem: Problem | undefined;
  /** What stands for the names in the page's path, such as `{ code: 'KHM' }`. */
  readonly params: Readonly<Record<string, string | undefined>>;
}

/** A page whose code and words are fetched when somebody goes there. */
export function lazyPage(
  area: string,
  words: AreaWords,
  load: () => Promise<ComponentType<PageProps>>,
): LazyExoticComponent<ComponentType<PageProps>> {
  return lazy(async () => {
    const [page] = await Promise.all([load(), learnArea(area, words)]);
    return { default: page };
  });
}
