import { legendOf, type Shown } from './table-text.ts';

/** What every sign means. */
export function Legend({ shown }: { readonly shown: Shown }) {
  const { t } = shown.tongue;
  return (
    <section className="signs">
      <h2>{t('legend')}</h2>
      <dl>
        {legendOf(shown.tongue).map(([sign, meaning]) => (
          <div key={sign}>
            <dt>
              <bdi>{sign}</bdi>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
