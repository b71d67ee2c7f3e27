import type { Source } from '../sources/index.ts';
import { SOURCES } from '../sources/index.ts';
import { type Field, readFrontMatter } from './front-matter.ts';
import { markdownOf } from './markdown.ts';
import { byPlace } from './place.ts';
import { type StoryProblem, storyProblem } from './problem.ts';
import { readBlocks } from './read-blocks.ts';
import { readFigures } from './read-figures.ts';
import { Reading } from './reading.ts';
import type { Story } from './story.ts';

export interface ParsedStory {
  /** Absent where the front matter is. */
  readonly story?: Story;
  /** In the order of the text; a story that is shipped has none. */
  readonly problems: readonly StoryProblem[];
}

const START = { line: 1, column: 1 };
const KEYS = ['title', 'summary', 'date', 'translation', 'figures'];
const DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/**
 * A story from its Markdown. It never throws, whatever the text is: what cannot stand in a story is
 * left out and told as a problem. No HTML and no address but those of `LINK_REFUSED` comes through.
 */
export function parseStory(text: string, sources: readonly Source[] = SOURCES): ParsedStory {
  const front = readFrontMatter(text);
  if (front === undefined) {
    const cause = 'The text does not begin with its fields.';
    return { problems: [storyProblem('FRONT_MATTER_MISSING', START, cause)] };
  }
  const { figures, problems } = readFigures(front.figures, sources);
  const reading = new Reading(figures);
  const blocks = readBlocks(markdownOf(front.body).children, reading);
  const unused = front.figures.filter(({ key }) => figures.has(key) && !reading.used.has(key));
  const value = (key: string) => front.fields.find((field) => field.key === key)?.value ?? '';
  return {
    story: {
      title: value('title'),
      summary: value('summary'),
      date: value('date'),
      isDraft: value('translation') === 'draft',
      figures,
      blocks,
    },
    problems: [
      ...front.problems,
      ...wrongFields(front.fields),
      ...problems,
      ...unused.map((field) =>
        storyProblem('FIGURE_UNUSED', field, `The figure "${field.key}" is not used.`),
      ),
      ...reading.problems,
    ].sort(byPlace),
  };
}

function wrongFields(fields: readonly Field[]): readonly StoryProblem[] {
  const missing = KEYS.filter(
    (key) => key !== 'translation' && !fields.some((field) => field.key === key),
  );
  return [
    ...missing.map((key) => storyProblem('FIELD_MISSING', START, `There is no ${key}.`)),
    ...fields.flatMap((field) => {
      const { key, value } = field;
      if (!KEYS.includes(key))
        return [storyProblem('FIELD_UNKNOWN', field, `Nothing reads "${key}".`)];
      return isRight(key, value)
        ? []
        : [storyProblem('FIELD_WRONG', field, `${key} cannot be read.`)];
    }),
  ];
}

function isRight(key: string, value: string): boolean {
  if (key === 'date') return DATE.test(value);
  if (key === 'translation') return value === 'draft' || value === 'reviewed';
  return key === 'figures' ? value === '' : value !== '';
}
