import type { ShareId } from './brief.ts';
import type { IndicatorId } from './indicators.ts';

/** When a situation holds. Shares are held against each other by their intervals, never by their middles. */
export type Condition =
  /** No share about children is known. */
  | { readonly kind: 'no-share' }
  /** A share is known, and its interval is wider than this. */
  | { readonly kind: 'share-wide'; readonly shares: readonly ShareId[]; readonly width: number }
  /** The whole interval of one share lies above that of another. */
  | { readonly kind: 'share-above'; readonly share: ShareId; readonly than: ShareId }
  /** Both are known, and the intervals overlap. */
  | { readonly kind: 'shares-overlap'; readonly share: ShareId; readonly than: ShareId }
  /** The whole interval lies above, or below, a bar. */
  | { readonly kind: 'share-over' | 'share-under'; readonly share: ShareId; readonly bar: number }
  /** Other shares are known, and this one is not. */
  | { readonly kind: 'share-unknown'; readonly share: ShareId }
  /** An indicator is known and past its bar. */
  | { readonly kind: 'indicator'; readonly indicator: IndicatorId }
  /** At least one indicator is not known. */
  | { readonly kind: 'indicator-unknown' }
  /** At least one law is not known of. */
  | { readonly kind: 'law-unknown' };

export interface Situation {
  readonly id: string;
  readonly if: Condition;
}

const past = <const Id extends IndicatorId, const Name extends string>(id: Name, indicator: Id) =>
  ({ id, if: { kind: 'indicator', indicator } }) as const;

/** Every situation that a brief can be in. A measure names those in which it is suggested. */
export const SITUATIONS = [
  { id: 'nothing-known', if: { kind: 'no-share' } },
  {
    id: 'few-known',
    if: {
      kind: 'share-wide',
      shares: ['children-of-all', 'labour-of-children', 'sexual-of-children'],
      width: 0.2,
    },
  },
  {
    id: 'labour-leads',
    if: { kind: 'share-above', share: 'labour-of-children', than: 'sexual-of-children' },
  },
  {
    id: 'sexual-leads',
    if: { kind: 'share-above', share: 'sexual-of-children', than: 'labour-of-children' },
  },
  {
    id: 'forms-undecided',
    if: { kind: 'shares-overlap', share: 'labour-of-children', than: 'sexual-of-children' },
  },
  { id: 'family-recruits', if: { kind: 'share-over', share: 'family-recruited', bar: 0.25 } },
  { id: 'family-unknown', if: { kind: 'share-unknown', share: 'family-recruited' } },
  { id: 'mostly-at-home', if: { kind: 'share-over', share: 'own-country', bar: 0.5 } },
  { id: 'mostly-abroad', if: { kind: 'share-under', share: 'own-country', bar: 0.5 } },
  { id: 'girls-lead', if: { kind: 'share-over', share: 'girls-of-children', bar: 0.5 } },
  { id: 'boys-lead', if: { kind: 'share-under', share: 'girls-of-children', bar: 0.5 } },
  { id: 'ages-unknown', if: { kind: 'share-over', share: 'age-unknown', bar: 0.1 } },
  past('poverty-high', 'poverty-national'),
  past('inequality-high', 'inequality'),
  past('child-labour-common', 'child-labour'),
  past('out-of-school', 'out-of-school'),
  past('child-marriage-common', 'child-marriage'),
  past('early-births-common', 'adolescent-births'),
  past('births-unregistered', 'birth-registration'),
  past('children-online', 'internet-use'),
  past('hazards-high', 'natural-hazard'),
  past('climate-unready', 'climate-readiness'),
  past('conflict-near', 'conflict-risk'),
  past('many-uprooted', 'uprooted-people'),
  { id: 'indicators-missing', if: { kind: 'indicator-unknown' } },
  { id: 'laws-unknown', if: { kind: 'law-unknown' } },
] as const satisfies readonly Situation[];

export type SituationId = (typeof SITUATIONS)[number]['id'];

export const SITUATION_IDS = SITUATIONS.map(({ id }) => id) as [SituationId, ...SituationId[]];
