import { learnLabels } from './labels/learn-labels.ts';
import type { Language } from './language.ts';
import type { PROBLEMS } from './problems/problem-text.ts';

export type FetchedWords = Readonly<
  Record<'translation' | typeof PROBLEMS, Readonly<Record<string, string>>>
>;

/** English has its words in the page itself, and problems say theirs. */
const LOADERS: Readonly<Record<Exclude<Language, 'en'>, () => Promise<FetchedWords>>> = {
  fr: async () => {
    const [words, problems] = await Promise.all([import('./fr.ts'), import('./problems/fr.ts')]);
    return { translation: words.fr, problems: problems.fr };
  },
  es: async () => {
    const [words, problems] = await Promise.all([import('./es.ts'), import('./problems/es.ts')]);
    return { translation: words.es, problems: problems.es };
  },
  ar: async () => {
    const [words, problems] = await Promise.all([import('./ar.ts'), import('./problems/ar.ts')]);
    return { translation: words.ar, problems: problems.ar };
  },
};

/**
 * The words of the frame and of problems in a language that the page does not bring along, and those of
 * the codebooks. It needs nothing of the page, so that they can be on their way while its code is.
 */
export async function loadWords(language: Language): Promise<FetchedWords | undefined> {
  if (language === 'en') return undefined;
  const [words] = await Promise.all([LOADERS[language](), learnLabels(language)]);
  return words;
}
