import { answerOf, figureOf, type Telling } from './telling.ts';

export interface NoteLink {
  readonly words: string;
  readonly href: string;
}

/** Where a number can be seen in full: beside other sources, or in the explorer. */
export function noteLinks(name: string, telling: Telling): readonly NoteLink[] {
  const figure = figureOf(telling, name);
  const { t } = telling.speech;
  if (figure === undefined) return [];
  if (figure.kind === 'published') {
    return [{ words: t('toSources'), href: `#/explore/sources?q=${figure.answer.question}` }];
  }
  const { address, change } = figure.query;
  const href = `#/explore?${address}`;
  if (change === undefined) return [{ words: t('toExplorer'), href }];
  const answer = answerOf(telling, name);
  const sides = answer?.kind === 'change' ? [answer.from.words, answer.to.words] : [];
  return [change.from, change.to].map((codes, i) => ({
    words: t('toExplorerFrom', { years: sides[i] ?? codes }),
    href: `${href}&f.${change.column}=${codes}`,
  }));
}
