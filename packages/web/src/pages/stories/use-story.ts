import {
  isStoryLanguage,
  loadStory,
  parseStory,
  type Story,
  type StoryId,
} from '@tessera/content/stories';
import { useEffect, useState } from 'react';

/** Stories in the language of the page; `undefined` until all of them are there. */
export function useStories(
  ids: readonly StoryId[],
  language: string,
): ReadonlyMap<StoryId, Story> | undefined {
  const [stories, setStories] = useState<ReadonlyMap<StoryId, Story>>();
  const [failed, setFailed] = useState<unknown>();
  const wanted = ids.join(' ');
  useEffect(() => {
    let isGone = false;
    const tongue = isStoryLanguage(language) ? language : 'en';
    const read = async () => {
      const asked = wanted.split(' ') as StoryId[];
      const texts = await Promise.all(asked.map((id) => loadStory(id, tongue)));
      const parsed = asked.flatMap((id, at) => {
        const { story } = parseStory(texts[at] ?? '');
        return story === undefined ? [] : [[id, story] as const];
      });
      if (!isGone) setStories(new Map(parsed));
    };
    read().catch(setFailed);
    return () => {
      isGone = true;
    };
  }, [wanted, language]);
  // The page's boundary tells what cannot be fetched.
  if (failed !== undefined) throw failed;
  return stories;
}
