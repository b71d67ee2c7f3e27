import { SOURCE_WORDS } from '@tessera/content/sources';
import {
  checkStory,
  figuresInOrder,
  parseStory,
  type Story,
  type StoryLanguage,
} from '@tessera/content/stories';
import i18next from 'i18next';
import { EXPLORE_WORDS } from '../../i18n/explore/words.ts';
import type { Source } from '../../release/open-release.ts';
import { answererOf } from './answerer.ts';
import type { Speech } from './speech.ts';
import type { Telling } from './telling.ts';
import { STORY_WORDS } from './words.ts';

async function spoken(language: StoryLanguage) {
  const words = i18next.createInstance();
  await words.init({
    lng: language,
    resources: {
      [language]: {
        stories: await STORY_WORDS[language](),
        explore: await EXPLORE_WORDS[language](),
      },
    },
    interpolation: { escapeValue: false },
  });
  return words;
}

export async function speechIn(language: StoryLanguage): Promise<Speech> {
  const t = (await spoken(language)).getFixedT(language, 'stories');
  return { t, language, words: SOURCE_WORDS[language] };
}

/** A story as it is told with a source: asked, or without one. */
export async function tellingOf(
  text: string | Story,
  source?: Source,
  language: StoryLanguage = 'en',
): Promise<Telling> {
  const story = typeof text === 'string' ? parseStory(text).story : text;
  if (story === undefined) throw new RangeError('no story');
  return {
    story,
    order: figuresInOrder(story),
    source,
    isWaiting: false,
    check: source && (await checkStory(story, answererOf(source))),
    speech: await speechIn(language),
    tongue: { t: (await spoken(language)).getFixedT(language, 'explore'), language },
  };
}

/** A story with these figures and this body. */
export const storyWith = (figures: readonly string[], body: string): string =>
  ['---', 'title: A', 'summary: B', 'date: 2026-01-31', 'figures:']
    .concat(
      figures.map((line) => `  ${line}`),
      '---',
      '',
      body,
    )
    .join('\n');
