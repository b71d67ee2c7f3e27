import type { Interval } from '@tessera/insight';
import { ofHundred } from '../i18n/numbers.ts';
import type { Answered } from './answered.ts';
import { blockName, type Tongue } from './names.ts';
import { mainAnswer, mainName } from './told.ts';

/** The largest part of a picture, and what the answer that its words are about is without it. */
export interface LargestTold {
  /** What the part is called. */
  readonly block: string;
  /** How much of the known answers it is, 0 to 1. */
  readonly share: number;
  readonly answer: string;
  readonly all: Interval;
  /** `undefined` where it cannot be told. */
  readonly without: Interval | undefined;
}

/** `undefined` where the people of a picture are in no parts, or too few to be told of. */
export function largestOf(answered: Answered, tongue: Tongue): LargestTold | undefined {
  const { view, blocks, corridors } = answered;
  const block = view.largest === undefined ? undefined : blocks[view.largest.largest];
  if (view.largest === undefined || block === undefined) return undefined;
  const main = mainAnswer(answered);
  const [all, without] =
    corridors === undefined
      ? [view.whole.shares[main], view.largest.without.shares[main]]
      : [corridors.borders.whole.shares[0], corridors.borders.without.shares[0]];
  if (all === undefined) return undefined;
  return {
    block: blockName(block, tongue),
    share: view.largest.share,
    answer: corridors === undefined ? mainName(answered, tongue) : tongue.t('corridorOwn'),
    all,
    without,
  };
}

/**
 * What the largest part brings, in a sentence. How large it is is not said where too little is known of
 * the others: with the number of known answers it would give away how many these are.
 */
export function largestWords(answered: Answered, by: string, tongue: Tongue): readonly string[] {
  const { t, language } = tongue;
  const largest = largestOf(answered, tongue);
  if (largest === undefined) return [];
  const { block, answer, without } = largest;
  if (largest.share === 1) return [t('onePart', { block, by })];
  if (without === undefined) return [t('restTooFew', { block, by, answer })];
  const [share, rest, all] = [largest.share, without.value, largest.all.value].map((value) =>
    ofHundred(value, language),
  );
  return [t('largest', { block, by, share, answer, without: rest, all })];
}
