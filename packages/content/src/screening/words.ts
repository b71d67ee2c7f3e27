import type { Language, Level, TextState } from '../guidance/index.ts';
import type { Age, Noted, Side, Way } from './kinds.ts';

type Named<Key extends string> = Readonly<Record<Key, string>>;

/** Names and headings of the screening aid in one language. */
export interface ScreeningWords {
  readonly language: Language;
  readonly state: TextState;
  readonly levels: Named<Level>;
  readonly sides: Named<Side>;
  readonly ages: Named<Age>;
  readonly ways: Named<Way>;
  readonly noted: Named<Noted>;
  readonly headings: Named<
    'title' | 'age' | 'why' | 'means' | 'next' | 'cards' | 'planners' | 'decision' | 'nothing'
  >;
  readonly sentences: {
    /** That this is no score and no prediction. */
    readonly noScore: string;
    /** That nothing noted does not mean that nothing is wrong. */
    readonly silence: string;
    /** Who decides. */
    readonly human: string;
    /** That nothing was stored, and that the paper itself has to be kept safe. */
    readonly paper: string;
    /** Lines for the person who decides: role, decision, reasons, date. */
    readonly lines: readonly [string, string, string, string];
  };
}
