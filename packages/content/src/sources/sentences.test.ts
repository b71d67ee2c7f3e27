import { describe, expect, it } from 'vitest';
import { compare } from './compare.ts';
import { SOURCES } from './data/index.ts';
import { QUESTION_IDS } from './questions.ts';
import { sentenceOf, spreadSentence } from './sentences.ts';

/** With the spaces that a keyboard has. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

const sentences = (...kinds: readonly string[]) =>
  compare('child-share', SOURCES)
    .differences.filter(({ kind }) => kinds.includes(kind))
    .map((one) => plain(sentenceOf(one)));

describe('a difference in words', () => {
  it('tells what is counted', () => {
    expect(sentences('definition')).toEqual([
      'They do not count the same thing: trafficking in persons (CTDC 2024, Our analysis of CTDC 2021, IOM database 2023, UNODC); modern slavery (UK NRM 2023); forced labour (ILO 2021).',
    ]);
  });

  it('tells which places, with the number of countries where it is known', () => {
    const [sentence] = sentences('coverage');
    expect(sentence).toContain('190 countries (CTDC 2024)');
    expect(sentence).toContain('26 countries of one region (UNODC 2018: Sub-Saharan Africa)');
    expect(sentence).toContain('many countries (');
  });

  it('tells whose answer is not known', () => {
    expect(sentences('unknown')).toEqual([
      'The answer is not known for everybody. UK NRM 2023: 950 of 17,004 (5.6 %). Not told by: CTDC 2024, Our analysis of CTDC 2021, IOM database 2023, UNODC.',
    ]);
  });

  it('takes a total apart', () => {
    const [first] = compare('child-exploitation', SOURCES).differences;
    expect(first && plain(sentenceOf(first))).toBe(
      'Our analysis of CTDC 2021: the share of sexual exploitation taken apart. In all 78.2 %; exploited in the USA 92.6 %; exploited in another named country 32.5 %; country not named 61.3 %. Another answer leads in: exploited in another named country.',
    );
  });

  it('tells how far the answers lie apart', () => {
    const { spread } = compare('child-share', SOURCES);
    expect(spread && plain(spreadSentence(spread))).toBe(
      'For children the sources, each taken whole, run from 12 % (ILO 2021) to 46.3 % (UK NRM 2023).',
    );
  });

  it.each(QUESTION_IDS)('is whole for every difference of %s', (id) => {
    for (const difference of compare(id, SOURCES).differences) {
      const sentence = sentenceOf(difference);
      expect(sentence).toMatch(/^[A-Z].*\.$/);
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
    }
  });
});
