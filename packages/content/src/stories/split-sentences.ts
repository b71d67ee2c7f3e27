import type { Inline, Sentence } from './story.ts';

/** What ends a sentence, with closing marks and the space behind it. */
const END = /[.?!؟][»"”’)]*\s+/gu;

/** Inlines put together to sentences; put one behind the other again they are the same text. */
export function splitSentences(inlines: readonly Inline[]): readonly Sentence[] {
  const sentences: Inline[][] = [[]];
  const add = (inline: Inline) => sentences.at(-1)?.push(inline);
  for (const inline of inlines) {
    if (inline.kind !== 'text' || inline.stress !== undefined) {
      add(inline);
      continue;
    }
    let start = 0;
    for (const { index, 0: end } of inline.text.matchAll(END)) {
      add({ kind: 'text', text: inline.text.slice(start, index + end.length) });
      sentences.push([]);
      start = index + end.length;
    }
    if (start < inline.text.length) add({ kind: 'text', text: inline.text.slice(start) });
  }
  return sentences.filter((one) => one.length > 0).map((one) => ({ inlines: one }));
}
