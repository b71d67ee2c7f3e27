import type { LibraryLanguage } from '../../languages.ts';
import type { Facet, FacetValues } from '../facet.ts';

/** A label and what it means, in one language. */
export type Word = readonly [label: string, means: string];

export type TextState = 'original' | 'reviewed' | 'machine draft';

/** The closed lists of the library in one language. */
export type FacetWords = {
  readonly [F in keyof FacetValues]: Readonly<Record<FacetValues[F], Word>>;
} & {
  readonly words: { readonly language: LibraryLanguage; readonly state: TextState };
  readonly facet: Readonly<Record<Facet, Word>>;
};
