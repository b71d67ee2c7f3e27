import { figuresOfSentence, type Inline, type Sentence } from '@tessera/content/stories';
import type { ReactNode } from 'react';
import { inOrder } from './in-order.ts';
import { missing } from './missing.ts';
import { NumberInText } from './number-in-text.tsx';
import type { Telling } from './telling.ts';

export interface SentencesProps {
  readonly sentences: readonly Sentence[];
  readonly telling: Telling;
}

/** Sentences one behind the other; one whose live number has no answer is told as left out. */
export function Sentences({ sentences, telling }: SentencesProps) {
  return inOrder(sentences, ({ inlines }) => {
    const instead = missing(figuresOfSentence({ inlines }), 'sentence', telling);
    return instead === undefined ? (
      <Inlines inlines={inlines} telling={telling} />
    ) : (
      <span className="unanswered">{instead} </span>
    );
  });
}

export interface InlinesProps {
  readonly inlines: readonly Inline[];
  readonly telling: Telling;
}

/** What stands in one line; everything but its figures is text. */
export function Inlines({ inlines, telling }: InlinesProps) {
  return inOrder(inlines, (inline) => inlineNode(inline, telling));
}

function inlineNode(inline: Inline, telling: Telling): ReactNode {
  switch (inline.kind) {
    case 'figure':
      return <NumberInText inline={inline} telling={telling} />;
    case 'link':
      return <a href={inline.href}>{inline.text}</a>;
    case 'typed':
      return inline.text;
    case 'text':
      if (inline.stress === 'strong') return <strong>{inline.text}</strong>;
      return inline.stress === 'emphasis' ? <em>{inline.text}</em> : inline.text;
  }
}
