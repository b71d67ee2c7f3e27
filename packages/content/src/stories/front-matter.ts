import type { Place } from './place.ts';
import { type StoryProblem, storyProblem } from './problem.ts';

/** One line of the front matter: a name, what stands behind its colon, and where that begins. */
export interface Field extends Place {
  readonly key: string;
  readonly value: string;
}

export interface FrontMatter {
  readonly fields: readonly Field[];
  /** The lines behind `figures:`. */
  readonly figures: readonly Field[];
  /** The text below, moved to the lines where it stands in the whole text. */
  readonly body: string;
  readonly problems: readonly StoryProblem[];
}

const FENCE = '---';
const LINE = /^(\s*)([^\s:][^:]*?):\s*(.*?)\s*$/;

/** Splits a text into its fields and what is below; `undefined` where it does not begin with fields. */
export function readFrontMatter(text: string): FrontMatter | undefined {
  const lines = text.split(/\r?\n/);
  const end = lines.indexOf(FENCE, 1);
  if (lines[0] !== FENCE || end < 0) return undefined;
  const fields: Field[] = [];
  const figures: Field[] = [];
  const problems: StoryProblem[] = [];
  for (const [index, line] of lines.slice(1, end).entries()) {
    if (line.trim() === '') continue;
    const at = { line: index + 2, column: 1 };
    const [, indent, key, value] = LINE.exec(line) ?? [];
    if (indent === undefined || key === undefined || value === undefined) {
      problems.push(storyProblem('FIELD_UNKNOWN', at, 'A line has no name and colon.'));
      continue;
    }
    const field = { key, value, line: at.line, column: line.trimEnd().length - value.length + 1 };
    (indent === '' ? fields : figures).push(field);
  }
  const body = '\n'.repeat(end + 1) + lines.slice(end + 1).join('\n');
  return { fields, figures, body, problems };
}
