import { standardsFor } from '../../../explore/standards.ts';
import { compositionsFor, partColumns } from '../../../explore/state.ts';
import { standardName } from '../../../explore/told.ts';
import type { ControlProps } from './control-props.ts';
import { Folded } from './folded.tsx';

/** Who is in the data decides what a total says: take it apart, weigh it anew, leave the largest out. */
export function CompositionChoice({ state, codebook, tongue, change }: ControlProps) {
  const { t } = tongue;
  return (
    <Folded summary={t('composition')}>
      <fieldset className="composition">
        <legend className="hint">{t('compositionHint')}</legend>
        {compositionsFor(state.picture).map((composition) => (
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
        {state.composition === 'weighed' && (
          <label className="by">
            {t('standard')}
            <select
              value={state.standard}
              onChange={({ target }) => change({ ...state, standard: target.value })}
            >
              {standardsFor(codebook, state.lens, state.by).map((standard) => (
                <option key={standard} value={standard}>
                  {standardName({ state: { ...state, standard } }, tongue)}
                </option>
              ))}
            </select>
          </label>
        )}
        <label className="by">
          {t('by')}
          <select
            value={state.by}
            onChange={({ target }) => change({ ...state, by: target.value })}
          >
            {partColumns(codebook).map(({ name, label }) => (
              <option key={name} value={name}>
                {label}
              </option>
            ))}
          </select>
        </label>
      </fieldset>
    </Folded>
  );
}
