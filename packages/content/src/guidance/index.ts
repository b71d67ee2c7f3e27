export { checkCitations, checkDocuments } from './check-citations.ts';
export { checkTexts, type Stated, type Texts } from './check-texts.ts';
export {
  type Citation,
  citationSchema,
  PLACE_KINDS,
  type Place,
  type PlaceKind,
} from './citation.ts';
export { type Document, documentSchema } from './document.ts';
export { DOCUMENTS } from './documents/index.ts';
export { isLanguage, LANGUAGES, type Language } from './language.ts';
export { LEVELS, type Level } from './levels.ts';
export { citationText, placeText } from './place/place-text.ts';
export { misfits, type Problem } from './problem.ts';
export { countsOf, gradeOf, readingGrade } from './readability/grade.ts';
export { plainText, slug, textsIn } from './strings.ts';
export { TEXT_STATES, type TextState, textStateSchema } from './text-state.ts';
export { type Default, defaultsIn, speaksOfFamily } from './wording/defaults.ts';
export { SENSITIVE, type Sensitive } from './wording/wording.ts';
