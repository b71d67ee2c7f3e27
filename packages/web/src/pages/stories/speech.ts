import type { SourceWords } from '@tessera/content/sources';
import type { TFunction } from 'i18next';

/** The words of these pages and those about sources, in one language. */
export interface Speech {
  readonly t: TFunction<'stories'>;
  readonly language: string;
  readonly words: SourceWords;
}
