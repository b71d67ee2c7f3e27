import type { List as MarkdownList, RootContent } from './markdown.ts';
import { readChart } from './read-chart.ts';
import { readInlines } from './read-inlines.ts';
import type { Reading } from './reading.ts';
import { splitSentences } from './split-sentences.ts';
import type { Block, List, Sentence } from './story.ts';

/** The blocks of a story; what a story may not hold is reported and left out. */
export const readBlocks = (nodes: readonly RootContent[], reading: Reading): readonly Block[] =>
  nodes.flatMap((node) => blockOf(node, reading) ?? []);

function blockOf(node: RootContent, reading: Reading): Block | undefined {
  switch (node.type) {
    case 'heading': {
      const inlines = readInlines(node.children, reading);
      const { depth } = node;
      if (depth !== 2 && depth !== 3) {
        reading.report('NOT_ALLOWED', node, `A story has no heading of level ${depth}.`);
        return undefined;
      }
      if (inlines.some(({ kind }) => kind === 'figure'))
        reading.report('FIGURE_PLACE', node, 'A figure stands in a heading.');
      return { kind: 'heading', depth, inlines: inlines.filter(({ kind }) => kind !== 'figure') };
    }
    case 'paragraph':
      return { kind: 'paragraph', sentences: splitSentences(readInlines(node.children, reading)) };
    case 'list':
      return listOf(node, reading);
    case 'blockquote':
      return readChart(node, reading);
    case 'html':
      reading.report('HTML_REFUSED', node, 'HTML stands between paragraphs.');
      return undefined;
    default:
      reading.report('NOT_ALLOWED', node, `A story has no ${node.type}.`);
      return undefined;
  }
}

function listOf({ ordered, children }: MarkdownList, reading: Reading): List {
  const items = children.map(({ children: inside }): readonly Sentence[] =>
    inside.flatMap((node) => {
      if (node.type === 'paragraph') return splitSentences(readInlines(node.children, reading));
      reading.report('NOT_ALLOWED', node, `An item of a list has no ${node.type}.`);
      return [];
    }),
  );
  return { kind: 'list', isOrdered: ordered === true, items };
}
