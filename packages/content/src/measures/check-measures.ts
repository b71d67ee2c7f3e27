import {
  checkCitations,
  checkTexts,
  type Document,
  defaultsIn,
  LANGUAGES,
  type Language,
  misfits,
  type Problem,
  textsIn,
} from '../guidance/index.ts';
import { type Measure, measureSchema } from './measure.ts';
import { measureTextSchema } from './measure-text.ts';

type MeasureTexts = Readonly<Record<Language, Readonly<Record<string, unknown>>>>;

/** Everything that is wrong with measures: schema, names, sources, languages and dangerous wording. */
export function checkMeasures(
  candidates: readonly unknown[],
  texts: MeasureTexts,
  documents: readonly Document[],
): readonly Problem[] {
  const wrong = candidates.flatMap((one, at) => misfits(measureSchema, one, [at]));
  if (wrong.length > 0) return wrong;
  const measures = candidates as readonly Measure[];
  const ids = measures.map(({ id }) => id);
  return [
    ...measures.flatMap((measure, at) => [
      ...(ids.indexOf(measure.id) === at
        ? []
        : [{ path: [at, 'id'], message: `two measures are named "${measure.id}"` }]),
      ...checkCitations(measure.citations, documents, [at, 'citations']),
    ]),
    ...checkTexts(ids, texts, measureTextSchema),
    ...ids.flatMap((id) =>
      LANGUAGES.flatMap((language) =>
        textsIn(texts[language][id]).flatMap((text) =>
          defaultsIn(text, language).map(({ what, sentence }) => ({
            path: [language, id],
            message: `${what} as the default: "${sentence}"`,
          })),
        ),
      ),
    ),
  ];
}
