import { sourceTitle } from '../../explore/source-words.ts';
import type { Source } from '../../release/open-release.ts';
import { FLAGS } from './flags.ts';
import type { StatutoryTable } from './make-table.ts';
import { placeOf, type Tongue } from './names.ts';
import { notesOf } from './notes.ts';
import type { TableState } from './state.ts';
import { TABLE_KINDS } from './table-id.ts';

/** A table as it is shown, with what it rests on. */
export interface Shown {
  readonly table: StatutoryTable;
  readonly state: TableState;
  readonly source: Source;
  readonly tongue: Tongue;
}

export const tableName = ({ state, tongue }: Shown): string => tongue.t(`table_${state.table}`);

export const captionOf = ({ state, source, tongue }: Shown): string =>
  placeOf(state, source, tongue);

/** Name and caption in one line. */
export const headingOf = (shown: Shown): string => `${tableName(shown)}. ${captionOf(shown)}`;

export const whatOf = ({ state, tongue }: Shown): string => tongue.t(`what_${state.table}`);

export const sourceOf = ({ source, tongue }: Shown): string => sourceTitle(source, tongue);

export const notesIn = ({ table, state, source, tongue }: Shown): readonly string[] =>
  notesOf(table, state, source, tongue);

/** Every sign and what it means, whether the table has it or not. */
export const legendOf = ({ t }: Tongue): readonly (readonly [sign: string, meaning: string])[] =>
  FLAGS.map(({ id, sign }) => [sign, t(`flag_${id}`)]);

export interface ReferenceWords {
  readonly title: string;
  readonly address: string;
  readonly note: string;
}

/** Where the layout comes from, and what of it was read. */
export const referencesOf = ({ state, tongue: { t } }: Shown): readonly ReferenceWords[] =>
  TABLE_KINDS[state.table].references.map(({ id, title, address, standing }) => ({
    title,
    address,
    note: `${t('standing')} ${t(`standing_${standing}`)}. ${t(`ref_${id}`)}`,
  }));

/** All that makes a file understood without the page that it came from. */
export const readmeOf = (shown: Shown, address: string): readonly string[] => {
  const { t } = shown.tongue;
  return [
    headingOf(shown),
    whatOf(shown),
    `${t('source')}: ${sourceOf(shown)}`,
    ...notesIn(shown),
    ...legendOf(shown.tongue).map(([sign, meaning]) => `${sign}  ${meaning}`),
    ...referencesOf(shown).map((one) => `${one.title}. ${one.address}. ${one.note}`),
    `${t('address')}: ${address}`,
  ];
};
