import type { Codebook } from '@tessera/model';
import type { Tongue } from './names.ts';
import { type Choice, choicesOf, type TableState, withTable } from './state.ts';
import { isTableId, TABLE_IDS, TABLE_KINDS } from './table-id.ts';

export interface ControlsProps {
  readonly state: TableState;
  readonly codebook: Codebook;
  readonly change: (state: TableState) => void;
  readonly tongue: Tongue;
}

/** Which table, of which year and country. */
export function Controls({ state, codebook, change, tongue }: ControlsProps) {
  const { t } = tongue;
  const { filters, isOfMemberState } = TABLE_KINDS[state.table];
  return (
    <div className="table-choices">
      <label>
        {t('table')}
        <select
          value={state.table}
          onChange={({ target }) => {
            if (isTableId(target.value)) change(withTable(state, target.value, codebook));
          }}
        >
          {TABLE_IDS.map((id) => (
            <option key={id} value={id}>
              {t(`table_${id}`)}
            </option>
          ))}
        </select>
      </label>
      {filters.includes('year') && (
        <Filter {...{ filter: 'year', state, codebook, change }} words={t('year')}>
          {t('allYears')}
        </Filter>
      )}
      {filters.includes('country') && (
        <Filter
          {...{ filter: 'country', state, codebook, change }}
          words={t(isOfMemberState ? 'memberState' : 'country')}
          order={new Intl.Collator(tongue.language).compare}
        >
          {t(isOfMemberState ? 'chooseOne' : 'allCountries')}
        </Filter>
      )}
    </div>
  );
}

interface FilterProps extends Omit<ControlsProps, 'tongue'> {
  readonly filter: 'year' | 'country';
  readonly words: string;
  readonly children: string;
  /** Of labels; default: that of the codes. */
  readonly order?: (a: string, b: string) => number;
}

function Filter({ filter, words, children, order, state, codebook, change }: FilterProps) {
  const choices = choicesOf(codebook, filter, state.table);
  const sorted: readonly Choice[] =
    order === undefined ? choices : [...choices].sort((a, b) => order(a.label, b.label));
  const { [filter]: _, ...others } = state;
  return (
    <label>
      {words}
      <select
        value={state[filter] ?? ''}
        onChange={({ target }) =>
          change(target.value === '' ? others : { ...others, [filter]: target.value })
        }
      >
        <option value="">{children}</option>
        {sorted.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}
