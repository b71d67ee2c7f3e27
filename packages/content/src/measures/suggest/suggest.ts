import type { Law } from '../kinds.ts';
import type { Measure } from '../measure.ts';
import type { Brief } from './brief.ts';
import { type Fact, holds } from './holds.ts';
import { SITUATIONS, type SituationId } from './situations.ts';

/** The rules that a reason can name: a situation, a law that is missing, a law that waits to be used. */
export type RuleId = SituationId | 'law-missing' | 'law-in-force';

/** Why a measure is suggested: the rule that was applied, and what it was applied to. */
export interface Reason {
  readonly rule: RuleId;
  readonly facts: readonly Fact[];
}

export interface Suggestion {
  readonly measure: string;
  readonly because: readonly [Reason, ...Reason[]];
  /** Laws that it needs and that are missing, or not known of: to be settled first. */
  readonly first: readonly Law[];
}

export interface Suggestions {
  /** Nothing is known of children there: finding out, safely, comes before anything else. */
  readonly dataFirst: boolean;
  /** In the order of the library, which ranks nothing. */
  readonly suggestions: readonly Suggestion[];
}

/**
 * Measures for what is known of a country. Every suggestion names its rules and its facts; nothing is
 * weighed, added up or ranked. Measures that may do harm are never among them.
 */
export function suggest(measures: readonly Measure[], brief: Brief): Suggestions {
  const held = new Map<SituationId, readonly Fact[]>();
  for (const { id, if: condition } of SITUATIONS) {
    const facts = holds(condition, brief);
    if (facts !== undefined) held.set(id, facts);
  }
  const suggestions = measures.flatMap((measure): readonly Suggestion[] => {
    if (measure.grade === 'may-do-harm') return [];
    const [first, ...others] = [
      ...measure.when.flatMap((rule) => {
        const facts = held.get(rule);
        return facts === undefined ? [] : [{ rule, facts }];
      }),
      ...lawReasons('law-missing', measure.fills, 'absent', brief),
      ...lawReasons('law-in-force', measure.applies, 'present', brief),
    ];
    if (first === undefined) return [];
    const unmet = measure.applies.filter((law) => brief.laws[law]?.kind !== 'present');
    return [{ measure: measure.id, because: [first, ...others], first: unmet }];
  });
  return { dataFirst: held.has('nothing-known'), suggestions };
}

function lawReasons(
  rule: RuleId,
  laws: readonly Law[],
  standing: 'present' | 'absent',
  brief: Brief,
): readonly Reason[] {
  const facts = laws.flatMap((law): readonly Fact[] => {
    const told = brief.laws[law];
    if (told === undefined || told.kind === 'blank' || told.kind !== standing) return [];
    return [{ kind: 'law', law, told }];
  });
  return facts.length > 0 ? [{ rule, facts }] : [];
}
