import { canBeTold, isForm } from './forms.ts';
import type { Link, PhrasingContent } from './markdown.ts';
import type { Reading } from './reading.ts';
import { type Inline, TYPED_MARKS, type TypedMark } from './story.ts';

const FIGURE = 'figure:';
const TYPED = 'typed:';
/** Addresses that a story may lead to: pages on the web, and pages of this site. */
const SAFE = /^(?:https?:\/\/[^\s]+|#\/[^\s]*)$/i;

/** What one line of Markdown holds, as far as a story may hold it; the rest is reported and left out. */
export const readInlines = (nodes: readonly PhrasingContent[], reading: Reading): Inline[] =>
  nodes.flatMap((node) => inlineOf(node, reading));

function inlineOf(node: PhrasingContent, reading: Reading): readonly Inline[] {
  switch (node.type) {
    case 'text':
      return [{ kind: 'text', text: node.value.replaceAll(/\s+/g, ' ') }];
    case 'break':
      return [{ kind: 'text', text: ' ' }];
    case 'strong':
    case 'emphasis': {
      const text = plainText(node.children, reading);
      return [{ kind: 'text', text, stress: node.type }];
    }
    case 'link':
      return linkOf(node, reading);
    case 'html':
      reading.report('HTML_REFUSED', node, 'HTML stands in the text.');
      return [];
    default:
      reading.report('NOT_ALLOWED', node, `A story has no ${node.type}.`);
      return [];
  }
}

/** The words of nodes that may hold nothing but words. */
export function plainText(nodes: readonly PhrasingContent[], reading: Reading): string {
  return readInlines(nodes, reading)
    .map((inline) => {
      if (inline.kind !== 'figure') return inline.text;
      reading.report('FIGURE_PLACE', nodes[0] ?? {}, `The figure "${inline.name}" cannot be here.`);
      return '';
    })
    .join('');
}

function linkOf(node: Link, reading: Reading): readonly Inline[] {
  if (node.url.startsWith(FIGURE)) return figureOf(node, reading);
  const text = plainText(node.children, reading);
  if (node.url.startsWith(TYPED)) {
    const why = node.url.slice(TYPED.length);
    if (isMark(why)) return [{ kind: 'typed', text, why }];
    reading.report('MARK_UNKNOWN', node, `There is no mark "${why}".`);
  } else if (SAFE.test(node.url)) return [{ kind: 'link', href: node.url, text }];
  else reading.report('LINK_REFUSED', node, 'A link leads to an address that is not allowed.');
  return [{ kind: 'text', text }];
}

function figureOf(node: Link, reading: Reading): readonly Inline[] {
  const [name = '', form = 'share', ...more] = node.url.slice(FIGURE.length).split('/');
  const figure = reading.use(name, node);
  if (node.children.length > 0)
    reading.report('FIGURE_WORDS', node, `The figure "${name}" has words in its brackets.`);
  if (figure === undefined) return [];
  if (more.length > 0 || !isForm(form) || !canBeTold(figure, form)) {
    reading.report('FORM_WRONG', node, `The figure "${name}" cannot be told as "${form}".`);
    return [];
  }
  return [{ kind: 'figure', name, form }];
}

const isMark = (name: string): name is TypedMark =>
  (TYPED_MARKS as readonly string[]).includes(name);
