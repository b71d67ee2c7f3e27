import { NATIONAL } from '@tessera/content/countries';
import { expect, it } from 'vitest';
import { ALL_WORDS, speechIn } from './speech.fixture.ts';
import { nationalSentences } from './told-sentences.ts';

it('what a national body said is told with its years', () => {
  const said = Object.fromEntries(
    NATIONAL.map((figure) => [figure.country, nationalSentences(figure, speechIn('en'))]),
  );
  expect(said).toEqual({
    GBR: [
      'In 2023, 17,004 people were referred as possible victims.',
      '4,299 of them were citizens of this country, 3,350 of these children.',
    ],
    SRB: [
      'Between 2013 and 2016, 296 people were identified as victims.',
      '94 of them were children.',
      '78 of them were girls.',
    ],
  });
});

it.each(Object.keys(ALL_WORDS))('it can be said in %s', (language) => {
  const sentences = NATIONAL.flatMap((figure) => nationalSentences(figure, speechIn(language)));
  expect(sentences).toHaveLength(5);
  for (const sentence of sentences) expect(sentence).toMatch(/\d/);
});
