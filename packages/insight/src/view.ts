import { type WithoutLargest, withoutLargest } from './largest-part.ts';
import type { Noisy } from './noisy.ts';
import { tiers } from './order.ts';
import { type PartCounts, together } from './part-counts.ts';
import { type Denominator, type QuestionShares, questionShares } from './question.ts';
import { type Fate, type Reversal, reversalOf } from './reversal.ts';

export interface ViewRules {
  readonly denominator: Denominator;
  /** Absent for a file that is read as it is. */
  readonly rows?: ViewRows;
  /** Shares of fewer people are not told, such as `LEAST_PEOPLE`; default: 0. */
  readonly least?: number;
  /** Parts that are many put together, such as all other countries: the largest part is another one. */
  readonly gathered?: readonly number[];
}

/** Counts of the rows of a release. */
export interface ViewRows {
  /** The variance of the noise on a typical count of two answers: `medianVariance`. */
  readonly pairVariance: number;
  /** How many columns the whole rests on: those of filters and the question. */
  readonly columns: number;
  /** How many columns a part rests on: with that of the parts, where it is not among the others. */
  readonly partColumns: number;
  /** How many answers one person may have; default: as many as the question has. */
  readonly answers?: number;
}

/** The two answers that most people have, and what becomes of their order in the parts. */
export interface Headline {
  readonly first: number;
  readonly second: number;
  readonly reversal: Reversal;
  /** The order without the largest part. */
  readonly without: Fate;
}

export interface Largest extends Pick<WithoutLargest, 'largest' | 'share'> {
  /** All shares without it. */
  readonly without: QuestionShares;
}

/** One question answered with everything that an honest picture of it must say. */
export interface View {
  readonly people: number;
  readonly whole: QuestionShares;
  readonly parts: readonly QuestionShares[];
  /** Answers in groups within which no order may be told, the largest shares first. */
  readonly tiers: readonly (readonly number[])[];
  /** `undefined` where nobody's answer is known. */
  readonly largest: Largest | undefined;
  /** `undefined` where fewer than two answers can be told. */
  readonly headline: Headline | undefined;
}

/**
 * Shares, their intervals, parts, and what holds or is reversed, for one question. Parts
 * are disjoint and together all people of the view; there is at least one.
 */
export function viewOf(parts: readonly PartCounts[], rules: ViewRules): View {
  const all = together(parts);
  const whole = wholeOf(parts, rules);
  const own = partsOf(parts, rules);
  const left = largestOf(parts, rules);
  const ordered = tiers(whole.shares);
  return {
    people: all.people,
    whole,
    parts: own,
    tiers: ordered,
    largest: left,
    headline: headlineOf(whole, own, left),
  };
}

/** The shares of all parts together: what a view says of the whole, for whoever needs nothing else. */
export const wholeOf = (parts: readonly PartCounts[], rules: ViewRules): QuestionShares =>
  sharesUnder(together(parts), rules, 'columns');

/** The shares of each part, as a view has them. */
export const partsOf = (
  parts: readonly PartCounts[],
  rules: ViewRules,
): readonly QuestionShares[] => parts.map((part) => sharesUnder(part, rules, 'partColumns'));

function sharesUnder(
  { people, recorded, yes }: PartCounts,
  { denominator, rows, least = 0 }: ViewRules,
  on: 'columns' | 'partColumns',
): QuestionShares {
  const exact = (value: number): Noisy => ({ value, variance: 0 });
  const counts = {
    people: exact(people),
    recorded: exact(recorded),
    yes: yes.map(exact),
    dependence: 'independent',
    ...(rows === undefined
      ? {}
      : {
          rows: {
            pairVariance: rows.pairVariance,
            columns: rows[on],
            answers: rows.answers ?? yes.length,
          },
        }),
  } as const;
  const told = questionShares(counts, denominator);
  return told.of < least ? { ...told, shares: yes.map(() => undefined) } : told;
}

function largestOf(parts: readonly PartCounts[], rules: ViewRules): Largest | undefined {
  const of = ({ people, recorded }: PartCounts) =>
    rules.denominator === 'everyone' ? people : recorded;
  const found = withoutLargest(
    parts.map((part) => ({
      known: { value: of(part), variance: 0 },
      yes: { value: 0, variance: 0 },
    })),
    'unknown',
    rules.gathered,
  );
  if (found === undefined) return undefined;
  const { largest, share } = found;
  const rest = parts.toSpliced(largest, 1);
  const none = { people: 0, recorded: 0, yes: (parts[0]?.yes ?? []).map(() => 0) };
  return {
    largest,
    share,
    without: sharesUnder(rest.length > 0 ? together(rest) : none, rules, 'partColumns'),
  };
}

function headlineOf(
  whole: QuestionShares,
  parts: readonly QuestionShares[],
  largest: Largest | undefined,
): Headline | undefined {
  const told = [...whole.shares.keys()].filter((i) => whole.shares[i] !== undefined);
  told.sort((a, b) => (whole.shares[b]?.value ?? 0) - (whole.shares[a]?.value ?? 0) || a - b);
  const [first, second] = told;
  if (first === undefined || second === undefined) return undefined;
  const pair = ({ shares }: QuestionShares) => ({ first: shares[first], second: shares[second] });
  const without =
    largest === undefined ? [] : reversalOf(pair(whole), [pair(largest.without)]).parts;
  return {
    first,
    second,
    reversal: reversalOf(pair(whole), parts.map(pair)),
    without: without[0] ?? 'unclear',
  };
}
