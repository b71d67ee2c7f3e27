import type { Language } from '../guidance/index.ts';

/** How a language asks; each is a part of a regular expression. */
interface Asking {
  /** How a question begins, or is built, that yes or no answers. */
  readonly closed: RegExp;
  /** Words that ask for more than a yes, where a question or a part of it begins. */
  readonly open: RegExp;
  /** Words by which a question denies, so that a yes can be read either way. */
  readonly denies: RegExp;
}

const ASKING: Readonly<Record<Language, Asking>> = {
  en: {
    closed: /^(?:am|is|are|was|were|do|does|did|has|have|had|can|could|will|would|must)\s/iu,
    open: /(?:^|[,;:?] (?:(?:and|or|but|to|with|from|for|by) )*)(?:what|which|who|whom|whose|how|where|when|why)\b/iu,
    denies:
      /(?<!\p{L})(?:no|not|never|nobody|none|nothing|neither|nor|cannot|\p{L}+n['’]t)(?!\p{L})/iu,
  },
  fr: {
    closed: /^est-ce que\s|\p{L}-(?:t-)?(?:je|tu|il|elle|on|nous|vous|ils|elles|ce)(?!\p{L})/iu,
    open: /^qu(?:e(?!\p{L})|['’])|(?:^|[,;:?] )(?:(?:et|ou|mais) )?(?:(?:à|de|avec|pour|chez|par|en) )?(?:qui|quoi|quels?|quelles?|où|quand|comment|combien|pourquoi)(?!\p{L})/iu,
    denies: /(?<!\p{L})(?:ne|n['’](?!importe)|pas|jamais|aucune?|rien|personne ne)(?!\p{L})/iu,
  },
  es: {
    closed: /^¿/u,
    open: /(?:^¿|[,;:?] (?:¿|(?:y|o|pero) )*)(?:(?:a|de|con|para|por|en) )?(?:qué|quién|quiénes|cuál|cuáles|cómo|dónde|cuándo|cuánt[oa]s?)(?!\p{L})/iu,
    denies: /(?<!\p{L})(?:no|nunca|jamás|nadie|nada|ning[uú]n|ninguna|ni|tampoco)(?!\p{L})/iu,
  },
  ar: {
    closed: /^هل\s/u,
    open: /(?:^|[،؛:؟] و?)(?:[بل]?من|ماذا|ما|كيف|أين|متى|لماذا|كم|أي)(?!\p{L})/u,
    denies: /(?<!\p{L})و?(?:لا|لم|لن|ليس|ليست|ألا|ألم|أليس|أليست|غير)(?!\p{L})/u,
  },
};

/**
 * Why a yes would not be the finding, as far as words tell: the question asks for more than yes or no,
 * or it denies. Empty when it may be asked. Whether the yes is the danger or the protection that the
 * factor is about, a person has to read.
 */
export function askedAmiss(question: string, language: Language): readonly string[] {
  const { closed, open, denies } = ASKING[language];
  const marks = question.match(/[?؟]/gu)?.length;
  return [
    ...(marks === 1 && /[?؟]$/u.test(question) && closed.test(question) && !open.test(question)
      ? []
      : [`yes or no does not answer "${question}"`]),
    ...(denies.test(question) ? [`"${question}" denies, so that a yes can be read two ways`] : []),
  ];
}
