import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from './split-sentences.ts';
import { type Inline, wordsOf } from './story.ts';

const text = (words: string): Inline => ({ kind: 'text', text: words });
const figure: Inline = { kind: 'figure', name: 'a', form: 'share' };
const told = (inlines: readonly Inline[]) =>
  splitSentences(inlines).map((one) => wordsOf(one.inlines));

describe('sentences', () => {
  it.each([
    ['One. Two', ['One. ', 'Two']],
    ['“One.” Two? Three', ['“One.” ', 'Two? ', 'Three']],
    ['ماذا؟ هذا.', ['ماذا؟ ', 'هذا.']],
    ['« Un. » Deux.', ['« Un. ', '» Deux.']],
    ['2.5 is no end', ['2.5 is no end']],
    ['', []],
  ])('%j', (words, sentences) => {
    expect(told([text(words)])).toEqual(sentences);
  });

  it('end behind a figure', () => {
    expect(splitSentences([text('It is '), figure, text('. So')])).toEqual([
      { inlines: [text('It is '), figure, text('. ')] },
      { inlines: [text('So')] },
    ]);
  });

  it('are the same text when put together again, each piece in one of them', () => {
    const words = fc
      .array(fc.constantFrom('a', '.', '?', ' ', '”', '؟', '\u00a0'))
      .map((all) => all.join(''));
    const inline = fc.oneof(words.map(text), fc.constant(figure));
    fc.assert(
      fc.property(fc.array(inline), (inlines) => {
        const sentences = splitSentences(inlines);
        expect(sentences.map((one) => wordsOf(one.inlines)).join('')).toBe(wordsOf(inlines));
        const figures = (all: readonly Inline[]) =>
          all.filter(({ kind }) => kind === 'figure').length;
        expect(figures(sentences.flatMap((one) => one.inlines))).toBe(figures(inlines));
        for (const one of sentences) expect(one.inlines).not.toEqual([]);
      }),
    );
  });
});
