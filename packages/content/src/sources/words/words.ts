import type { DenominatorRule } from '../answer.ts';
import type { Counting, SidedKind } from '../difference.ts';
import type { Group, Part, QuestionId } from '../questions.ts';
import type { Standing } from '../statement.ts';
import type { Coverage, Definition, Detection, Population } from '../traits.ts';

/** The languages that sources are compared in; the first one is the original. */
export const SOURCE_LANGUAGES = ['en', 'fr', 'es', 'ar'] as const;

export type SourceLanguage = (typeof SOURCE_LANGUAGES)[number];

/** Whether somebody wrote a text in this language, or a machine did and nobody has read it yet. */
export type TextState = 'original' | 'machine draft';

/** What stands for each code in a sentence. */
export interface Phrases {
  readonly questions: Readonly<Record<QuestionId, string>>;
  readonly parts: Readonly<Record<Part, string>>;
  readonly groups: Readonly<Record<Group, string>>;
  readonly definitions: Readonly<Record<Definition['kind'], string>>;
  readonly populations: Readonly<Record<Population['kind'], string>>;
  readonly detections: Readonly<Record<Detection['kind'], string>>;
  readonly coverages: Readonly<Record<Coverage['kind'], string>>;
  readonly denominators: Readonly<Record<DenominatorRule, string>>;
  readonly countings: Readonly<Record<Counting, string>>;
  readonly standings: Readonly<Record<Standing, string>>;
}

/** Sentences with names in braces, which are filled in. */
export interface Sentences {
  /** What a difference is about, with `{sides}`. */
  readonly differences: Readonly<Record<SidedKind, string>>;
  readonly side: string;
  readonly unknown: string;
  readonly unknownTold: string;
  readonly untold: string;
  readonly composition: string;
  readonly reversed: string;
  readonly spread: string;
  readonly published: string;
  /** One answer: with a number and one share, with two, and with a share alone. */
  readonly counted: string;
  readonly countedTwice: string;
  readonly share: string;
  readonly about: string;
  readonly moreThan: string;
  /** What the shares are of. */
  readonly ofEveryone: string;
  readonly ofRows: string;
  readonly ofKnown: string;
  readonly ofKnownRows: string;
  readonly ofEstimate: string;
  readonly ofUntold: string;
  readonly covers: string;
}

/** A word by the plural of its number: `other`, and what else the language tells apart. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** Everything that is said about sources in one language. */
export interface SourceWords {
  readonly language: SourceLanguage;
  readonly state: TextState;
  readonly phrases: Phrases;
  readonly sentences: Sentences;
  /** With `{count}`. */
  readonly countries: Plural;
  readonly countriesOfRegion: Plural;
  readonly comma: string;
  readonly semicolon: string;
  readonly colon: string;
  /** What the files of the sources say of themselves: names and sentences, by their English. */
  readonly texts: Readonly<Record<string, string>>;
}
