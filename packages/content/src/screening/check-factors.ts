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
import { type Factor, type FactorText, factorSchema, factorTextSchema } from './factor.ts';
import { askedAmiss } from './yes-or-no.ts';

type FactorTexts = Readonly<Record<Language, Readonly<Record<string, unknown>>>>;

/** The names that factors may lead to. */
export interface Known {
  readonly documents: readonly Document[];
  readonly cards: readonly string[];
  readonly measures: readonly string[];
}

/**
 * Everything that is wrong with factors: schema, links, sources, languages, questions that a yes does not
 * answer, and dangerous wording.
 */
export function checkFactors(
  candidates: readonly unknown[],
  texts: FactorTexts,
  { documents, cards, measures }: Known,
): readonly Problem[] {
  const wrong = candidates.flatMap((one, at) => misfits(factorSchema, one, [at]));
  if (wrong.length > 0) return wrong;
  const factors = candidates as readonly Factor[];
  const ids = factors.map(({ id }) => id);
  const amiss = checkTexts(ids, texts, factorTextSchema);
  return [
    ...factors.flatMap((factor, at) => [
      ...(ids.indexOf(factor.id) === at
        ? []
        : [{ path: [at, 'id'], message: `two factors are named "${factor.id}"` }]),
      ...missing(factor.cards, cards, 'card', [at, 'cards']),
      ...missing(factor.measures, measures, 'measure', [at, 'measures']),
      ...checkCitations(factor.citations, documents, [at, 'citations']),
    ]),
    ...amiss,
    ...(amiss.length > 0 ? [] : ids.flatMap((id) => asked(id, texts))),
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

const asked = (id: string, texts: FactorTexts): readonly Problem[] =>
  LANGUAGES.flatMap((language) =>
    askedAmiss((texts[language][id] as FactorText).question, language).map((message) => ({
      path: [language, id, 'question'],
      message,
    })),
  );

const missing = (
  links: readonly string[],
  known: readonly string[],
  what: string,
  path: Problem['path'],
): readonly Problem[] =>
  links.flatMap((id, at) =>
    known.includes(id) ? [] : [{ path: [...path, at], message: `no ${what} is named "${id}"` }],
  );
