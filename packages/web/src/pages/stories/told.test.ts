import { type FigureForm, type PublishedFigure, parseStory } from '@tessera/content/stories';
import { describe, expect, it } from 'vitest';
import { liveTold } from './live-told.ts';
import { publishedTold } from './published-told.ts';
import { csvOf, sourceOf } from './source.fixture.ts';
import { speechIn, storyWith, tellingOf } from './telling.fixture.ts';
import { answerOf } from './telling.ts';

const speech = await speechIn('en');
const figureOf = (reference: string) =>
  parseStory(storyWith([`a: published ${reference}`], '')).story?.figures.get(
    'a',
  ) as PublishedFigure;
const told = (reference: string, form: FigureForm = 'share') => {
  const { main, detail } = publishedTold(figureOf(reference), form, speech);
  return [main, detail].filter((part) => part !== undefined).join(' ');
};

describe('a published number', () => {
  it.each([
    [
      'uk-nrm-2023/child-share child',
      '43.7 of 100 (of all 17,004; 46.3 of 100 of the 16,054 known)',
    ],
    [
      'ctdc-synthetic-2021/child-exploitation-other-named sexual',
      '32.5 of 100 (between 30.6 and 34.5, of 2,259 known)',
    ],
    [
      'ctdc-2024/child-exploitation sexual',
      '79 of 100 (of how many is not told; the source covers 206,000)',
    ],
    ['ctdc-2017/child-exploitation sexual', '58 of 100 (of how many is not told)'],
    [
      'iom-votd-2023/family-recruitment-children family',
      'more than 50 of 100 (of how many is not told; the source covers 69,000)',
    ],
    ['unodc-glotip/2018-child-share child', 'about 34 of 100 (of how many is not told)'],
  ])('%s is told with what it is of', (reference, words) => {
    expect(told(reference)).toBe(words);
  });

  it.each([
    ['uk-nrm-2023/child-share child', 'known', '16,054'],
    ['uk-nrm-2023/child-share child', 'everyone', '17,004'],
    ['uk-nrm-2023/child-share child', 'unknown', '950 of 17,004'],
    ['uk-nrm-2023/child-share child', 'people', '7,432 of 17,004'],
    ['uk-nrm-2023/child-share child', 'years', '2023'],
    ['ctdc-2017/child-exploitation sexual', 'years', 'published 2017'],
    ['ctdc-2024/child-exploitation sexual', 'source', 'CTDC 2024'],
  ] as const)('%s as %s is %s', (reference, form, words) => {
    expect(told(reference, form)).toBe(words);
  });

  it('has an interval only where we worked it out ourselves', () => {
    expect(told('ctdc-2024/child-exploitation sexual')).not.toContain('between');
    expect(told('unodc-glotip/2018-child-share-western-southern-europe child')).not.toContain(
      'between',
    );
  });

  it('is told in the language of the page, with the same digits', async () => {
    const arabic = await speechIn('ar');
    const figure = figureOf('ctdc-synthetic-2021/child-exploitation-other-named sexual');
    const { main, detail } = publishedTold(figure, 'share', arabic);
    expect([main, detail]).toEqual(['32.5 من كل 100', '(بين 30.6 و34.5، من 2,259 معروف)']);
  });
});

describe('a live number', () => {
  it.each([
    ['share', '75 of 100 (between 71 and 79, of 400 known)'],
    ['known', '400'],
    ['unknown', '50 of 450'],
    ['everyone', '450'],
    ['source', 'your own file own.csv'],
  ] as const)('as %s is %s', async (form, words) => {
    const child = { ageBroad: '9--17' };
    const source = await sourceOf(
      csvOf('ctdc-synthetic-2024', [
        [300, { ...child, isSexualExploit: '1' }],
        [100, { ...child, isForcedLabour: '1' }],
        [50, child],
      ]),
    );
    const text = storyWith(['a: live q=exploitation&answer=isSexualExploit'], '[](figure:a)');
    const answer = answerOf(await tellingOf(text, source), 'a');
    const { main, detail = '' } = liveTold(answer!, form, 'your own file own.csv', speech);
    expect(`${main} ${detail}`.trim()).toBe(words);
  });
});
