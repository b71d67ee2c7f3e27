import type { Years } from '../../sources/years.ts';
import type { Figure, PublishedFigure } from '../figure.ts';

const within = (years: Years): readonly string[] =>
  years.kind === 'published'
    ? [`${years.in}`]
    : Array.from({ length: years.to - years.from + 1 }, (_, i) => `${years.from + i}`);

/** The years of the answer itself. */
export const yearsOfFigure = (figure: Figure | undefined): readonly string[] =>
  figure?.kind === 'published' ? within(figure.answer.years) : [];

/** Every year that a story may name: those of its answers and their sources, and of the sources' names. */
export function yearsOfSources(figures: Iterable<Figure>): ReadonlySet<string> {
  const published = [...figures].filter((one): one is PublishedFigure => one.kind === 'published');
  return new Set(
    published.flatMap(({ source, answer }) => [
      ...within(answer.years),
      ...within(source.years),
      ...(source.id.match(/\d{4}/g) ?? []),
    ]),
  );
}
