import type { Language } from '../language.ts';
import { WORDINGS } from './languages.ts';
import type { Sensitive } from './wording.ts';

/** A sentence that makes one of them what happens by default. */
export interface Default {
  readonly what: Sensitive;
  readonly sentence: string;
}

/** Arabic joins "and", "so", "by" and "for" to the word behind it. */
const pattern = (words: string): RegExp =>
  new RegExp(`(?<!\\p{L})(?:[وفبل](?=\\p{Script=Arabic}))?(?:${wordy(words)})(?!\\p{L})`, 'giu');

/** `\w` knows no accents. */
const wordy = (words: string): string => words.replaceAll('\\w', '\\p{L}');

/**
 * The sentences of a text by which family contact, a guardian's consent or return becomes the default:
 * they speak of it, do not deny it, and name nothing that it depends on. This reads words, not minds:
 * a sentence it passes may still be wrong, and a person has to read it.
 */
export function defaultsIn(text: string, language: Language): readonly Default[] {
  const { contact, consent, back, family, independent, unless } = WORDINGS[language];
  return text.split(/(?<=[.;:؛؟?])\s+/u).flatMap((whole): readonly Default[] => {
    const sentence = whole.trim();
    const words = sentence.replace(pattern(independent), ' ');
    const has = (part: string) => pattern(part).test(words);
    if (has(unless)) return [];
    return [
      ...(has(contact) && has(family) ? [{ what: 'family-contact' as const, sentence }] : []),
      ...(has(consent) && has(family) ? [{ what: 'guardian-consent' as const, sentence }] : []),
      ...(has(back) ? [{ what: 'return' as const, sentence }] : []),
    ];
  });
}

/** Whether a text speaks of relatives, carers or guardians at all. */
export const speaksOfFamily = (text: string, language: Language): boolean =>
  pattern(WORDINGS[language].family).test(text);
