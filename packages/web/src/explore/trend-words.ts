import { decomposeAnswer, type Interval, orderOf } from '@tessera/insight';
import { ofHundred, whole } from '../i18n/numbers.ts';
import type { Entry } from './along.ts';
import type { Answered } from './answer.ts';
import type { Tongue } from './names.ts';
import { mainAnswer, mainName, numbersOf, peopleOf } from './told.ts';
import { seriesOf, silentYears, yearEntries } from './trend.ts';

interface End {
  readonly entry: Entry;
  readonly share: Interval;
}

/** The first and the last year of which the main answer can be told. */
function endsOf(answered: Answered): readonly [End, End] | undefined {
  const answer = mainAnswer(answered);
  const told = yearEntries(answered).flatMap((entry): readonly End[] => {
    const share = entry.shown.shares[answer];
    return share === undefined ? [] : [{ entry, share }];
  });
  const [first, last] = [told[0], told.at(-1)];
  return first === undefined || last === undefined || first === last ? undefined : [first, last];
}

const DIRECTIONS = { '-1': 'less', '0': 'same', '1': 'more' } as const;

export function trendTitle(answered: Answered, tongue: Tongue): string | undefined {
  const ends = endsOf(answered);
  if (ends === undefined) return undefined;
  const [first, last] = ends;
  const key = DIRECTIONS[orderOf(last.share, first.share)];
  return tongue.t(`trendTitle_${key}`, {
    answer: mainName(answered, tongue),
    people: peopleOf(answered, tongue),
    from: numbersOf(first.share, tongue).share,
    to: numbersOf(last.share, tongue).share,
    first: first.entry.label,
    last: last.entry.label,
  });
}

export function trendFinding(answered: Answered, tongue: Tongue): string | undefined {
  const ends = endsOf(answered);
  if (ends === undefined) return undefined;
  const said = ends.map(({ entry, share }) => {
    const { share: value, low, high } = numbersOf(share, tongue);
    const known = whole(entry.shown.of, tongue.language);
    return tongue.t('trendYear', { year: entry.label, share: value, low, high, known });
  });
  return tongue.t('trendFinding', {
    answer: mainName(answered, tongue),
    people: peopleOf(answered, tongue),
    first: said[0],
    last: said[1],
  });
}

/** What of a change is other people in the data, which years say nothing, and what a change is not. */
export function trendDoubts(answered: Answered, by: string, tongue: Tongue): readonly string[] {
  const { t } = tongue;
  const silent = silentYears(seriesOf(answered, tongue));
  return [
    ...apart(answered, by, tongue),
    ...(silent.length > 0 ? [t('silentYears', { years: silent.join(t('comma')) })] : []),
    t('trendNote'),
  ];
}

function apart(answered: Answered, by: string, { t, language }: Tongue): readonly string[] {
  const ends = endsOf(answered);
  if (ends === undefined || answered.blocks.length < 2) return [];
  const [first, last] = ends;
  if (answered.state.composition !== 'together') return [];
  if (orderOf(first.share, last.share) === 0) return [];
  const found = decomposeAnswer(
    [first.entry.counts, last.entry.counts],
    mainAnswer(answered),
    answered.question.denominator,
  );
  if (found === undefined) return [];
  const points = (value: number) => ofHundred(value, language);
  return [
    t('apart', {
      by,
      difference: points(found.difference),
      composition: points(found.composition),
      rate: points(found.rate),
    }),
  ];
}
