import {
  checkCitations,
  checkTexts,
  type Document,
  defaultsIn,
  LANGUAGES,
  type Language,
  misfits,
  type Problem,
  speaksOfFamily,
  textsIn,
} from '../guidance/index.ts';
import { type Card, cardSchema, GUARDIAN_CONFLICT } from './card.ts';
import { type CardText, cardTextSchema } from './card-text.ts';

type CardTexts = Readonly<Record<Language, Readonly<Record<string, unknown>>>>;

/**
 * Everything that is wrong with cards: with the schema, with links that lead nowhere, with sources, with
 * texts that are missing or disagree, and with words that make contact, consent or return the default.
 */
export function checkCards(
  candidates: readonly unknown[],
  texts: CardTexts,
  documents: readonly Document[],
): readonly Problem[] {
  const wrong = candidates.flatMap((one, at) => misfits(cardSchema, one, [at]));
  if (wrong.length > 0) return wrong;
  const cards = candidates as readonly Card[];
  const ids = cards.map(({ id }) => id);
  const problems = checkTexts(ids, texts, cardTextSchema);
  return [
    ...cards.flatMap((card, at) => [
      ...(ids.indexOf(card.id) === at
        ? []
        : [{ path: [at, 'id'], message: `two cards are named "${card.id}"` }]),
      ...dangling(card, ids, at),
      ...checkCitations(card.citations, documents, [at, 'citations']),
    ]),
    ...problems,
    ...(problems.length > 0 ? [] : cards.flatMap((card) => wordsOf(card, texts))),
  ];
}

function dangling(card: Card, ids: readonly string[], at: number): readonly Problem[] {
  const links = [
    ...card.next.map((id, index) => [id, [at, 'next', index]] as const),
    ...card.branches.flatMap(({ cards }, branch) =>
      cards.map((id, index) => [id, [at, 'branches', branch, 'cards', index]] as const),
    ),
  ];
  return links.flatMap(([id, path]) =>
    ids.includes(id) ? [] : [{ path, message: `no card is named "${id}"` }],
  );
}

function wordsOf(card: Card, texts: CardTexts): readonly Problem[] {
  return LANGUAGES.flatMap((language): readonly Problem[] => {
    const text = texts[language][card.id] as CardText;
    const path = [language, card.id];
    const told = Object.keys(text.branches);
    const known = card.branches.map(({ id }) => id);
    const family = textsIn({ ...text, state: '' }).some((one) => speaksOfFamily(one, language));
    return [
      ...(told.toSorted().join() === known.toSorted().join()
        ? []
        : [{ path: [...path, 'branches'], message: `branches ${told} instead of ${known}` }]),
      ...(family && !known.includes(GUARDIAN_CONFLICT)
        ? [{ path, message: `it speaks of family and has no branch "${GUARDIAN_CONFLICT}"` }]
        : []),
      ...defaults(text.now, language, [...path, 'now']),
      ...card.branches
        .filter(({ opens }) => opens === undefined)
        .flatMap(({ id }) =>
          defaults(text.branches[id]?.now ?? [], language, [...path, 'branches', id]),
        ),
    ];
  });
}

const defaults = (
  steps: readonly string[],
  language: Language,
  path: Problem['path'],
): readonly Problem[] =>
  steps.flatMap((step, at) =>
    defaultsIn(step, language).map(({ what, sentence }) => ({
      path: [...path, at],
      message: `${what} as the default: "${sentence}"`,
    })),
  );
