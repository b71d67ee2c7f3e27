import type { LibraryLanguage } from '../languages.ts';
import { ar } from './ar.fixture.ts';
import { en } from './en.fixture.ts';
import { es } from './es.fixture.ts';
import { fr } from './fr.fixture.ts';

/** What a person types, and which resources answer it, by how well: 3 just what is wanted, 2 useful, 1 related. */
export interface Judged {
  readonly text: string;
  readonly grades: Readonly<Record<1 | 2 | 3, readonly string[]>>;
}

/**
 * Sixty queries with graded answers, fifteen in each language, some with slips, without accents, or
 * about resources in another language. They were judged by reading the entries, before the search was
 * written; what is not named answers nothing.
 */
export const JUDGED: Readonly<Record<LibraryLanguage, readonly Judged[]>> = { en, fr, es, ar };
