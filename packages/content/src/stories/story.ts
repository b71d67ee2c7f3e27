import type { Figure } from './figure.ts';
import type { FigureForm } from './forms.ts';

/** Why a number may stand in a text as it was typed. */
export const TYPED_MARKS = ['age', 'year', 'name', 'duration'] as const;
export type TypedMark = (typeof TYPED_MARKS)[number];

export interface TextInline {
  readonly kind: 'text';
  readonly text: string;
  readonly stress?: 'strong' | 'emphasis';
}
export interface LinkInline {
  readonly kind: 'link';
  /** Begins with `https://`, `http://` or `#/`. */
  readonly href: string;
  readonly text: string;
}
export interface FigureInline {
  readonly kind: 'figure';
  readonly name: string;
  readonly form: FigureForm;
}
export interface TypedInline {
  readonly kind: 'typed';
  readonly text: string;
  readonly why: TypedMark;
}
export type Inline = TextInline | LinkInline | FigureInline | TypedInline;

/** What is drawn whole or not at all. */
export interface Sentence {
  readonly inlines: readonly Inline[];
}

export interface Heading {
  readonly kind: 'heading';
  readonly depth: 2 | 3;
  readonly inlines: readonly Inline[];
}
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly sentences: readonly Sentence[];
}
export interface List {
  readonly kind: 'list';
  readonly isOrdered: boolean;
  readonly items: readonly (readonly Sentence[])[];
}

export interface BarAsked {
  readonly label: string;
  readonly figure: string;
}
/** `bars`: one for each figure; `picture`: a whole question; `change`: two times, taken apart. */
export interface Chart {
  readonly kind: 'chart';
  readonly shows: 'bars' | 'picture' | 'change';
  readonly title: readonly Inline[];
  readonly bars: readonly BarAsked[];
  readonly note: readonly Sentence[];
}

export type Block = Heading | Paragraph | List | Chart;

/** A story as data: nothing in it can be run. */
export interface Story {
  readonly title: string;
  readonly summary: string;
  /** `2026-01-31`. */
  readonly date: string;
  /** Of a translation that nobody has reviewed yet. */
  readonly isDraft: boolean;
  readonly figures: ReadonlyMap<string, Figure>;
  readonly blocks: readonly Block[];
}

/** The words alone; a figure has none of its own. */
export const wordsOf = (inlines: readonly Inline[]): string =>
  inlines.map((one) => (one.kind === 'figure' ? '' : one.text)).join('');
