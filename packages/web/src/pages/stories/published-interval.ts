import { isOurs, type PublishedFigure, peopleWith } from '@tessera/content/stories';
import { type Interval, sampledShareOf } from '@tessera/insight';

/**
 * The 95 % interval of chance alone, for a share that we worked out ourselves of a known number. What
 * others have published is told as they told it.
 */
export function publishedInterval(figure: PublishedFigure): Interval | undefined {
  const yes = peopleWith(figure);
  const { known } = figure;
  if (!isOurs(figure) || yes === undefined || known === undefined) return undefined;
  const exact = (value: number) => ({ value, variance: 0 });
  return sampledShareOf({ yes: exact(yes), known: exact(known), dependence: 'independent' });
}
