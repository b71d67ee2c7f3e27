import type { Block, Inline, Story } from './story.ts';

/**
 * Why a translation does not tell what the original tells: other figures, or the same ones not in the
 * same blocks; empty when it does.
 */
export function checkTranslation(original: Story, translation: Story): readonly string[] {
  const queries = ({ figures }: Story) => JSON.stringify([...figures]);
  const shapes = ({ blocks }: Story) => blocks.map(shapeOf);
  const [own, other] = [shapes(original), shapes(translation)];
  const at = own.findIndex((shape, index) => shape !== other[index]);
  return [
    ...(queries(original) === queries(translation) ? [] : ['the figures are not declared alike']),
    ...(own.length === other.length ? [] : [`${other.length} blocks instead of ${own.length}`]),
    ...(at < 0 ? [] : [`block ${at + 1}: ${other[at] ?? 'nothing'} instead of ${own[at]}`]),
    ...(original.date === translation.date ? [] : ['the dates differ']),
  ];
}

/** What a block is and which figures, marks and links it holds, whatever their order in a sentence. */
function shapeOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `heading ${block.depth} ${heldBy(block.inlines)}`;
    case 'paragraph':
      return `paragraph ${heldBy(block.sentences.flatMap(({ inlines }) => inlines))}`;
    case 'list':
      return `list ${block.items.map((one) => heldBy(one.flatMap(({ inlines }) => inlines))).join('; ')}`;
    case 'chart':
      return `chart ${block.bars.map(({ figure }) => figure).join(' ')} ${heldBy([
        ...block.title,
        ...block.note.flatMap(({ inlines }) => inlines),
      ])}`;
  }
}

function heldBy(inlines: readonly Inline[]): string {
  return inlines
    .flatMap((one) => {
      if (one.kind === 'text') return [];
      if (one.kind === 'figure') return [`${one.name}/${one.form}`];
      return [one.kind === 'link' ? one.href : `${one.text} (${one.why})`];
    })
    .toSorted()
    .join(' ');
}
