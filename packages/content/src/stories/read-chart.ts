import type { Figure } from './figure.ts';
import type { Blockquote, Link, List, ListItem } from './markdown.ts';
import { plainText, readInlines } from './read-inlines.ts';
import type { Reading } from './reading.ts';
import { splitSentences } from './split-sentences.ts';
import type { BarAsked, Chart } from './story.ts';

const FIGURE = 'figure:';

/** A quotation as a chart: a title, a list of labelled figures, a note; reported where it is none. */
export function readChart(quote: Blockquote, reading: Reading): Chart | undefined {
  const [title, list, note, ...more] = quote.children;
  if (title?.type !== 'paragraph' || list?.type !== 'list' || more.length > 0) {
    reading.report('CHART_SHAPE', quote, 'A quotation is no chart.');
    return undefined;
  }
  if (note !== undefined && note.type !== 'paragraph') {
    reading.report('CHART_SHAPE', note, 'The note of a chart is no paragraph.');
    return undefined;
  }
  const bars = barsOf(list, reading);
  const shows = bars && showsOf(bars, reading);
  if (bars === undefined || shows === undefined) {
    if (bars !== undefined) reading.report('CHART_MIXED', list, 'These figures make no one chart.');
    return undefined;
  }
  const inlines = readInlines(title.children, reading);
  if (inlines.some(({ kind }) => kind === 'figure'))
    reading.report('FIGURE_PLACE', title, 'A figure stands in the title of a chart.');
  return {
    kind: 'chart',
    shows,
    title: inlines.filter(({ kind }) => kind !== 'figure'),
    bars,
    note: note === undefined ? [] : splitSentences(readInlines(note.children, reading)),
  };
}

/** The only link of an item, if it is a labelled figure. */
export function barLink({ children: [only, ...more] }: ListItem): Link | undefined {
  if (only?.type !== 'paragraph' || more.length > 0) return undefined;
  const [link, ...others] = only.children;
  if (link?.type !== 'link' || others.length > 0 || link.children.length === 0) return undefined;
  return link.url.startsWith(FIGURE) ? link : undefined;
}

/** The figure that a link to a figure names, whatever form it asks for. */
export const figureNamed = ({ url }: Link): string => url.slice(FIGURE.length).split('/')[0] ?? '';

function barsOf(list: List, reading: Reading): readonly BarAsked[] | undefined {
  const bars: BarAsked[] = [];
  for (const item of list.children) {
    const link = barLink(item);
    if (link === undefined || link.url.includes('/')) {
      reading.report('CHART_SHAPE', item, 'A line of a chart is no labelled figure.');
      return undefined;
    }
    const name = figureNamed(link);
    if (reading.use(name, link) === undefined) return undefined;
    bars.push({ label: plainText(link.children, reading), figure: name });
  }
  return bars;
}

function showsOf(bars: readonly BarAsked[], { figures }: Reading): Chart['shows'] | undefined {
  const asked = bars.flatMap(({ figure }) => figures.get(figure) ?? []);
  const kinds = new Set(asked.map(kindOf));
  const [kind] = kinds;
  if (kinds.size !== 1 || kind === undefined) return undefined;
  if (kind === 'published' || kind === 'answer') return 'bars';
  return asked.length === 1 ? kind : undefined;
}

function kindOf(figure: Figure): 'published' | 'answer' | 'picture' | 'change' {
  if (figure.kind === 'published') return 'published';
  if (figure.query.change !== undefined) return 'change';
  return figure.query.answer === undefined ? 'picture' : 'answer';
}
