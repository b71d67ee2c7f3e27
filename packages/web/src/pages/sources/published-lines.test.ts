import { compare, QUESTION_IDS, SOURCE_WORDS, SOURCES } from '@tessera/content/sources';
import { describe, expect, it } from 'vitest';
import { publishedLines } from './published-lines.ts';
import { t } from './words.fixture.ts';

const linesOf = (id: (typeof QUESTION_IDS)[number], language: 'en' | 'fr' = 'en') =>
  publishedLines(compare(id, SOURCES).rows, { t: t(language), words: SOURCE_WORDS[language] });
const lineOf = (label: string) => linesOf('child-share').find((one) => one.label === label)!;

describe('the line of a source', () => {
  it('has both shares of the British figure, and its unknown', () => {
    const { marks, unknown, isEstimate } = lineOf('UK NRM 2023');
    expect(marks.map(({ text }) => text)).toEqual([
      'children, of all: 43.7\u00a0%',
      'children, of those whose answer is known: 46.3\u00a0%',
    ]);
    expect(unknown.text).toBe('unknown: 5.6\u00a0%');
    expect(unknown.share).toBeCloseTo(950 / 17_004, 12);
    expect(isEstimate).toBe(false);
  });

  it('of an estimate is one, in words as well', () => {
    const line = lineOf('ILO 2021');
    expect(line.isEstimate).toBe(true);
    expect(line.about).toBe('an estimate of everybody, seen or not, 2021');
    expect(line.unknown).toEqual({ text: 'an estimate has no unknown answers' });
  });

  it('says what is not stated, and how exactly a share is told', () => {
    expect(lineOf('UNODC 2022').unknown).toEqual({ text: 'unknown: not stated' });
    expect(lineOf('UNODC 2018').marks[0]?.text).toBe('children: about 34\u00a0%');
    const family = linesOf('child-family-recruitment').find(
      ({ label }) => label === 'IOM database 2023',
    );
    expect(family?.marks[0]?.text).toBe('recruitment by family: more than 50\u00a0%');
  });

  it('leaves out adults where the question is about children', () => {
    for (const { marks } of linesOf('child-share')) expect(marks.length).toBeLessThanOrEqual(2);
    expect(lineOf('CTDC 2024').marks.map(({ share }) => share)).toEqual([0.24]);
  });

  it.each(QUESTION_IDS)('is drawn between 0 and 100, and has a name of its own: %s', (id) => {
    const lines = linesOf(id, 'fr');
    expect(new Set(lines.map((line) => line.id)).size).toBe(lines.length);
    for (const { marks } of lines) {
      expect(marks.length).toBeGreaterThan(0);
      for (const { share } of marks) expect(share >= 0 && share <= 1).toBe(true);
    }
  });
});
