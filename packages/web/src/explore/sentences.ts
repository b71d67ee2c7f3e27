import type { TFunction } from 'i18next';
import { ofHundred, whole } from '../i18n/numbers.ts';
import type { Answered } from './answer.ts';
import { orderOf, panelsOf } from './bars.ts';
import type { Block } from './blocks.ts';

export interface Tongue {
  readonly t: TFunction;
  readonly language: string;
}

/** What a block is called in the language of the page. */
export const blockName = ({ kind, label }: Block, { t }: Tongue): string =>
  kind === 'value' ? label : t(kind);

/** The main sentence of a picture: the first answer, its interval, what it is of, what is unknown. */
export function finding(answered: Answered, { t, language }: Tongue): string {
  const { view, state } = answered;
  const people = t(`lens_${state.lens}`);
  const first = view.headline?.first ?? orderOf(answered)[0] ?? 0;
  const [panel] = state.composition === 'parts' ? [] : panelsOf(answered);
  const place = orderOf(answered).indexOf(first);
  const share = panel === undefined ? view.whole.shares[first] : panel.bars[place]?.share;
  if (share === undefined) return t('tooFew', { people });
  const number = (value: number) => ofHundred(value, language);
  return t('sentence', {
    answer: answered.question.answers[first],
    people,
    share: number(share.value),
    low: number(share.low),
    high: number(share.high),
    known: whole(panel?.of ?? view.whole.of, language),
    unknown: whole(view.whole.unknown, language),
    unknownShare: number(view.whole.unknownShare ?? 0),
  });
}

/** What the largest part brings, and what holds or turns round without it and in the parts. */
export function doubts(answered: Answered, by: string, tongue: Tongue): readonly string[] {
  const { t } = tongue;
  return [
    ...aboutLargest(answered, by, tongue),
    ...aboutOrder(answered, tongue),
    ...(answered.view.tiers.some((tier) => tier.length > 1) ? [t('order')] : []),
    ...(answered.question.asked.kind === 'flags' ? [t('several')] : []),
  ];
}

function aboutLargest({ view, blocks, question }: Answered, by: string, tongue: Tongue) {
  const { t, language } = tongue;
  const block = view.largest === undefined ? undefined : blocks[view.largest.largest];
  const first = view.headline?.first;
  if (view.largest === undefined || block === undefined || first === undefined) return [];
  const without = view.largest.without.shares[first];
  const all = view.whole.shares[first];
  if (without === undefined || all === undefined) {
    return [t('onePart', { block: blockName(block, tongue), by })];
  }
  return [
    t('largest', {
      block: blockName(block, tongue),
      by,
      share: ofHundred(view.largest.share, language),
      answer: question.answers[first],
      without: ofHundred(without.value, language),
      all: ofHundred(all.value, language),
    }),
  ];
}

function aboutOrder({ view, blocks, question }: Answered, tongue: Tongue): readonly string[] {
  const { t } = tongue;
  if (view.headline === undefined || blocks.length < 2) return [];
  const { reversal, without } = view.headline;
  const named = (fate: string) =>
    blocks.filter((_, i) => reversal.parts[i] === fate).map((block) => blockName(block, tongue));
  const list = (names: readonly string[]) => names.join(t('and'));
  const words = {
    first: question.answers[view.headline.first],
    second: question.answers[view.headline.second],
  };
  const [reversed, held, open] = [named('reversed'), named('holds'), named('unclear')];
  if (reversed.length + held.length === 0) return [t('unclear')];
  return [
    ...(reversed.length > 0 ? [t('reversed', { ...words, blocks: list(reversed) })] : []),
    ...(without === 'reversed' ? [t('reversedWithout')] : []),
    ...(held.length > 0 ? [t('holds', { ...words, blocks: list(held) })] : []),
    ...(open.length > 0 ? [t('unclearIn', { blocks: list(open) })] : []),
  ];
}
