import type { Interval } from './noisy.ts';
import { type Order, orderOf } from './order.ts';

/** The shares of two things that are compared: two answers, or one answer in two groups. */
export interface Compared {
  readonly first: Interval | undefined;
  readonly second: Interval | undefined;
}

/**
 * What becomes of an order when people are looked at in parts:
 *
 * - `reversed`: the other way round, beyond what noise and chance do;
 * - `holds`: the same way round;
 * - `unclear`: intervals overlap, or nothing is known.
 */
export type Fate = 'holds' | 'reversed' | 'unclear';

export interface Reversal {
  /** The order in all people together. */
  readonly whole: Order;
  readonly parts: readonly Fate[];
  /**
   * - `everywhere`: every part of which something can be told is the other way round (Simpson);
   * - `somewhere`: at least one is, and at least one holds;
   * - `nowhere`: none is, and at least one holds;
   * - `unclear`: nothing can be told of the whole, or of any part.
   */
  readonly verdict: 'everywhere' | 'somewhere' | 'nowhere' | 'unclear';
}

/**
 * Whether what all people together seem to say is the other way round in parts of them. An order is
 * told only where intervals do not overlap, so a reversal is never one of chance alone.
 *
 * Source: Simpson 1951, "The interpretation of interaction in contingency tables", J. Royal Stat. Soc.
 * B 13(2).
 */
export function reversalOf(whole: Compared, parts: readonly Compared[]): Reversal {
  const order = orderOf(whole.first, whole.second);
  const fates = parts.map((part): Fate => {
    const own = orderOf(part.first, part.second);
    if (own === 0 || order === 0) return 'unclear';
    return own === order ? 'holds' : 'reversed';
  });
  return { whole: order, parts: fates, verdict: verdictOf(fates) };
}

function verdictOf(fates: readonly Fate[]): Reversal['verdict'] {
  const reversed = fates.includes('reversed');
  if (fates.includes('holds')) return reversed ? 'somewhere' : 'nowhere';
  return reversed ? 'everywhere' : 'unclear';
}
