import { beforeAll, describe, expect, it } from 'vitest';
import { checkTranslation } from './check-translations.ts';
import { leadingShare, type PublishedFigure } from './figure.ts';
import { figuresInOrder } from './figures-in-order.ts';
import { STORY_LANGUAGES } from './language.ts';
import { lintStory } from './lint/lint-story.ts';
import { parseStory } from './parse-story.ts';
import { isStoryId, loadStory, STORY_IDS } from './stories.ts';
import type { Story } from './story.ts';

describe.each(STORY_IDS)('the story %s', (id) => {
  describe.each(STORY_LANGUAGES)('in %s', (language) => {
    let text: string;
    let story: Story;
    beforeAll(async () => {
      text = await loadStory(id, language);
      story = parseStory(text).story!;
    });

    it('is a story', () => {
      expect(parseStory(text).problems).toEqual([]);
    });

    it('says nothing that a story does not say', () => {
      expect(lintStory(text, language)).toEqual([]);
    });

    it('tells what the original tells, and says that it is a draft where it is one', async () => {
      const original = parseStory(await loadStory(id, 'en')).story!;
      expect(checkTranslation(original, story)).toEqual([]);
      expect(story.isDraft).toBe(language !== 'en');
    });

    it('has published and live figures, and uses all of them', () => {
      const kinds = new Set([...story.figures.values()].map(({ kind }) => kind));
      expect(kinds).toEqual(new Set(['published', 'live']));
      expect([...figuresInOrder(story)].sort()).toEqual([...story.figures.keys()].sort());
    });

    it('ends with what to ask next: links into the explorer', () => {
      const last = story.blocks.at(-1);
      const links = last?.kind === 'list' ? last.items.map((item) => item[0]?.inlines[0]) : [];
      expect(links.length).toBeGreaterThan(3);
      for (const link of links)
        expect(link).toMatchObject({ kind: 'link', href: expect.stringMatching(/^#\//) });
    });
  });
});

/** What the headline is, and what its parts are: held against the file of sources, number by number. */
it.each([
  ['all', 78.2, 21.3],
  ['usa', 92.6, 9.2],
  ['other', 32.5, 60.1],
  ['blank', 61.3, 34.3],
])('the headline taken apart tells %s: %s and %s', async (part, sexual, labour) => {
  const { figures } = parseStory(await loadStory('how-exploited', 'en')).story!;
  const share = (name: string) =>
    Number((100 * leadingShare(figures.get(name) as PublishedFigure)).toFixed(1));
  expect([share(`${part}-sexual`), share(`${part}-labour`)]).toEqual([sexual, labour]);
});

it('a name that no story has is none', () => {
  expect(isStoryId('boys')).toBe(true);
  expect(['constructor', '', 'girls'].map(isStoryId)).toEqual([false, false, false]);
});
