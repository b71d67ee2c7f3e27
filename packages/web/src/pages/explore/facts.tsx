import type { Answered } from '../../explore/answer.ts';
import { filterWords } from '../../explore/filter-words.ts';
import { blockName, type Tongue } from '../../explore/names.ts';
import { byLabel, yearSpan } from '../../explore/readme.ts';
import { sourceTitle } from '../../explore/source-words.ts';
import { mainAnswer, mainName, peopleCount } from '../../explore/told.ts';
import { ofHundred, whole } from '../../i18n/numbers.ts';
import type { Source } from '../../release/open-release.ts';

export interface FactsProps {
  readonly answered: Answered;
  readonly source: Source;
  readonly tongue: Tongue;
}

type Fact = readonly [name: string, value: string];

/** What a picture rests on. */
export function Facts({ answered, source, tongue }: FactsProps) {
  const { t, language } = tongue;
  const { view, question, years } = answered;
  const noise =
    source.facts === undefined
      ? t('noiseOwn')
      : t('noiseRelease', { epsilon: String(source.facts.epsilon) });
  const rows: readonly Fact[] = [
    [t('factPeople'), peopleCount(view.people, tongue)],
    [t('factKnown'), peopleCount(view.whole.of, tongue)],
    [
      t('factUnknown'),
      t('unknownOf', {
        count: whole(view.whole.unknown, language),
        share: ofHundred(view.whole.unknownShare ?? 0, language),
      }),
    ],
    [t('factYears'), years === undefined ? t('unknownAnswer') : yearSpan(years)],
    [t('filters'), filtersIn(answered, source, tongue)],
    [t('factSource'), sourceTitle(source, tongue)],
    [t('factContributors'), writersOf(answered, tongue)],
    ...largestOf(answered, source, tongue),
    [t('factNoise'), noise],
    [t('factMeans'), t('notPrevalence')],
  ];
  return (
    <section className="facts">
      <h2>{t('facts')}</h2>
      <p>{question.definition}</p>
      <dl>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
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
function largestOf(answered: Answered, source: Source, tongue: Tongue): readonly Fact[] {
  const { t, language } = tongue;
  const { view, blocks, corridors } = answered;
  const block = view.largest === undefined ? undefined : blocks[view.largest.largest];
  if (view.largest === undefined || block === undefined) return [];
  const main = mainAnswer(answered);
  const [all, without] =
    corridors === undefined
      ? [view.whole.shares[main], view.largest.without.shares[main]]
      : [corridors.borders.whole.shares[0], corridors.borders.without.shares[0]];
  const answer = corridors === undefined ? mainName(answered, tongue) : t('corridorOwn');
  const part = {
    block: blockName(block, tongue),
    share: ofHundred(view.largest.share, language),
    by: byLabel(source.opened.codebook, answered),
  };
  return [
    [t('factLargest'), t('largestOf', part)],
    [
      t('factWithout'),
      all === undefined || without === undefined
        ? t('unknownAnswer')
        : t('withoutOf', {
            answer,
            without: ofHundred(without.value, language),
            all: ofHundred(all.value, language),
          }),
    ],
  ];
}
