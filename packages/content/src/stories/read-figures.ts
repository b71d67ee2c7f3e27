import type { Source } from '../sources/index.ts';
import { type Figure, publishedFigure } from './figure.ts';
import type { Field } from './front-matter.ts';
import { readLiveQuery } from './live-query.ts';
import { type StoryProblem, type StoryProblemCode, storyProblem } from './problem.ts';

const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const PUBLISHED = /^published\s+(\S+?)\/(\S+)\s+(\S+)$/;
const LIVE = /^live\s+(\S+)$/;

export interface Figures {
  readonly figures: ReadonlyMap<string, Figure>;
  readonly problems: readonly StoryProblem[];
}

/** The figures that the lines of a front matter declare; a line that declares none is a problem. */
export function readFigures(lines: readonly Field[], sources: readonly Source[]): Figures {
  const figures = new Map<string, Figure>();
  const problems: StoryProblem[] = [];
  for (const line of lines) {
    const report = (code: StoryProblemCode, cause: string) => {
      problems.push(storyProblem(code, line, cause));
    };
    if (!NAME.test(line.key)) report('FIGURE_LINE', `"${line.key}" is no name of a figure.`);
    else if (figures.has(line.key)) report('FIGURE_TWICE', `Two figures are named "${line.key}".`);
    else {
      const figure = figureOf(line, sources, report);
      if (figure !== undefined) figures.set(line.key, figure);
    }
  }
  return { figures, problems };
}

function figureOf(
  { key: name, value }: Field,
  sources: readonly Source[],
  report: (code: StoryProblemCode, cause: string) => void,
): Figure | undefined {
  const [, query] = LIVE.exec(value) ?? [];
  if (query !== undefined) {
    const read = readLiveQuery(query);
    if (typeof read !== 'string') return { kind: 'live', name, query: read };
    report('QUERY_WRONG', read);
    return undefined;
  }
  const [, sourceId, answerId, part] = PUBLISHED.exec(value) ?? [];
  if (sourceId === undefined || answerId === undefined || part === undefined) {
    report('FIGURE_LINE', `What "${name}" is cannot be read.`);
    return undefined;
  }
  const source = sources.find(({ id }) => id === sourceId);
  const answer = source?.answers.find(({ id }) => id === answerId);
  if (source === undefined) report('SOURCE_UNKNOWN', `There is no source "${sourceId}".`);
  else if (answer === undefined)
    report('ANSWER_UNKNOWN', `${sourceId} has no answer "${answerId}".`);
  else {
    const figure = publishedFigure(name, source, answer, part);
    if (figure !== undefined) return figure;
    report('PART_UNKNOWN', `${sourceId}/${answerId} gives no number for "${part}".`);
  }
  return undefined;
}
