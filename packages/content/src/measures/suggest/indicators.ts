import type { Cause } from '../kinds.ts';

/**
 * Indicators of root causes, each by itself: they are never joined. A bar is this project's own, where a
 * conversation should start; no standard sets it, and it ranks nobody.
 */
export interface IndicatorKind {
  readonly cause: Cause;
  /** What a value is: percent of people or children, births per 1,000 girls, or the publisher's scale. */
  readonly unit: 'percent' | 'per-1000' | 'scale-10' | 'scale-100';
  readonly bar: { readonly side: 'at-least' | 'at-most'; readonly value: number };
}

export const INDICATORS = {
  'poverty-national': { cause: 'economic', unit: 'percent', bar: { side: 'at-least', value: 25 } },
  inequality: { cause: 'economic', unit: 'scale-100', bar: { side: 'at-least', value: 40 } },
  'child-labour': { cause: 'economic', unit: 'percent', bar: { side: 'at-least', value: 10 } },
  'out-of-school': { cause: 'social', unit: 'percent', bar: { side: 'at-least', value: 10 } },
  'child-marriage': { cause: 'social', unit: 'percent', bar: { side: 'at-least', value: 15 } },
  'adolescent-births': { cause: 'social', unit: 'per-1000', bar: { side: 'at-least', value: 60 } },
  'birth-registration': { cause: 'social', unit: 'percent', bar: { side: 'at-most', value: 90 } },
  'internet-use': { cause: 'social', unit: 'percent', bar: { side: 'at-least', value: 50 } },
  'natural-hazard': {
    cause: 'environmental',
    unit: 'scale-10',
    bar: { side: 'at-least', value: 5 },
  },
  'climate-readiness': {
    cause: 'environmental',
    unit: 'scale-100',
    bar: { side: 'at-most', value: 45 },
  },
  'conflict-risk': { cause: 'political', unit: 'scale-10', bar: { side: 'at-least', value: 5 } },
  'uprooted-people': { cause: 'political', unit: 'scale-10', bar: { side: 'at-least', value: 5 } },
} as const satisfies Readonly<Record<string, IndicatorKind>>;

export type IndicatorId = keyof typeof INDICATORS;
export const INDICATOR_IDS = Object.keys(INDICATORS) as [IndicatorId, ...IndicatorId[]];
