import { type Interval, LEAST_PEOPLE } from '@tessera/insight';
import { ofHundred, whole } from '../i18n/numbers.ts';
import type { Answered } from './answer.ts';
import { answerName, blockName, type Tongue } from './names.ts';
import { orderOf } from './shown-answers.ts';

/** The answer that the words of a picture are about: the first one of all people. */
export const mainAnswer = (answered: Answered): number =>
  answered.view.headline?.first ?? orderOf(answered)[0] ?? 0;

/** The people of a picture in the middle of a sentence. */
export const peopleOf = ({ state }: Answered, { t }: Tongue): string => t(`people_${state.lens}`);

/** An interval as the three numbers of a sentence. */
export const numbersOf = ({ value, low, high }: Interval, { language }: Tongue) => ({
  share: ofHundred(value, language),
  low: ofHundred(low, language),
  high: ofHundred(high, language),
});

/** How many people, where they are enough to be counted out loud. */
export const peopleCount = (count: number, { t, language }: Tongue): string =>
  count < LEAST_PEOPLE ? t('fewerThan', { least: LEAST_PEOPLE }) : whole(count, language);

/** What parts are weighed by, in words. */
export function standardName({ state }: Pick<Answered, 'state'>, { t }: Tongue): string {
  const key = `std_${state.standard}`;
  const known = t(key, { defaultValue: '' });
  return known === '' ? t('std_year', { year: state.standard }) : known;
}

/** What a composition does to the numbers, as the beginning of a sentence; empty where it does nothing. */
export function composedWords(answered: Answered, tongue: Tongue): string {
  const words = composedAs(answered, tongue, { weighed: 'weighedAs', without: 'withoutPart' });
  return words === '' ? '' : `${words} `;
}

/** The same within a sentence. */
export const howComposed = (answered: Answered, tongue: Tongue): string =>
  composedAs(answered, tongue, { weighed: 'how_weighed', without: 'how_without' });

function composedAs(
  answered: Answered,
  tongue: Tongue,
  keys: Readonly<Record<'weighed' | 'without', string>>,
): string {
  const { state, view, blocks } = answered;
  const { t } = tongue;
  if (state.composition === 'weighed') {
    return t(keys.weighed, { standard: standardName(answered, tongue) });
  }
  const block = view.largest === undefined ? undefined : blocks[view.largest.largest];
  if (state.composition !== 'without' || block === undefined) return '';
  return t(keys.without, { block: blockName(block, tongue) });
}

/** The main answer in quotation marks that a language has. */
export const mainName = (answered: Answered, tongue: Tongue): string =>
  answerName(answered, mainAnswer(answered), tongue);
