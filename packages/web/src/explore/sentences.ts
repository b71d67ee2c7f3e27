import { ofHundred, whole } from '../i18n/numbers.ts';
import { alongFinding, alongTitle } from './along-words.ts';
import type { Answered } from './answer.ts';
import { corridorFinding, corridorTitle } from './corridor-words.ts';
import type { Tongue } from './names.ts';
import { saysSome } from './says-some.ts';
import {
  composedWords,
  howComposed,
  mainAnswer,
  mainName,
  numbersOf,
  peopleCount,
  peopleOf,
} from './told.ts';
import { trendFinding, trendTitle } from './trend-words.ts';

type Words = (answered: Answered, tongue: Tongue) => string | undefined;

/** The finding in a few words and what the composition does to it, which is the title of the picture. */
export function title(answered: Answered, tongue: Tongue): string {
  const { t } = tongue;
  const how = howComposed(answered, tongue);
  const words: Readonly<Record<Answered['state']['picture'], Words>> = {
    bars: barsTitle,
    trend: trendTitle,
    heat: alongTitle,
    multiples: alongTitle,
    corridors: corridorTitle,
  };
  const said =
    words[answered.state.picture](answered, tongue) ??
    t('tooFewTitle', { people: peopleOf(answered, tongue) });
  return how === '' ? said : t('titleHow', { title: said, how });
}

/** The main sentence of a picture: numbers with their intervals, what they are of, what is unknown. */
export function finding(answered: Answered, tongue: Tongue): string {
  const { t } = tongue;
  const words: Readonly<Record<Answered['state']['picture'], Words>> = {
    bars: barsFinding,
    trend: trendFinding,
    heat: alongFinding,
    multiples: alongFinding,
    corridors: corridorFinding,
  };
  const said = words[answered.state.picture](answered, tongue);
  return said === undefined
    ? t('tooFew', { people: peopleOf(answered, tongue) })
    : composedWords(answered, tongue) + said;
}

/** Whether a picture can say anything at all. */
export const tells = ({ shown, along, view, state }: Answered): boolean =>
  state.composition === 'parts'
    ? view.parts.some(saysSome)
    : along === undefined
      ? saysSome(shown)
      : along.entries.some((entry) => saysSome(entry.shown));

function barsTitle(answered: Answered, tongue: Tongue): string | undefined {
  const share = answered.shown.shares[mainAnswer(answered)];
  if (share === undefined) return undefined;
  return tongue.t('barsTitle', {
    answer: mainName(answered, tongue),
    people: peopleOf(answered, tongue),
    share: numbersOf(share, tongue).share,
  });
}

function barsFinding(answered: Answered, tongue: Tongue): string | undefined {
  const { t, language } = tongue;
  const { shown } = answered;
  const share = shown.shares[mainAnswer(answered)];
  if (share === undefined) return undefined;
  return t('sentence', {
    answer: mainName(answered, tongue),
    people: peopleOf(answered, tongue),
    ...numbersOf(share, tongue),
    known: whole(shown.of, language),
    unknown: peopleCount(shown.unknown, tongue),
    unknownShare: ofHundred(shown.unknownShare ?? 0, language),
  });
}
