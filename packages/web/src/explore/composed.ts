import {
  LEAST_COVERED,
  type PartCounts,
  partsOf,
  type QuestionShares,
  type View,
  type ViewRules,
  weighParts,
  wholeOf,
} from '@tessera/insight';
import type { Composition, State } from './state.ts';

/** How a picture puts its parts together. */
export interface Composing {
  readonly composition: Composition;
  /** What each part weighs where they are weighed. */
  readonly weights: readonly number[];
  /** The part that is left out where one is: the largest of all people, also along an axis. */
  readonly largest: number | undefined;
  readonly rules: ViewRules;
}

export const composingOf = (
  { composition }: State,
  { largest }: View,
  weights: readonly number[],
  rules: ViewRules,
): Composing => ({ composition, weights, largest: largest?.largest, rules });

/** The shares of all parts together as a composition shows them. */
export function composed(
  parts: readonly PartCounts[],
  { composition, weights, largest, rules }: Composing,
): QuestionShares {
  const whole = () => wholeOf(parts, rules);
  if (composition === 'weighed') {
    return { ...whole(), shares: weighParts(partsOf(parts, rules), weights, LEAST_COVERED) };
  }
  if (composition !== 'without' || largest === undefined) return whole();
  const rest = parts.toSpliced(largest, 1);
  const none = { people: 0, recorded: 0, yes: (parts[0]?.yes ?? []).map(() => 0) };
  return wholeOf(rest.length > 0 ? rest : [none], ofPart(rules));
}

/** Leaving a part out needs the column of the parts, even of all the others together. */
const ofPart = ({ rows, ...rules }: ViewRules): ViewRules =>
  rows === undefined ? rules : { ...rules, rows: { ...rows, columns: rows.partColumns } };
