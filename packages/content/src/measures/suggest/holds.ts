import { LAWS, type Law } from '../kinds.ts';
import {
  type Blank,
  type Brief,
  type KnownIndicator,
  type KnownShare,
  type LawStanding,
  SHARES,
  type ShareId,
} from './brief.ts';
import { INDICATOR_IDS, INDICATORS, type IndicatorId } from './indicators.ts';
import type { Condition } from './situations.ts';

/** What a reason rests on: one number with its source, or one blank with its reason. */
export type Fact =
  | { readonly kind: 'share'; readonly share: ShareId; readonly told: KnownShare }
  | { readonly kind: 'indicator'; readonly indicator: IndicatorId; readonly told: KnownIndicator }
  | {
      readonly kind: 'law';
      readonly law: Law;
      readonly told: Exclude<LawStanding, { kind: 'blank' }>;
    }
  | { readonly kind: 'share-blank'; readonly share: ShareId; readonly reason: Blank }
  | { readonly kind: 'indicator-blank'; readonly indicator: IndicatorId; readonly reason: Blank }
  | { readonly kind: 'law-blank'; readonly law: Law; readonly reason: Blank };

/** The facts by which a condition holds of a brief; nothing where it does not hold. */
export function holds(condition: Condition, brief: Brief): readonly Fact[] | undefined {
  switch (condition.kind) {
    case 'no-share': {
      const facts = SHARES.flatMap((share) => blankShare(brief, share));
      return facts.length === SHARES.length ? facts : undefined;
    }
    case 'share-wide':
      return some(
        condition.shares.flatMap((share) => {
          const told = knownShare(brief, share);
          if (told === undefined || told.high - told.low <= condition.width) return [];
          return [{ kind: 'share' as const, share, told }];
        }),
      );
    case 'share-above':
    case 'shares-overlap':
      return between(condition, brief);
    case 'share-over':
    case 'share-under': {
      const { kind, share, bar } = condition;
      const told = knownShare(brief, share);
      if (told === undefined) return undefined;
      const past = kind === 'share-over' ? told.low > bar : told.high < bar;
      return past ? [{ kind: 'share', share, told }] : undefined;
    }
    case 'share-unknown': {
      const others = SHARES.some((share) => knownShare(brief, share) !== undefined);
      return others ? some(blankShare(brief, condition.share)) : undefined;
    }
    case 'indicator': {
      const { indicator } = condition;
      const told = brief.indicators[indicator];
      if (told?.kind !== 'known') return undefined;
      const { side, value } = INDICATORS[indicator].bar;
      const past = side === 'at-least' ? told.value >= value : told.value <= value;
      return past ? [{ kind: 'indicator', indicator, told }] : undefined;
    }
    case 'indicator-unknown':
      return some(
        INDICATOR_IDS.flatMap((indicator) => {
          const told = brief.indicators[indicator];
          if (told?.kind === 'known') return [];
          const reason = told?.reason ?? 'not-asked';
          return [{ kind: 'indicator-blank' as const, indicator, reason }];
        }),
      );
    case 'law-unknown':
      return some(LAWS.flatMap((law) => blankLaw(brief, law)));
  }
}

function between(
  { kind, share, than }: Extract<Condition, { kind: 'share-above' | 'shares-overlap' }>,
  brief: Brief,
): readonly Fact[] | undefined {
  const [one, other] = [knownShare(brief, share), knownShare(brief, than)];
  if (one === undefined || other === undefined) return undefined;
  const apart = one.low > other.high || other.low > one.high;
  const is = kind === 'shares-overlap' ? !apart : one.low > other.high;
  if (!is) return undefined;
  return [
    { kind: 'share', share, told: one },
    { kind: 'share', share: than, told: other },
  ];
}

export function knownShare(brief: Brief, share: ShareId): KnownShare | undefined {
  const told = brief.shares[share];
  return told?.kind === 'known' ? told : undefined;
}

function blankShare(brief: Brief, share: ShareId): readonly Fact[] {
  const told = brief.shares[share];
  if (told?.kind === 'known') return [];
  return [{ kind: 'share-blank', share, reason: told?.reason ?? 'not-asked' }];
}

/** Why it is not known whether a country has a law; nothing where it is. */
export function blankLaw(brief: Brief, law: Law): readonly Fact[] {
  const told = brief.laws[law];
  if (told !== undefined && told.kind !== 'blank') return [];
  return [{ kind: 'law-blank', law, reason: told?.reason ?? 'not-asked' }];
}

const some = (facts: readonly Fact[]): readonly Fact[] | undefined =>
  facts.length > 0 ? facts : undefined;
