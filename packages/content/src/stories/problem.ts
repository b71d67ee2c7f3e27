import type { Place } from './place.ts';

/** What can be wrong with the form of a story, and what to do about it. */
export const STORY_REMEDIES = {
  FRONT_MATTER_MISSING: 'Begin with a line of three hyphens, the fields, and such a line again.',
  FIELD_MISSING: 'Write title, summary, date and figures.',
  FIELD_UNKNOWN: 'Only title, summary, date, translation and figures are read.',
  FIELD_WRONG: 'Write the date as 2026-01-31; translation is draft or reviewed.',
  FIGURE_LINE:
    'Write two spaces and `name: published source/answer part`, or `name: live q=…`; a name has lower case letters, digits and hyphens.',
  FIGURE_TWICE: 'Give every figure a name of its own.',
  SOURCE_UNKNOWN: 'Use the id of a source that is in the sources of this package.',
  ANSWER_UNKNOWN: 'Use the id of an answer of that source.',
  PART_UNKNOWN: 'Use a part that this answer gives a number for.',
  QUERY_WRONG:
    'Use the names of an explorer address (q, lens, view, by, f.…) and answer, part, from.…, to.….',
  FIGURE_UNKNOWN: 'Name a figure of the front matter.',
  FIGURE_UNUSED: 'Use the figure in the text, or take it out of the front matter.',
  FIGURE_WORDS: 'Leave the brackets of a figure in a sentence empty: it brings its own words.',
  FIGURE_PLACE: 'Put figures into sentences or charts, not into headings, titles or emphasis.',
  FORM_WRONG: 'Use a form that this figure can be told in.',
  MARK_UNKNOWN: 'Mark a typed number as age, year, name or duration.',
  LINK_REFUSED: 'Link to https://, http:// or #/ alone.',
  HTML_REFUSED: 'Write Markdown: no HTML is let through.',
  NOT_ALLOWED:
    'Use headings of the second and third level, paragraphs, lists, charts, emphasis and links.',
  CHART_SHAPE:
    'A chart is a quotation: a title, a list whose every item is one labelled figure, and a note if you like.',
  CHART_MIXED:
    'Put published shares into one chart and live ones into another; a whole question, or a change, stands alone.',
} as const;

export type StoryProblemCode = keyof typeof STORY_REMEDIES;

/** Something wrong with the form of a story: where, what, and what to do. */
export interface StoryProblem extends Place {
  readonly code: StoryProblemCode;
  readonly cause: string;
  readonly remedy: string;
}

export const storyProblem = (code: StoryProblemCode, at: Place, cause: string): StoryProblem => ({
  code,
  line: at.line,
  column: at.column,
  cause,
  remedy: STORY_REMEDIES[code],
});
