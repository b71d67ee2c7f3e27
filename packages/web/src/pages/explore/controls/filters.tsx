import {
  type FilterControl,
  filterControls,
  sourceColumn,
  withFilter,
} from '../../../explore/filters.ts';
import { AGE, isSeen } from '../../../explore/lens.ts';
import { codedColumns } from '../../../explore/questions.ts';
import type { ControlProps } from './control-props.ts';
import { FilterList } from './filter-list.tsx';
import { Folded } from './folded.tsx';
import { YearSpan } from './year-span.tsx';

/** Everything that people can be left out by; what a file cannot be filtered by is said. */
export function Filters({ state, codebook, tongue, change }: ControlProps) {
  const { t } = tongue;
  const active = Object.keys(state.filters).length;
  const choose = (id: string) => (codes: readonly string[]) =>
    change({ ...state, filters: withFilter(state.filters, id, codes) });
  const countries = new Set(
    codedColumns(codebook).flatMap(({ kind, name }) => (kind === 'country' ? [name] : [])),
  );
  const seen = (control: FilterControl): FilterControl =>
    control.id === AGE
      ? { ...control, values: control.values.filter(({ code }) => isSeen(state.lens, code)) }
      : control;
  return (
    <Folded summary={active > 0 ? `${t('filters')} (${active})` : t('filters')}>
      {filterControls(codebook)
        .map(seen)
        .map((control) =>
          control.kind === 'years' ? (
            <YearSpan
              key={control.id}
              control={control}
              chosen={state.filters[control.id] ?? []}
              choose={choose(control.id)}
              tongue={tongue}
            />
          ) : (
            <FilterList
              key={control.id}
              control={control}
              chosen={state.filters[control.id] ?? []}
              choose={choose(control.id)}
              isAlphabetic={countries.has(control.id)}
              tongue={tongue}
            />
          ),
        )}
      {sourceColumn(codebook) === undefined && (
        <p className="hint">
          <strong>{t('sourceTitle')}.</strong> {t('noSource')}
        </p>
      )}
    </Folded>
  );
}
