import { learnArea } from '../../i18n/areas.ts';
import { EXPLORE_WORDS } from '../../i18n/explore/words.ts';

/** Stories draw with the pictures of the explorer, which have words of their own. */
const withExplorer = <Page>(page: Promise<Page>): Promise<Page> =>
  Promise.all([page, learnArea('explore', EXPLORE_WORDS)]).then(([loaded]) => loaded);

export const loadStoriesPage = async () =>
  (await withExplorer(import('./stories-page.tsx'))).StoriesPage;

export const loadStoryPage = async () => (await withExplorer(import('./story-page.tsx'))).StoryPage;
