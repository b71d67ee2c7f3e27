import type { Language } from '../language.ts';
import { normal } from './normal.ts';
import { type Patterns, patternsOf } from './patterns.ts';
import type { Sensitive } from './wording.ts';

/** A sentence that makes one of them what happens by default. */
export interface Default {
  readonly what: Sensitive;
  readonly sentence: string;
}

/** How many words may stand between a denial and what it denies. */
const REACH = 5;

/** Where a new part of a sentence begins, apart from the words that join. */
const BREAKS = /[,،()«»"–—]/gu;

/**
 * The sentences of a text by which family contact, a guardian's consent or return becomes the default:
 * they speak of it, do not deny it, and name no decision that it depends on. A denial counts only close
 * before what it denies, and a condition only in full. This reads words, not minds: a sentence it passes
 * may still be wrong, and a person has to read it.
 */
export function defaultsIn(text: string, language: Language): readonly Default[] {
  const patterns = patternsOf(language);
  return text.split(/(?<=[.;:؛؟?…])\s+/u).flatMap((whole): readonly Default[] => {
    const sentence = whole.trim();
    const words = normal(sentence).replace(patterns.independent, ' ');
    if (has(words, patterns.depends)) return [];
    const says = (what: RegExp) =>
      [...words.matchAll(what)].some((found) => !denied(words, found, patterns));
    const kin = has(words, patterns.family);
    return [
      ...(kin && says(patterns.contact) ? [{ what: 'family-contact' as const, sentence }] : []),
      ...(kin && says(patterns.consent) ? [{ what: 'guardian-consent' as const, sentence }] : []),
      ...(says(patterns.back) ? [{ what: 'return' as const, sentence }] : []),
    ];
  });
}

/** Whether something is denied where it stands: in the same part of the sentence, and close before it. */
function denied(words: string, found: RegExpExecArray, patterns: Patterns): boolean {
  if (/^[وف]/u.test(found[0])) return false;
  const ahead = (what: RegExp) =>
    [...words.matchAll(what)]
      .map((one) => ({ from: one.index, to: one.index + one[0].length }))
      .filter(({ to }) => to <= found.index);
  const part = Math.max(0, ...[...ahead(BREAKS), ...ahead(patterns.joins)].map(({ to }) => to));
  const denial = ahead(patterns.denies).findLast(({ from }) => from >= part);
  if (denial === undefined) return false;
  const between = words.slice(denial.to, found.index);
  return (between.match(/\p{L}+/gu)?.length ?? 0) <= REACH && !has(between, patterns.urges);
}

const has = (words: string, what: RegExp): boolean => words.search(what) !== -1;

/** Whether a text speaks of relatives, carers or guardians at all. */
export const speaksOfFamily = (text: string, language: Language): boolean =>
  has(normal(text), patternsOf(language).family);
