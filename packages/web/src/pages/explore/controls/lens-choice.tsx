import { withFilter } from '../../../explore/filters.ts';
import { AGE, isSeen, LENSES, type Lens } from '../../../explore/lens.ts';
import type { State } from '../../../explore/state.ts';
import { Choice } from './choice.tsx';
import type { ControlProps } from './control-props.ts';

/** Children, adults or everyone: one tap in every picture. */
export function LensChoice({ state, tongue: { t }, change }: ControlProps) {
  return (
    <div className="lens">
      <Choice
        name="lens"
        legend={t('show')}
        value={state.lens}
        options={LENSES.map((id) => ({ id, label: t(`lens_${id}`) }))}
        choose={(lens) => change(through(state, lens))}
      />
      <p className="hint">{t('lensNote')}</p>
    </div>
  );
}

/** The same state through another lens, without ages that nobody has there. */
function through(state: State, lens: Lens): State {
  const ages = (state.filters[AGE] ?? []).filter((band) => isSeen(lens, band));
  return { ...state, lens, filters: withFilter(state.filters, AGE, ages) };
}
