import type { Language, Level, TextState } from '../guidance/index.ts';
import type { Cause, Cost, DutyBearer, Grade, Law, Objective, Outcome, Strand } from './kinds.ts';
import type { Blank, ShareId } from './suggest/brief.ts';
import type { IndicatorId, IndicatorKind } from './suggest/indicators.ts';
import type { RuleId } from './suggest/suggest.ts';

type Named<Key extends string> = Readonly<Record<Key, string>>;

/** Names and sentences about measures in one language. */
export interface MeasureWords {
  readonly language: Language;
  readonly state: TextState;
  readonly strands: Named<Strand>;
  readonly levels: Named<Level>;
  readonly objectives: Named<Objective>;
  readonly dutyBearers: Named<DutyBearer>;
  readonly causes: Named<Cause>;
  /** Each with what it means. */
  readonly costs: Named<Cost>;
  readonly grades: Named<Grade>;
  readonly outcomes: Named<Outcome>;
  readonly laws: Named<Law>;
  readonly shares: Named<ShareId>;
  readonly indicators: Named<IndicatorId>;
  /** With `{value}`. */
  readonly units: Named<IndicatorKind['unit']>;
  readonly blanks: Named<Blank>;
  /** What each rule says, as a sentence. */
  readonly rules: Named<RuleId>;
  readonly sentences: {
    /** With `{share}`, `{many}`, `{low}`, `{high}`, `{n}`, `{source}`, `{year}`. */
    readonly share: string;
    /** With `{indicator}`, `{value}`, `{source}`, `{year}`. */
    readonly indicator: string;
    /** With `{law}`, `{source}`, `{year}`. */
    readonly lawPresent: string;
    readonly lawAbsent: string;
    /** With `{what}` and `{reason}`. */
    readonly blank: string;
    /** With `{laws}`. */
    readonly first: string;
    /** What is said above suggestions for a country of which nothing is known. */
    readonly dataFirst: string;
    /** That the order ranks nothing, and whose the bars are. */
    readonly order: string;
    readonly bars: string;
    readonly comma: string;
  };
}
