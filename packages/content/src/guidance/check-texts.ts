import type { z } from 'zod';
import { LANGUAGES, type Language } from './language.ts';
import { misfits, type Problem } from './problem.ts';
import { textsIn } from './strings.ts';
import type { TextState } from './text-state.ts';

/** Whatever an entry says in one language. */
export interface Stated {
  readonly state: TextState;
}

/** What entries say, by their names. */
export type Texts<Text extends Stated = Stated> = Readonly<Record<string, Text>>;

/**
 * Why the texts of entries are not whole: an entry without a text, a text without an entry, one that does
 * not fit the schema, that has other parts or other numbers than its original, or that is only a copy.
 */
export function checkTexts(
  ids: readonly string[],
  texts: Readonly<Record<Language, Readonly<Record<string, unknown>>>>,
  schema: z.ZodType<Stated>,
): readonly Problem[] {
  const [original] = LANGUAGES;
  return LANGUAGES.flatMap((language): readonly Problem[] => {
    const told = Object.keys(texts[language]);
    const strange = told.filter((id) => !ids.includes(id));
    return [
      ...strange.map((id) => ({ path: [language, id], message: `no entry is named "${id}"` })),
      ...ids.flatMap((id): readonly Problem[] => {
        const path = [language, id];
        const text = own(texts[language], id);
        if (text === undefined) return [{ path, message: `"${id}" has no text in ${language}` }];
        const wrong = misfits(schema, text, path);
        if (wrong.length > 0) return wrong;
        return language === original
          ? stateProblems(text as Stated, 'original', path)
          : unlike(text as Stated, own(texts[original], id), path);
      }),
    ];
  });
}

const own = (texts: Readonly<Record<string, unknown>>, id: string): unknown =>
  Object.hasOwn(texts, id) ? texts[id] : undefined;

const stateProblems = ({ state }: Stated, is: TextState, path: Problem['path']) =>
  state === is ? [] : [{ path: [...path, 'state'], message: `the English text is the ${is}` }];

function unlike(text: Stated, original: unknown, path: Problem['path']): readonly Problem[] {
  if (original === undefined) return [];
  const copied = textsIn(original).filter(
    (one) => one.includes(' ') && textsIn(text).includes(one),
  );
  return [
    ...(text.state === 'original'
      ? [{ path: [...path, 'state'], message: 'a translation is no original' }]
      : []),
    ...(shapeOf(text) === shapeOf(original)
      ? []
      : [{ path, message: 'it has other parts than the original' }]),
    ...(numbersOf(text) === numbersOf(original)
      ? []
      : [{ path, message: 'it has other numbers than the original' }]),
    ...copied.map((one) => ({ path, message: `not translated: "${one}"` })),
  ];
}

/** The keys and the lengths of lists of a value, without its texts. */
function shapeOf(value: unknown): string {
  return JSON.stringify(value, (key, one: unknown) => {
    if (key === 'state') return undefined;
    return typeof one === 'string' ? '' : one;
  });
}

/** Digits, however a language writes them. */
const numbersOf = (value: unknown): string =>
  textsIn(value)
    .flatMap((text) => text.normalize('NFKC').match(/\p{Nd}+/gu) ?? [])
    .toSorted()
    .join(' ');
