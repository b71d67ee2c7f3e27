import type { Codebook, Column } from '@tessera/model';
import { useTranslation } from 'react-i18next';
import { hasAges, LENSES } from '../../explore/lens.ts';
import { questionsOf } from '../../explore/questions.ts';
import { COMPOSITIONS, partColumns, type State } from '../../explore/state.ts';

export interface ControlsProps {
  readonly state: State;
  readonly codebook: Codebook;
  readonly change: (state: State) => void;
}

/** What a reader can ask: question, lens, composition, filters. */
export function Controls({ state, codebook, change }: ControlsProps) {
  const { t } = useTranslation();
  return (
    <div className="controls">
      <label>
        {t('questions')}
        <select
          value={state.question}
          onChange={({ target }) => change({ ...state, question: target.value })}
        >
          {questionsOf(codebook).map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </label>
      {hasAges(codebook) && <LensChoice state={state} change={change} />}
      <CompositionChoice state={state} codebook={codebook} change={change} />
      <Filters state={state} codebook={codebook} change={change} />
    </div>
  );
}

function LensChoice({ state, change }: Pick<ControlsProps, 'state' | 'change'>) {
  const { t } = useTranslation();
  return (
    <fieldset className="lens">
      <legend>{t('show')}</legend>
      {LENSES.map((lens) => (
        <label key={lens}>
          <input
            type="radio"
            name="lens"
            checked={state.lens === lens}
            onChange={() => change({ ...state, lens })}
          />
          {t(`lens_${lens}`)}
        </label>
      ))}
      <p>{t('lensNote')}</p>
    </fieldset>
  );
}

function CompositionChoice({ state, codebook, change }: ControlsProps) {
  const { t } = useTranslation();
  return (
    <fieldset className="composition">
      <legend>{t('composition')}</legend>
      <p>{t('compositionHint')}</p>
      {COMPOSITIONS.map((composition) => (
        <label key={composition}>
          <input
            type="radio"
            name="composition"
            checked={state.composition === composition}
            onChange={() => change({ ...state, composition })}
          />
          {t(`view_${composition}`)}
        </label>
      ))}
      <label className="by">
        {t('by')}
        <select value={state.by} onChange={({ target }) => change({ ...state, by: target.value })}>
          {partColumns(codebook).map(({ name, label }) => (
            <option key={name} value={name}>
              {label}
            </option>
          ))}
        </select>
      </label>
    </fieldset>
  );
}

/** Columns by which rows can be left out: all that are not behind the lens already. */
const filterColumns = (codebook: Codebook): readonly Column[] =>
  codebook.columns.filter(({ kind, derived }) => derived === undefined && kind !== 'text');

function Filters({ state, codebook, change }: ControlsProps) {
  const { t } = useTranslation();
  const active = Object.keys(state.filters).length;
  return (
    <details className="filters" open={active > 0}>
      <summary>
        {t('filters')}
        {active > 0 ? ` (${active})` : ''}
      </summary>
      {filterColumns(codebook).map((column) => (
        <label key={column.name}>
          {column.label}
          <select
            value={state.filters[column.name]?.[0] ?? ''}
            onChange={({ target }) => {
              const { [column.name]: _, ...others } = state.filters;
              const chosen = target.value === '' ? {} : { [column.name]: [target.value] };
              change({ ...state, filters: { ...others, ...chosen } });
            }}
          >
            <option value="">{t('any')}</option>
            {column.values.map(({ code, label }) => (
              <option key={code} value={code}>
                {label}
              </option>
            ))}
          </select>
        </label>
      ))}
      {active > 0 && (
        <button type="button" onClick={() => change({ ...state, filters: {} })}>
          {t('clear')}
        </button>
      )}
    </details>
  );
}
