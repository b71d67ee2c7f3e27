import type { Codebook } from '@tessera/model';
import { type FilterControl, filterControls } from './filters.ts';
import type { Tongue } from './names.ts';
import { codedColumns } from './questions.ts';
import type { State } from './state.ts';

/** One filter that is set. */
export interface FilterSaid {
  readonly id: string;
  readonly text: string;
}

/** The filters of a state in words, each with the name under which it can be taken back. */
export function filterWords(
  { filters }: State,
  codebook: Codebook,
  tongue: Tongue,
): readonly FilterSaid[] {
  const controls = filterControls(codebook);
  return Object.entries(filters).map(([id, codes]) => {
    const control = controls.find((one) => one.id === id) ?? flagControl(codebook, id);
    return { id, text: control === undefined ? id : saidOf(control, codes, tongue) };
  });
}

/** A flag of a group that an address asks for on its own. */
function flagControl(codebook: Codebook, id: string): FilterControl | undefined {
  const column = codedColumns(codebook).find(({ name }) => name === id);
  return column === undefined ? undefined : { ...column, id, kind: 'values' };
}

function saidOf(
  { label, kind, values }: FilterControl,
  codes: readonly string[],
  { t }: Tongue,
): string {
  const names = values.filter(({ code }) => codes.includes(code)).map((value) => value.label);
  const places = codes.map((code) => values.findIndex((value) => value.code === code));
  const isSpan =
    kind === 'years' &&
    names.length > 2 &&
    Math.max(...places) - Math.min(...places) === names.length - 1;
  const list = isSpan
    ? `${names[0]}–${names.at(-1)}`
    : names.join(t(kind === 'flags' ? 'or' : 'comma'));
  return t('filterSaid', { label, values: list });
}
