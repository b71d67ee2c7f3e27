import { tiers } from '@tessera/insight';
import { ofHundred, whole } from '../i18n/numbers.ts';
import type { Answered } from './answer.ts';
import { largestWords } from './largest.ts';
import { answerName, type Tongue } from './names.ts';
import { shownAnswers } from './shown-answers.ts';
import { numbersOf, peopleCount, peopleOf } from './told.ts';

/** The share of people who were exploited in the country whose citizens they are. */
const ownShare = ({ corridors }: Answered) => corridors?.borders.shown.shares[0];

export function corridorTitle(answered: Answered, tongue: Tongue): string | undefined {
  const own = ownShare(answered);
  if (own === undefined) return undefined;
  const people = peopleOf(answered, tongue);
  return tongue.t('corridorTitle', { share: numbersOf(own, tongue).share, people });
}

export function corridorFinding(answered: Answered, tongue: Tongue): string | undefined {
  const own = ownShare(answered);
  const across = answered.corridors?.borders.shown.shares[1];
  if (own === undefined || across === undefined) return undefined;
  const { t, language } = tongue;
  const { shown } = answered;
  return t('corridorFinding', {
    people: peopleOf(answered, tongue),
    ...numbersOf(own, tongue),
    across: ofHundred(across.value, language),
    known: whole(shown.of, language),
    unknown: peopleCount(shown.unknown, tongue),
    unknownShare: ofHundred(shown.unknownShare ?? 0, language),
  });
}

/** Which flow has more records than any other, where one has; what is not drawn; what flows are not. */
export function corridorDoubts(answered: Answered, by: string, tongue: Tongue): readonly string[] {
  const rest = answered.corridors?.borders.shown.shares[2];
  return [
    ...aboutFirst(answered, tongue),
    ...largestWords(answered, by, tongue),
    ...(rest === undefined ? [] : [tongue.t('corridorRest', numbersOf(rest, tongue))]),
    tongue.t('corridorNote'),
  ];
}

function aboutFirst(answered: Answered, tongue: Tongue): readonly string[] {
  const { shares } = answered.shown;
  const [tier = []] = tiers(shares);
  const [first] = tier;
  const share = first === undefined ? undefined : shares[first];
  if (tier.length !== 1 || first === undefined || share === undefined) return [];
  if (!shownAnswers(answered).includes(first)) return [];
  return [
    tongue.t('corridorFirst', {
      flow: answerName(answered, first, tongue),
      ...numbersOf(share, tongue),
    }),
  ];
}
