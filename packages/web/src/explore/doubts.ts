import { reversalOf } from '@tessera/insight';
import { listed } from '../i18n/listed.ts';
import { ofHundred } from '../i18n/numbers.ts';
import type { Answered } from './answer.ts';
import { corridorDoubts } from './corridor-words.ts';
import { largestWords } from './largest.ts';
import { answerName, blockName, type Tongue } from './names.ts';
import { mainName, standardName } from './told.ts';
import { trendDoubts } from './trend-words.ts';

/** One sentence under a picture. */
export interface Doubt {
  readonly text: string;
  /** It says that an order turns round: nobody should miss it. */
  readonly turns: boolean;
}

const plain = (texts: readonly string[]): readonly Doubt[] =>
  texts.map((text) => ({ text, turns: false }));

/** What the largest part brings, and what holds or turns round without it, in the parts, or weighed anew. */
export function doubts(answered: Answered, by: string, tongue: Tongue): readonly Doubt[] {
  const { t } = tongue;
  const { state, view, question } = answered;
  if (state.picture === 'corridors') {
    return plain([...corridorDoubts(answered, by, tongue), ...overlap(answered, tongue)]);
  }
  return [
    ...aboutOrder(answered, tongue),
    ...aboutWeights(answered, tongue),
    ...plain(largestWords(answered, by, tongue)),
    ...plain(state.picture === 'trend' ? trendDoubts(answered, by, tongue) : []),
    ...plain(view.headline === undefined ? [] : overlap(answered, tongue)),
    ...plain(question.asked.kind === 'flags' ? [t('several')] : []),
  ];
}

const overlap = ({ view }: Answered, { t }: Tongue): readonly string[] =>
  view.tiers.some((tier) => tier.length > 1) ? [t('order')] : [];

/** The two answers whose order is looked at. */
function pairNames(answered: Answered, tongue: Tongue) {
  const { first = 0, second = 0 } = answered.view.headline ?? {};
  return {
    first: answerName(answered, first, tongue),
    second: answerName(answered, second, tongue),
  };
}

function aboutOrder(answered: Answered, tongue: Tongue): readonly Doubt[] {
  const { t } = tongue;
  const { view, blocks } = answered;
  if (view.headline === undefined || blocks.length < 2) return [];
  const { reversal, without } = view.headline;
  const named = (fate: string) =>
    blocks
      .filter((_, i) => reversal.parts[i] === fate)
      .map((block) => t('quoted', { name: blockName(block, tongue) }));
  const list = (names: readonly string[]) => listed(names, tongue.language);
  const words = pairNames(answered, tongue);
  const [reversed, held, open] = [named('reversed'), named('holds'), named('unclear')];
  if (reversed.length + held.length === 0) return plain([t('unclear')]);
  const turned = [
    ...(reversed.length > 0 ? [t('reversed', { ...words, blocks: list(reversed) })] : []),
    ...(without === 'reversed' ? [t('reversedWithout')] : []),
  ].join(' ');
  return [
    ...(turned === '' ? [] : [{ text: turned, turns: true }]),
    ...plain(held.length > 0 ? [t('holds', { ...words, blocks: list(held) })] : []),
    ...plain(open.length > 0 ? [t('unclearIn', { blocks: list(open) })] : []),
  ];
}

/** What other weights make of the main answer, and of its order with the second one. */
function aboutWeights(answered: Answered, tongue: Tongue): readonly Doubt[] {
  const { t, language } = tongue;
  const { state, view, shown } = answered;
  if (state.composition !== 'weighed' || view.headline === undefined) return [];
  const { first, second } = view.headline;
  const pair = ({ shares }: Pick<typeof shown, 'shares'>) => ({
    first: shares[first],
    second: shares[second],
  });
  const [fate = 'unclear'] = reversalOf(pair(view.whole), [pair(shown)]).parts;
  const [all, weighed] = [view.whole.shares[first], shown.shares[first]];
  if (all === undefined || weighed === undefined) return plain([t('weighedNot')]);
  const words = {
    standard: standardName(answered, tongue),
    answer: mainName(answered, tongue),
    weighed: ofHundred(weighed.value, language),
    all: ofHundred(all.value, language),
  };
  const order = t(`weighed_${fate}`, pairNames(answered, tongue));
  return [{ text: `${t('weighedNote', words)} ${order}`, turns: fate === 'reversed' }];
}
