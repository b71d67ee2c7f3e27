import type { LibraryLanguage } from '../../languages.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import type { FacetWords } from './words.ts';

/** Labels and meanings of the closed lists, by language. */
export const FACET_WORDS: Readonly<Record<LibraryLanguage, FacetWords>> = { en, fr, es, ar };
