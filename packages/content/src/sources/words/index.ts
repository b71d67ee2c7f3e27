import { ar } from './ar/index.ts';
import { en } from './en/index.ts';
import { es } from './es/index.ts';
import { fr } from './fr/index.ts';
import type { SourceLanguage, SourceWords } from './words.ts';

/** What is said about sources, in every language. */
export const SOURCE_WORDS: Readonly<Record<SourceLanguage, SourceWords>> = { en, fr, es, ar };
