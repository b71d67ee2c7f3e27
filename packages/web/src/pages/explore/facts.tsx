import type { Answered } from '../../explore/answer.ts';
import { factsOf } from '../../explore/facts.ts';
import type { Tongue } from '../../explore/names.ts';
import type { Source } from '../../release/open-release.ts';

export interface FactsProps {
  readonly answered: Answered;
  readonly source: Source;
  readonly tongue: Tongue;
}

/** What a picture rests on. */
export function Facts({ answered, source, tongue }: FactsProps) {
  return (
    <section className="facts">
      <h2>{tongue.t('facts')}</h2>
      <p>{answered.question.definition}</p>
      <dl>
        {factsOf(answered, source, tongue).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
