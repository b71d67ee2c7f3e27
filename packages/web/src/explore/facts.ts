import { ofHundred } from '../i18n/numbers.ts';
import type { Source } from '../release/open-release.ts';
import type { Answered } from './answered.ts';
import { filterWords } from './filter-words.ts';
import { largestOf } from './largest.ts';
import type { Tongue } from './names.ts';
import { byLabel, yearSpan } from './readme.ts';
import { saysSome } from './says-some.ts';
import { sourceTitle } from './source-words.ts';
import { peopleCount } from './told.ts';

export type Fact = readonly [name: string, value: string];

/** What a picture rests on, line by line. */
export function factsOf(answered: Answered, source: Source, tongue: Tongue): readonly Fact[] {
  const { t } = tongue;
  const { view, years } = answered;
  const noise =
    source.facts === undefined
      ? t('noiseOwn')
      : t('noiseRelease', { epsilon: String(source.facts.epsilon) });
  return [
    [t('factPeople'), peopleCount(view.people, tongue)],
    [t('factKnown'), peopleCount(view.whole.of, tongue)],
    ...unknownOf(answered, tongue),
    [t('factYears'), years === undefined ? t('unknownAnswer') : yearSpan(years)],
    [t('filters'), filtersIn(answered, source, tongue)],
    [t('factSource'), sourceTitle(source, tongue)],
    [t('factContributors'), writersOf(answered, tongue)],
    ...aboutLargest(answered, source, tongue),
    [t('factNoise'), noise],
    [t('factMeans'), t('notPrevalence')],
  ];
}

function unknownOf({ view }: Answered, tongue: Tongue): readonly Fact[] {
  const { t, language } = tongue;
  const { unknown, unknownShare } = view.whole;
  if (!saysSome(view.whole)) return [];
  const share = ofHundred(unknownShare ?? 0, language);
  return [[t('factUnknown'), t('unknownOf', { count: peopleCount(unknown, tongue), share })]];
}

function filtersIn({ state }: Answered, { opened }: Source, tongue: Tongue): string {
  const said = filterWords(state, opened.codebook, tongue).map(({ text }) => text);
  return said.length === 0 ? tongue.t('noFilters') : said.join('; ');
}

function writersOf({ writers }: Answered, { t, language }: Tongue): string {
  const said = (writers?.labels ?? []).flatMap((name, i) => {
    const share = writers?.shares.shares[i];
    return share === undefined
      ? []
      : [t('writer', { name, share: ofHundred(share.value, language) })];
  });
  return said.length === 0 ? t('contributorsUnnamed') : said.join(t('comma'));
}

/** How large the largest part is, and what the main answer is without it. */
function aboutLargest(answered: Answered, source: Source, tongue: Tongue): readonly Fact[] {
  const { t, language } = tongue;
  const largest = largestOf(answered, tongue);
  if (largest === undefined) return [];
  const { block, answer, without } = largest;
  const by = byLabel(source.opened.codebook, answered);
  const number = (value: number) => ofHundred(value, language);
  const size: Fact = [
    t('factLargest'),
    t('largestOf', { block, share: number(largest.share), by }),
  ];
  if (without === undefined) {
    const named: Fact = [t('factLargest'), t('largestOnly', { block, by })];
    return [largest.share === 1 ? size : named, [t('factWithout'), t('tableFew')]];
  }
  const [rest, all] = [number(without.value), number(largest.all.value)];
  return [size, [t('factWithout'), t('withoutOf', { answer, without: rest, all })]];
}
