import type { Answered } from '../../explore/answer.ts';
import type { Tongue } from '../../explore/sentences.ts';
import { sourceTitle, yearsOf } from '../../explore/source-words.ts';
import { whole } from '../../i18n/numbers.ts';
import type { Source } from '../../release/open-release.ts';

export interface FactsProps {
  readonly answered: Answered;
  readonly source: Source;
  readonly tongue: Tongue;
}

/** What a picture rests on. */
export function Facts({ answered, source, tongue }: FactsProps) {
  const { t, language } = tongue;
  const { view, question } = answered;
  const noise =
    source.facts === undefined
      ? t('noiseOwn')
      : t('noiseRelease', { epsilon: String(source.facts.epsilon) });
  const rows: readonly (readonly [string, string])[] = [
    [t('factPeople'), whole(view.people, language)],
    [t('factKnown'), whole(view.whole.of, language)],
    [t('factYears'), yearsOf(answered.state, source)],
    [t('factSource'), sourceTitle(source, tongue)],
    [t('factContributors'), t('contributorsUnnamed')],
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
