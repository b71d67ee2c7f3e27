import {
  checkCitations,
  checkTexts,
  type Document,
  defaultsIn,
  LANGUAGES,
  type Language,
  misfits,
  type Problem,
} from '../guidance/index.ts';
import { type Worry, type WorryText, worrySchema, worryTextSchema } from './worry.ts';

type WorryTexts = Readonly<Record<Language, Readonly<Record<string, unknown>>>>;

/** Everything that is wrong with worries; `cards` are the names that they may lead to. */
export function checkWorries(
  candidates: readonly unknown[],
  texts: WorryTexts,
  documents: readonly Document[],
  cards: readonly string[],
): readonly Problem[] {
  const wrong = candidates.flatMap((one, at) => misfits(worrySchema, one, [at]));
  if (wrong.length > 0) return wrong;
  const worries = candidates as readonly Worry[];
  const ids = worries.map(({ id }) => id);
  const problems = checkTexts(ids, texts, worryTextSchema);
  return [
    ...worries.flatMap((worry, at) => [
      ...(ids.indexOf(worry.id) === at
        ? []
        : [{ path: [at, 'id'], message: `two worries are named "${worry.id}"` }]),
      ...worry.cards.flatMap((id, index) =>
        cards.includes(id)
          ? []
          : [{ path: [at, 'cards', index], message: `no card is named "${id}"` }],
      ),
      ...checkCitations(worry.citations, documents, [at, 'citations']),
    ]),
    ...problems,
    ...(problems.length > 0 ? [] : ids.flatMap((id) => defaults(id, texts))),
  ];
}

const defaults = (id: string, texts: WorryTexts): readonly Problem[] =>
  LANGUAGES.flatMap((language) =>
    (texts[language][id] as WorryText).actions.flatMap((action, at) =>
      defaultsIn(action, language).map(({ what, sentence }) => ({
        path: [language, id, 'actions', at],
        message: `${what} as the default: "${sentence}"`,
      })),
    ),
  );
