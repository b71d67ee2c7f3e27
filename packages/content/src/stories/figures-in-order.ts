import type { Block, Sentence, Story } from './story.ts';

/** The names of all figures that a sentence tells. */
export const figuresOfSentence = ({ inlines }: Sentence): readonly string[] =>
  inlines.flatMap((one) => (one.kind === 'figure' ? [one.name] : []));

function figuresOfBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [];
    case 'paragraph':
      return block.sentences.flatMap(figuresOfSentence);
    case 'list':
      return block.items.flat().flatMap(figuresOfSentence);
    case 'chart':
      return [...block.bars.map(({ figure }) => figure), ...block.note.flatMap(figuresOfSentence)];
  }
}

/** Every figure of a story once, in the order in which a reader meets it. */
export const figuresInOrder = ({ blocks }: Pick<Story, 'blocks'>): readonly string[] => [
  ...new Set(blocks.flatMap(figuresOfBlock)),
];
