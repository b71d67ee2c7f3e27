import { type BarAsked, leadingShare } from '@tessera/content/stories';
import type { Interval } from '@tessera/insight';
import { ofHundred, whole } from '../../i18n/numbers.ts';
import { kindOf } from './kind.ts';
import { whyNot } from './missing.ts';
import { toldOf } from './number-in-text.tsx';
import { publishedInterval } from './published-interval.ts';
import { shareText } from './published-told.ts';
import { answerOf, figureOf, numberOf, type Telling } from './telling.ts';
import { limits } from './told.ts';

/** One bar with everything that its line in the table says. */
export interface BarRow {
  readonly label: string;
  readonly share: Interval | undefined;
  /** As a sentence: the number with what it is of, or why there is none. */
  readonly told: string;
  /** `undefined` where there is no number. */
  readonly cells?: { readonly share: string; readonly low?: string; readonly high?: string };
  readonly known?: string;
  readonly unknown?: string;
  readonly where: string;
}

export function barRow({ label, figure: name }: BarAsked, telling: Telling): BarRow {
  const { speech } = telling;
  const { language, t } = speech;
  const figure = figureOf(telling, name);
  const kind = figure === undefined ? 'live' : kindOf(figure);
  const where = `${t(`kind_${kind}`)} ${numberOf(telling, name)}`;
  if (figure?.kind === 'published') {
    const value = leadingShare(figure);
    const interval = publishedInterval(figure);
    return {
      label,
      share: interval ?? { value, low: value, high: value },
      told: inOneLine(name, telling),
      cells: { share: shareText(figure, speech), ...(interval && limits(interval, language, 1)) },
      ...(figure.known === undefined ? {} : { known: whole(figure.known, language) }),
      ...(figure.unknown === undefined ? {} : { unknown: whole(figure.unknown.people, language) }),
      where,
    };
  }
  const answer = answerOf(telling, name);
  if (answer?.kind !== 'share') {
    const why = figure === undefined ? '' : whyNot(figure, telling);
    return { label, share: undefined, told: why, where };
  }
  const { share, shares } = answer;
  return {
    label,
    share,
    told: inOneLine(name, telling),
    cells: { share: ofHundred(share.value, language), ...limits(share, language, 0) },
    known: whole(shares.of, language),
    unknown: whole(shares.unknown, language),
    where,
  };
}

function inOneLine(name: string, telling: Telling): string {
  const { main = '', detail = '' } = toldOf({ name, form: 'share' }, telling) ?? {};
  return `${main} ${detail}`.trim();
}
