import type { TFunction } from 'i18next';
import type { Source } from '../../release/open-release.ts';
import type { Line, Name } from './layouts/layout.ts';
import { choicesOf, type TableState } from './state.ts';

export interface Tongue {
  readonly t: TFunction;
  readonly language: string;
}

export const nameOf = (name: Name, { t }: Tongue): string =>
  'word' in name ? t(name.word) : name.label;

export const groupOf = ({ group }: Line, tongue: Tongue): string =>
  group === undefined ? '' : nameOf(group, tongue);

/** Of which country and which years a table is. */
export function placeOf(state: TableState, source: Source, { t }: Tongue): string {
  const { codebook } = source.opened;
  const label = (filter: 'year' | 'country') =>
    choicesOf(codebook, filter, state.table).find(({ id }) => id === state[filter])?.label;
  return t('caption', {
    place: label('country') ?? t('allCountries'),
    years: label('year') ?? t('allYears'),
  });
}
