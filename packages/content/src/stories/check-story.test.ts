import { describe, expect, it } from 'vitest';
import { type Answerer, checkStory } from './check-story.ts';
import { parseStory } from './parse-story.ts';
import { storyText } from './story.fixture.ts';

const { story } = parseStory(
  storyText({
    figures: [
      'nrm: published uk-nrm-2023/child-share child',
      'good: live q=exploitation&answer=isForcedLabour',
      'gone: live q=shoe-size&answer=large',
      'broken: live q=recruiter&answer=recruiterRelationFamily',
    ],
    body: '[](figure:nrm) [](figure:good) [](figure:gone) [](figure:broken)',
  }),
);

const answerer: Answerer<string> = async ({ address }) => {
  if (address === 'q=recruiter') throw new Error('the machine stopped');
  return address === 'q=exploitation'
    ? { answered: true, answer: 'known' }
    : { answered: false, why: 'not-known' };
};

describe('a check of a story', () => {
  it('says of every live figure whether the release answers it, and of no published one', async () => {
    const { replies, asked, answered } = await checkStory(story!, answerer);
    expect(Object.fromEntries(replies)).toEqual({
      good: { answered: true, answer: 'known' },
      gone: { answered: false, why: 'not-known' },
      broken: { answered: false, why: 'failed' },
    });
    expect([asked, answered]).toEqual([3, 1]);
  });

  it('is not broken by an answerer that breaks at once', async () => {
    const breaks: Answerer<string> = () => {
      throw new Error('at once');
    };
    expect((await checkStory(story!, breaks)).answered).toBe(0);
  });
});
