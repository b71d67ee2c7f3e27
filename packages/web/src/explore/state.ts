import type { Codebook } from '@tessera/model';
import { codesFor, type Filters } from './filters.ts';
import { LENSES, type Lens } from './lens.ts';
import { axesFor, firstAxis, PICTURES, type Picture, picturesFor } from './pictures.ts';
import { codedColumns, questionsOf } from './questions.ts';
import { readCodes, writeCodes } from './span.ts';
import { FIRST_STANDARD, type Standard, standardsFor } from './standards.ts';

/** What the composition switch does: nothing, show parts, weigh them anew, or leave the largest out. */
const COMPOSITIONS = ['together', 'parts', 'weighed', 'without'] as const;
export type Composition = (typeof COMPOSITIONS)[number];

/** Everything that a picture depends on: the address of the page says it. */
export interface State {
  readonly question: string;
  readonly lens: Lens;
  readonly picture: Picture;
  /** What the answers are set against in a grid and in pictures side by side: a column or a group. */
  readonly along: string;
  readonly composition: Composition;
  /** What the parts are weighed by, where they are. */
  readonly standard: Standard;
  /** The column whose values are the parts. */
  readonly by: string;
  readonly filters: Filters;
}

export interface Read {
  readonly state: State;
  /** Parts of the address that mean nothing here, and were left out. */
  readonly ignored: readonly string[];
}

const FIRST_QUESTION = 'exploitation';
const FIRST_PARTS = 'CountryOfExploitation';

/** Columns by which a picture can be taken apart. */
export const partColumns = (codebook: Codebook) =>
  codedColumns(codebook).filter(({ kind }) => kind !== 'flag' && kind !== 'text');

/** What the composition switch can do in a picture: parts of pictures side by side would be too many. */
export const compositionsFor = (picture: Picture): readonly Composition[] =>
  picture === 'multiples' ? COMPOSITIONS.filter((one) => one !== 'parts') : COMPOSITIONS;

export function firstState(codebook: Codebook): State {
  const questions = questionsOf(codebook);
  const parts = partColumns(codebook);
  const found = questions.find(({ id }) => id === FIRST_QUESTION) ?? questions[0];
  const by = parts.find(({ name }) => name === FIRST_PARTS) ?? parts[0];
  return {
    question: found?.id ?? '',
    lens: 'children',
    picture: 'bars',
    along: found === undefined ? '' : (firstAxis(codebook, found)?.id ?? ''),
    composition: 'together',
    standard: FIRST_STANDARD,
    by: by?.name ?? '',
    filters: {},
  };
}

/**
 * The nearest state that can be shown: a question may not have the picture or the axis that was chosen
 * for another one, nor a picture the composition.
 */
export function settled(state: State, codebook: Codebook): State {
  const question = questionsOf(codebook).find(({ id }) => id === state.question);
  if (question === undefined) return state;
  const pictures = picturesFor(codebook, question);
  const picture = pictures.includes(state.picture) ? state.picture : 'bars';
  const axes = axesFor(codebook, question).map(({ id }) => id);
  const along = axes.includes(state.along)
    ? state.along
    : (firstAxis(codebook, question)?.id ?? '');
  const composition = compositionsFor(picture).includes(state.composition)
    ? state.composition
    : 'together';
  const standards = standardsFor(codebook, state.lens, state.by);
  const standard = standards.includes(state.standard) ? state.standard : FIRST_STANDARD;
  return { ...state, picture, along, composition, standard };
}

/** The parts of an address and what of a state each one says; `filters` have keys of their own. */
const KEYS = {
  q: 'question',
  lens: 'lens',
  p: 'picture',
  x: 'along',
  view: 'composition',
  std: 'standard',
  by: 'by',
} as const satisfies Readonly<Record<string, keyof State>>;
type Key = keyof typeof KEYS;

const isKey = (key: string): key is Key => Object.hasOwn(KEYS, key);
const FILTER = 'f.';

/** The values that a part of an address may have, whatever the other parts say. */
function allowed(key: Key, codebook: Codebook): readonly string[] {
  const names = {
    q: () => questionsOf(codebook).map(({ id }) => id),
    lens: () => LENSES,
    p: () => PICTURES,
    x: () => [...codedColumns(codebook), ...codebook.groups].map(({ name }) => name),
    view: () => COMPOSITIONS,
    std: () => LENSES.flatMap((lens) => standardsFor(codebook, lens, '')),
    by: () => partColumns(codebook).map(({ name }) => name),
  } satisfies Readonly<Record<Key, () => readonly string[]>>;
  return names[key]();
}

/** The state that an address asks for; nonsense in it is left out, and named. */
export function readState(search: string, codebook: Codebook): Read {
  const filters: Record<string, readonly string[]> = {};
  const ignored: string[] = [];
  const asked: Partial<Record<keyof State, string>> = {};
  const seen = new Set<string>();
  for (const [key, value] of new URLSearchParams(search)) {
    if (seen.has(key)) {
      ignored.push(key);
      continue;
    }
    seen.add(key);
    const codes = key.startsWith(FILTER)
      ? readCodes(value, codesFor(codebook, key.slice(FILTER.length)) ?? [])
      : undefined;
    if (codes !== undefined) filters[key.slice(FILTER.length)] = codes;
    else if (isKey(key) && allowed(key, codebook).includes(value)) asked[KEYS[key]] = value;
    else ignored.push(key);
  }
  const start = firstState(codebook);
  const wanted = { ...start, ...asked, filters } as State;
  const state = settled(wanted, codebook);
  const unfit = Object.entries(KEYS).flatMap(([key, part]) =>
    asked[part] !== undefined && state[part] !== wanted[part] ? [key] : [],
  );
  return { state, ignored: [...ignored, ...unfit] };
}

/** The address of a state, without what is as it is at the start; `readState` gives the state back. */
export function writeState(state: State, codebook: Codebook): string {
  const start = settled({ ...firstState(codebook), question: state.question }, codebook);
  const params = new URLSearchParams();
  if (state.question !== firstState(codebook).question) params.set('q', state.question);
  for (const [key, part] of Object.entries(KEYS)) {
    if (part !== 'question' && state[part] !== start[part]) params.set(key, state[part]);
  }
  for (const [id, codes] of Object.entries(state.filters)) {
    if (codes.length > 0) {
      params.set(FILTER + id, writeCodes(codes, codesFor(codebook, id) ?? []));
    }
  }
  return params.toString();
}
