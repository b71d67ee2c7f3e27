import type { Codebook } from '@tessera/model';
import { COUNTRIES } from '@tessera/model';

import { codedColumns } from '../../explore/questions.ts';
import { firstState, type State } from '../../explore/state.ts';

/** In what way a country can be in a record. */
export const ROLES = ['exploited', 'citizens'] as const;
export type Role = (typeof ROLES)[number];

const COLUMN: Readonly<Record<Role, string>> = {
  exploited: 'CountryOfExploitation',
  citizens: 'citizenship',
};

/** What can be asked of a release about a country, or why it cannot. */
export type Asking =
  | { readonly kind: 'state'; readonly state: State }
  | { readonly kind: 'noColumn' | 'noCode' };

/** The first question of the explorer for children, held to one country. */
export function askingOf(codebook: Codebook, role: Role, alpha3: string): Asking {
  const column = codedColumns(codebook).find(({ name }) => name === COLUMN[role]);
  if (column === undefined) return { kind: 'noColumn' };
  const entry = COUNTRIES.find(([, code]) => code === alpha3);
  const value = column.values.find(({ code }) => entry?.includes(code));
  if (value === undefined) return { kind: 'noCode' };
  const state = firstState(codebook);
  return { kind: 'state', state: { ...state, filters: { [column.name]: [value.code] } } };
}
