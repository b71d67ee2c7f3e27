import type { Field, FrontMatter } from '../front-matter.ts';
import {
  type Link,
  type ListItem,
  type Markdown,
  markdownOf,
  type PhrasingContent,
  type RootContent,
} from '../markdown.ts';
import { figureNamed } from '../read-chart.ts';
import { placeOf } from '../reading.ts';
import { FIGURE_SIGN, type Passage, PassageWriter } from './passage.ts';

/** The years that a label of a figure may name: those of its own answer. */
export type YearsOfFigure = (name: string) => readonly string[];

const FIGURE = 'figure:';
const TYPED = 'typed:';
const YEAR = /\d{4}/g;

/** Everything that a reader of a story reads, passage by passage: title, summary, then the body. */
export function passagesOf(
  { fields, body }: Pick<FrontMatter, 'fields' | 'body'>,
  yearsOf: YearsOfFigure,
): readonly Passage[] {
  const told = fields.filter(({ key }) => key === 'title' || key === 'summary');
  return [...told.map(passageOfField), ...passagesIn(markdownOf(body), body, yearsOf)];
}

function passageOfField(field: Field): Passage {
  const writer = new PassageWriter();
  writer.add(field.value, field.value, field);
  return writer.passage();
}

function passagesIn(
  node: Markdown | RootContent | ListItem,
  body: string,
  yearsOf: YearsOfFigure,
): readonly Passage[] {
  if (node.type === 'paragraph' || node.type === 'heading') {
    const writer = new PassageWriter();
    write(node.children, writer, body, yearsOf);
    return [writer.passage()];
  }
  if (node.type === 'code' || node.type === 'html') {
    const writer = new PassageWriter();
    writer.add(node.value, node.value, placeOf(node));
    return [writer.passage()];
  }
  return 'children' in node ? node.children.flatMap((one) => passagesIn(one, body, yearsOf)) : [];
}

function write(
  nodes: readonly PhrasingContent[],
  writer: PassageWriter,
  body: string,
  yearsOf: YearsOfFigure,
  allows: (text: string) => boolean = () => false,
): void {
  for (const node of nodes) {
    const source = sourceOf(node, body);
    if (node.type === 'link') writeLink(node, writer, body, yearsOf);
    else if (node.type === 'break') writer.add(' ', ' ', placeOf(node));
    else if ('children' in node) write(node.children, writer, body, yearsOf, allows);
    else if ('value' in node) writer.add(node.value, source, placeOf(node), allows(node.value));
    else if ('alt' in node) writer.add(node.alt ?? '', source, placeOf(node));
  }
}

function writeLink(node: Link, writer: PassageWriter, body: string, yearsOf: YearsOfFigure): void {
  if (node.url.startsWith(FIGURE)) {
    const years = yearsOf(figureNamed(node));
    const allows = (text: string) => [...text.matchAll(YEAR)].every(([one]) => years.includes(one));
    if (node.children.length === 0) writer.add(FIGURE_SIGN, '', placeOf(node));
    write(node.children, writer, body, yearsOf, allows);
    return;
  }
  const isTyped = node.url.startsWith(TYPED);
  if (isTyped) {
    const text = node.children.map((one) => ('value' in one ? one.value : '')).join('');
    writer.mark(node.url.slice(TYPED.length), text, placeOf(node));
  }
  write(node.children, writer, body, yearsOf, () => isTyped);
}

function sourceOf({ position }: PhrasingContent, body: string): string {
  const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0];
  return body.slice(start, end);
}
