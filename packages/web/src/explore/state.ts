import type { Codebook } from '@tessera/model';
import { LENSES, type Lens } from './lens.ts';
import { codedColumns, questionsOf } from './questions.ts';

/** What the composition switch does: nothing, show parts, weigh them anew, or leave the largest out. */
export const COMPOSITIONS = ['together', 'parts', 'people', 'evenly', 'without'] as const;
export type Composition = (typeof COMPOSITIONS)[number];

/** Everything that a picture depends on: the address of the page says it. */
export interface State {
  readonly question: string;
  readonly lens: Lens;
  readonly composition: Composition;
  /** The column whose values are the parts. */
  readonly by: string;
  /** Codes that a row may have, by column. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

export interface Read {
  readonly state: State;
  /** Parts of the address that mean nothing here, and were left out. */
  readonly ignored: readonly string[];
}

const FIRST_QUESTION = 'exploitation';
const FIRST_PARTS = 'CountryOfExploitation';
const MOST_CODES = 60;

/** Columns by which a picture can be taken apart. */
export const partColumns = (codebook: Codebook) =>
  codedColumns(codebook).filter(({ kind }) => kind !== 'flag' && kind !== 'text');

export function firstState(codebook: Codebook): State {
  const questions = questionsOf(codebook);
  const parts = partColumns(codebook);
  const found = questions.find(({ id }) => id === FIRST_QUESTION) ?? questions[0];
  const by = parts.find(({ name }) => name === FIRST_PARTS) ?? parts[0];
  return {
    question: found?.id ?? '',
    lens: 'children',
    composition: 'together',
    by: by?.name ?? '',
    filters: {},
  };
}

/** The state that an address asks for; nonsense in it is left out, and named. */
export function readState(search: string, codebook: Codebook): Read {
  const start = firstState(codebook);
  const columns = codedColumns(codebook);
  const filters: Record<string, readonly string[]> = {};
  const ignored: string[] = [];
  let state: Omit<State, 'filters'> = start;
  for (const [key, value] of new URLSearchParams(search)) {
    const column = key.startsWith('f.')
      ? columns.find(({ name }) => `f.${name}` === key)
      : undefined;
    const codes = column?.values.map(({ code }) => code) ?? [];
    const asked = value.split('|').slice(0, MOST_CODES);
    if (column !== undefined && asked.every((code) => codes.includes(code))) {
      filters[column.name] = asked;
    } else if (key === 'q' && questionsOf(codebook).some(({ id }) => id === value)) {
      state = { ...state, question: value };
    } else if (key === 'lens' && isOneOf(LENSES, value)) {
      state = { ...state, lens: value };
    } else if (key === 'view' && isOneOf(COMPOSITIONS, value)) {
      state = { ...state, composition: value };
    } else if (key === 'by' && partColumns(codebook).some(({ name }) => name === value)) {
      state = { ...state, by: value };
    } else ignored.push(key);
  }
  return { state: { ...state, filters }, ignored };
}

/** The address of a state, without what is as it is at the start; `readState` gives the state back. */
export function writeState(state: State, codebook: Codebook): string {
  const start = firstState(codebook);
  const params = new URLSearchParams();
  if (state.question !== start.question) params.set('q', state.question);
  if (state.lens !== start.lens) params.set('lens', state.lens);
  if (state.composition !== start.composition) params.set('view', state.composition);
  if (state.by !== start.by) params.set('by', state.by);
  for (const [name, codes] of Object.entries(state.filters)) {
    if (codes.length > 0) params.set(`f.${name}`, codes.join('|'));
  }
  return params.toString();
}

const isOneOf = <T extends string>(list: readonly T[], value: string): value is T =>
  (list as readonly string[]).includes(value);
