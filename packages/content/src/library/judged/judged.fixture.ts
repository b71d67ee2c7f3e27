import type { LibraryLanguage } from '../languages.ts';
import { ar } from './ar.fixture.ts';
import { en } from './en.fixture.ts';
import { es } from './es.fixture.ts';
import { fr } from './fr.fixture.ts';
import type { Judged } from './query.fixture.ts';

/**
 * Sixty queries with graded answers, fifteen in each language, some with slips, without accents, or
 * about resources in another language. They were judged by reading the entries, before the search was
 * written; what is not named answers nothing.
 */
export const JUDGED: Readonly<Record<LibraryLanguage, readonly Judged[]>> = { en, fr, es, ar };
