import type { Codebook } from '@tessera/model';
import type { Language } from '../language.ts';
import type { Labels } from './labels.ts';

const TABLES: Readonly<Record<Exclude<Language, 'en'>, () => Promise<Labels>>> = {
  fr: async () => (await import('./fr/index.ts')).fr,
  es: async () => (await import('./es/index.ts')).es,
  ar: async () => (await import('./ar/index.ts')).ar,
};

const KNOWN = new Map<string, (codebook: Codebook) => Codebook>();

/** Fetches the words of the codebooks in a language; those in English stand in the codebooks themselves. */
export async function learnLabels(language: Language): Promise<void> {
  if (language === 'en' || KNOWN.has(language)) return;
  const [{ localised }, labels] = await Promise.all([import('./localised.ts'), TABLES[language]()]);
  KNOWN.set(language, (codebook) => localised(codebook, labels, language));
}

/** A codebook in a language that was learnt; as it is in English and in any other. */
export const inLanguage = (codebook: Codebook, language: string): Codebook =>
  KNOWN.get(language)?.(codebook) ?? codebook;
