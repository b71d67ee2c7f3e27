import { filterWords } from '../../../explore/filter-words.ts';
import { withFilter } from '../../../explore/filters.ts';
import type { ControlProps } from './control-props.ts';

/** The filters that are set, above the picture: each can be taken back, and all of them at once. */
export function FilterChips({ state, codebook, tongue, change }: ControlProps) {
  const { t } = tongue;
  const said = filterWords(state, codebook, tongue);
  if (said.length === 0) return null;
  return (
    <section className="chips" aria-label={t('filtersSet')}>
      {said.map(({ id, text }) => (
        <button
          key={id}
          type="button"
          onClick={() => change({ ...state, filters: withFilter(state.filters, id, []) })}
        >
          <span className="unseen">{t('takeBack')} </span>
          {text} <span aria-hidden="true">×</span>
        </button>
      ))}
      <button type="button" className="all" onClick={() => change({ ...state, filters: {} })}>
        {t('clear')}
      </button>
    </section>
  );
}
