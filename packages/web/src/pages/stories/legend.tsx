import { KINDS } from './kind.ts';
import type { Speech } from './speech.ts';

/** The three kinds of numbers, each by its word and its edge, so that no colour is needed. */
export function Legend({ speech: { t } }: { readonly speech: Speech }) {
  return (
    <details className="legend">
      <summary>{t('legend')}</summary>
      <dl>
        {KINDS.map((kind) => (
          <div key={kind}>
            <dt>
              <span className={`tag ${kind}`}>{t(`kind_${kind}`)}</span>
            </dt>
            <dd>{t(`legend_${kind}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
