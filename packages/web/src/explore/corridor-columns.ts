import type { Codebook, Column } from '@tessera/model';
import { codedColumns } from './questions.ts';

const DESTINATION = /exploit|destination/i;

/** Where people come from and where they were exploited, where a codebook asks both. */
export function corridorColumns(codebook: Codebook): readonly [Column, Column] | undefined {
  const countries = codedColumns(codebook).filter(({ kind }) => kind === 'country');
  const to = countries.find(({ name }) => DESTINATION.test(name)) ?? countries[1];
  const from = countries.find((column) => column !== to);
  return from === undefined || to === undefined ? undefined : [from, to];
}
