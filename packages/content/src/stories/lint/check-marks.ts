import { type Finding, LINT_REMEDIES } from './finding.ts';
import type { Passage } from './passage.ts';

const SHAPES: Readonly<Record<string, RegExp>> = {
  age: /^\d{1,2}$/,
  year: /^\d{4}$/,
  name: /^(?=.*\p{L})[^%]{2,60}$/u,
  duration: /^\d{1,3} \p{L}+$/u,
};

/** Marks whose number is not of the kind that they claim; `years` are those of the story's sources. */
export const misusedMarks = ({ marks }: Passage, years: ReadonlySet<string>): readonly Finding[] =>
  marks.flatMap(({ why, text, line, column }) => {
    const fits = SHAPES[why]?.test(text) === true && (why !== 'year' || years.has(text));
    if (fits) return [];
    const remedy = LINT_REMEDIES.MARK_MISUSED;
    return [{ code: 'MARK_MISUSED' as const, line, column, found: text, remedy }];
  });
