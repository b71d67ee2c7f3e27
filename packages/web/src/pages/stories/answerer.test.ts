import {
  checkStory,
  isStoryId,
  type LiveQuery,
  loadStory,
  parseStory,
  STORY_IDS,
} from '@tessera/content/stories';
import { describe, expect, it } from 'vitest';
import { readState } from '../../explore/state.ts';
import { readState as readComparison } from '../sources/state.ts';
import { answererOf } from './answerer.ts';
import { csvOf, sampleText, sourceOf } from './source.fixture.ts';

const CODEBOOK = 'ctdc-synthetic-2024';
const child = { ageBroad: '9--17' };
const sexual = { ...child, isSexualExploit: '1' };
const labour = { ...child, isForcedLabour: '1' };
const source = await sourceOf(
  csvOf(CODEBOOK, [
    [300, { ...sexual, CountryOfExploitation: 'USA', yearOfRegistration: '2015' }],
    [100, { ...labour, CountryOfExploitation: 'USA', yearOfRegistration: '2015' }],
    [20, { ...sexual, CountryOfExploitation: 'KHM', yearOfRegistration: '2010' }],
    [80, { ...labour, CountryOfExploitation: 'KHM', yearOfRegistration: '2010' }],
    [50, { ...child, yearOfRegistration: '2010' }],
  ]),
);
const ask = (query: LiveQuery) => answererOf(source)(query);
const share = { address: 'q=exploitation', answer: 'isSexualExploit' };

describe('an answer', () => {
  it('is a share with what it is of, and how many are unknown', async () => {
    expect(await ask(share)).toMatchObject({
      answered: true,
      answer: {
        kind: 'share',
        share: { value: 0.64 },
        shares: { of: 500, unknown: 50 },
        people: 550,
        question: 'Type of exploitation',
        answer: 'Sexual exploitation',
      },
    });
  });

  it.each([
    ['KHM', 0.2, 100],
    ['USA', 0.75, 400],
  ])('is of the part %s alone where that is asked', async (part, value, of) => {
    const address = 'q=exploitation&by=CountryOfExploitation';
    const reply = await ask({ address, answer: 'isSexualExploit', part });
    expect(reply).toMatchObject({
      answer: { share: { value }, shares: { of }, part: { kind: 'value' } },
    });
  });

  it('is the one without the largest part, in that view', async () => {
    const address = 'q=exploitation&view=without';
    expect(await ask({ ...share, address })).toMatchObject({ answer: { share: { value: 0.2 } } });
  });

  it('is of a code of a column, too', async () => {
    const address = 'q=CountryOfExploitation';
    expect(await ask({ address, answer: 'KHM' })).toMatchObject({
      answer: { share: { value: 0.2 } },
    });
  });

  it('is a whole picture where no single answer is asked', async () => {
    expect(await ask({ address: 'q=exploitation&view=parts' })).toMatchObject({
      answer: { kind: 'picture', answered: { state: { composition: 'parts' } } },
    });
  });

  it('is a difference of two times, taken apart where the intervals do not overlap', async () => {
    const change = { column: 'yearOfRegistration', from: '2010..2014', to: '2015' };
    const address = 'q=exploitation&by=CountryOfExploitation';
    expect(await ask({ address, answer: 'isSexualExploit', change })).toMatchObject({
      answer: {
        kind: 'change',
        from: { words: '2010–2014', share: { value: 0.2 }, shares: { unknown: 50 } },
        to: { words: '2015', share: { value: 0.75 } },
        difference: {
          difference: expect.closeTo(0.55),
          composition: expect.closeTo(0.55),
          rate: 0,
        },
      },
    });
  });

  it('is no difference taken apart where chance could have made it', async () => {
    const same = await sourceOf(
      csvOf(CODEBOOK, [
        [30, { ...sexual, yearOfRegistration: '2010' }],
        [30, { ...labour, yearOfRegistration: '2010' }],
        [32, { ...sexual, yearOfRegistration: '2015' }],
        [30, { ...labour, yearOfRegistration: '2015' }],
      ]),
    );
    const change = { column: 'yearOfRegistration', from: '2010', to: '2015' };
    const reply = await answererOf(same)({ ...share, change });
    expect(reply).toMatchObject({ answered: true, answer: { kind: 'change' } });
    expect(reply.answered && 'difference' in reply.answer).toBe(false);
  });

  it.each([
    ['a question that the codebook does not have', { ...share, address: 'q=shoe-size' }],
    ['an answer that the question does not have', { ...share, answer: 'isShoe' }],
    ['a filter that means nothing', { ...share, address: 'q=exploitation&f.gender=Robot' }],
    ['a view that there is not', { ...share, address: 'q=exploitation&view=sideways' }],
    ['a part that nobody is in', { ...share, part: 'AND' }],
    ['a part without a name', { ...share, part: 'others' }],
    [
      'years that there are not',
      { ...share, change: { column: 'yearOfRegistration', from: '1805', to: '2015' } },
    ],
    [
      'a column that there is not',
      { ...share, change: { column: 'year', from: '2010', to: '2015' } },
    ],
    [
      'two times with years in common',
      { ...share, change: { column: 'yearOfRegistration', from: '2010..2015', to: '2015' } },
    ],
  ])('is not there for %s', async (_, query) => {
    expect(await ask(query)).toEqual({ answered: false, why: 'not-known' });
  });

  it.each([
    ['nobody', { ...share, address: 'q=exploitation&lens=adults' }],
    ['a whole question about nobody', { address: 'q=recruiter' }],
    [
      'a time without anybody',
      { ...share, change: { column: 'yearOfRegistration', from: '2003', to: '2015' } },
    ],
  ])('is too few people for %s', async (_, query) => {
    expect(await ask(query)).toEqual({ answered: false, why: 'too-few' });
  });
});

describe.each(['ctdc-synthetic-2024', 'ctdc-synthetic-2021'])('a file of %s', (codebook) => {
  it.each(STORY_IDS)('answers every live figure of the story %s', async (id) => {
    const sample = await sourceOf(sampleText(codebook));
    const story = parseStory(await loadStory(id, 'en')).story!;
    const { replies, asked, answered } = await checkStory(story, answererOf(sample));
    const gone = [...replies].filter(([, reply]) => !reply.answered).map(([name]) => name);
    expect(gone).toEqual([]);
    expect(answered).toBe(asked);
  });
});

it.each(STORY_IDS)(
  'the links of the story %s lead to pages and states that mean something',
  async (id) => {
    const text = await loadStory(id, 'en');
    const links = [...text.matchAll(/\]\(#(\/[^)?]*)\??([^)]*)\)/g)];
    const { codebook } = source.opened;
    const read: Readonly<Record<string, (search: string) => readonly string[]>> = {
      '/explore': (search) => readState(search, codebook).ignored,
      '/explore/sources': (search) => readComparison(search).ignored,
    };
    const found = links.map(([, path = '', search = '']) => {
      const story = /^\/stories\/(.+)$/.exec(path)?.[1] ?? '';
      return [path, search, isStoryId(story) ? [] : read[path]?.(search)];
    });
    expect(found).toEqual(links.map(([, path, search]) => [path, search, []]));
    expect(new Set(links.map(([, path]) => path)).size).toBeGreaterThan(1);
  },
);
