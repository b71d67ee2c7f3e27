import type { FilterControl } from '../../../explore/filters.ts';
import type { Tongue } from '../../../explore/names.ts';

export interface YearSpanProps {
  readonly control: FilterControl;
  readonly chosen: readonly string[];
  readonly choose: (codes: readonly string[]) => void;
  readonly tongue: Tongue;
}

/** From one year to another; the whole list is no filter. */
export function YearSpan({ control, chosen, choose, tongue: { t } }: YearSpanProps) {
  const { label, values } = control;
  const codes = values.map(({ code }) => code);
  const last = codes.length - 1;
  const from = chosen.length === 0 ? 0 : codes.indexOf(chosen[0] ?? '');
  const to = chosen.length === 0 ? last : codes.indexOf(chosen.at(-1) ?? '');
  const span = (first: number, end: number) =>
    choose(first === 0 && end === last ? [] : codes.slice(first, end + 1));
  return (
    <fieldset className="span">
      <legend>{label}</legend>
      <label>
        {t('yearFrom')}
        <select
          value={from}
          onChange={({ target }) => span(Number(target.value), Math.max(Number(target.value), to))}
        >
          {values.map((value, i) => (
            <option key={value.code} value={i}>
              {value.label}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('yearTo')}
        <select
          value={to}
          onChange={({ target }) =>
            span(Math.min(from, Number(target.value)), Number(target.value))
          }
        >
          {values.map((value, i) => (
            <option key={value.code} value={i}>
              {value.label}
            </option>
          ))}
        </select>
      </label>
    </fieldset>
  );
}
