import { describe, expect, it } from 'vitest';
import { checkTranslation } from './check-translations.ts';
import { parseStory } from './parse-story.ts';
import { storyText } from './story.fixture.ts';

const figures = [
  'nrm: published uk-nrm-2023/child-share child',
  'here: live q=exploitation&answer=isForcedLabour',
];
const body =
  'Of [](figure:nrm/known) people, [](figure:nrm), see [there](#/explore).\n\n- [](figure:here)';
const storyOf = (given: Parameters<typeof storyText>[0]) =>
  parseStory(storyText({ figures, body, ...given })).story!;
const original = storyOf({});

describe('a translation', () => {
  it('may put its figures into another order, in other words', () => {
    const other =
      '[ici](#/explore), [](figure:nrm) de [](figure:nrm/known).\n\n- Et [](figure:here)';
    expect(checkTranslation(original, storyOf({ title: 'Un titre', body: other }))).toEqual([]);
  });

  it.each([
    [{ body: body.replace('/known', '/unknown') }, 'block 1: paragraph'],
    [{ body: body.replace('#/explore', '#/explore?lens=adults') }, 'block 1: paragraph'],
    [{ body: `${body}\n\nMore.` }, '3 blocks instead of 2'],
    [{ body: body.replace('- ', '') }, 'block 2: paragraph'],
    [
      { figures: figures.map((line) => line.replace('isForcedLabour', 'isSexualExploit')) },
      'declared',
    ],
    [{ date: '2026-02-01' }, 'the dates differ'],
  ])('with %j is told', (given, why) => {
    expect(checkTranslation(original, storyOf(given)).join()).toContain(why);
  });
});
