import type { Block } from '@tessera/content/stories';
import type { ReactNode } from 'react';
import { ChartView } from './chart-view.tsx';
import { inOrder } from './in-order.ts';
import { Inlines, Sentences } from './sentence-view.tsx';
import type { Telling } from './telling.ts';

/** The text of a story: headings, paragraphs, lists and charts. */
export function StoryBlocks({ telling }: { readonly telling: Telling }) {
  return inOrder(telling.story.blocks, (block, place) => blockNode(block, place, telling));
}

function blockNode(block: Block, place: number, telling: Telling): ReactNode {
  switch (block.kind) {
    case 'heading': {
      const Level = block.depth === 2 ? 'h2' : 'h3';
      return (
        <Level>
          <Inlines inlines={block.inlines} telling={telling} />
        </Level>
      );
    }
    case 'paragraph':
      return (
        <p>
          <Sentences sentences={block.sentences} telling={telling} />
        </p>
      );
    case 'list': {
      const Items = block.isOrdered ? 'ol' : 'ul';
      return (
        <Items>
          {inOrder(block.items, (sentences) => (
            <li>
              <Sentences sentences={sentences} telling={telling} />
            </li>
          ))}
        </Items>
      );
    }
    case 'chart':
      return <ChartView chart={block} place={place} telling={telling} />;
  }
}
