import { SOURCES } from '../../sources/data/index.ts';
import type { Source } from '../../sources/schema.ts';
import { readFrontMatter } from '../front-matter.ts';
import type { StoryLanguage } from '../language.ts';
import { byPlace } from '../place.ts';
import { readFigures } from '../read-figures.ts';
import { countMaps } from './check-figures.ts';
import { misusedMarks } from './check-marks.ts';
import { exclamations, percentSigns, typedDigits } from './check-signs.ts';
import { type Hit, hitsOf } from './check-words.ts';
import { type Finding, LINT_REMEDIES } from './finding.ts';
import { type Folded, fold } from './fold.ts';
import { minorsFirst } from './minors-first.ts';
import type { Passage } from './passage.ts';
import { passagesOf } from './passages.ts';
import { WORD_RULES } from './rules/index.ts';
import { yearsOfFigure, yearsOfSources } from './years-named.ts';

/**
 * Every place in a story that says what a story does not say, in the order of the text. It looks for
 * words: what is said without them it cannot find, and a reader has to.
 */
export function lintStory(
  text: string,
  language: StoryLanguage,
  sources: readonly Source[] = SOURCES,
): readonly Finding[] {
  const front = readFrontMatter(text) ?? { fields: [], figures: [], body: text };
  const { figures } = readFigures(front.figures, sources);
  const years = yearsOfSources(figures.values());
  const passages = passagesOf(front, (name) => yearsOfFigure(figures.get(name)));
  const folded = passages.map((passage) => fold(passage.text));
  const minors = minorsFirst(folded, language);
  return [
    ...countMaps(front.figures, figures),
    ...passages.flatMap((passage, index) => [
      ...misusedMarks(passage, years),
      ...[
        ...wordsIn(folded[index] as Folded, language),
        ...typedDigits(passage),
        ...percentSigns(passage),
        ...exclamations(passage),
        ...(minors[index] ?? []),
      ].map((hit) => findingOf(hit, passage)),
    ]),
  ].sort(byPlace);
}

const wordsIn = (folded: Folded, language: StoryLanguage): readonly Hit[] =>
  WORD_RULES.flatMap((rule) => hitsOf(rule, folded, language));

function findingOf({ code, at, length }: Hit, { text, places }: Passage): Finding {
  const { line, column } = places[at] ?? { line: 1, column: 1 };
  const found = text.slice(at, at + length);
  return { code, line, column, found, remedy: LINT_REMEDIES[code] };
}
