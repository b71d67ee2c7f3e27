import { type CodedTable, countAnswers } from '@tessera/engine';
import { type Codebook, codebookByName, domainsOf } from '@tessera/model';
import type { Source } from '../release/open-release.ts';
import { type Answered, answer } from './answer.ts';
import type { Tongue } from './names.ts';
import { firstState, type State, settled } from './state.ts';

export const CODEBOOK: Codebook = codebookByName('ctdc-synthetic-2024')!;

/** What stands in the columns of one row; the others are blank. */
export type Row = Readonly<Record<string, string>>;

/** So many times the same row. */
export const times = (count: number, row: Row): readonly Row[] =>
  Array.from({ length: count }, () => row);

/** A file of one's own with these rows, as the page has it, without a worker in between. */
export function sourceOf(rows: readonly Row[], codebook: Codebook = CODEBOOK): Source {
  const domains = domainsOf(codebook);
  const table: CodedTable = {
    rows: rows.length,
    sizes: domains.map(({ size }) => size),
    columns: domains.map(({ column: { name }, tokens }) =>
      Uint16Array.from(rows, (row) => Math.max(0, tokens.indexOf(row[name] ?? ''))),
    ),
  };
  return {
    kind: 'own',
    name: 'rows.csv',
    opened: { codebook },
    rows: { count: async (asked) => countAnswers(table, asked) } as Source['rows'],
  } as Source;
}

/** What a picture says of these rows. */
export const answeredOf = (
  rows: readonly Row[],
  state: Partial<State> = {},
  codebook: Codebook = CODEBOOK,
): Promise<Answered> =>
  answer(sourceOf(rows, codebook), settled({ ...firstState(codebook), ...state }, codebook));

/** Words as keys with what is put into them, so that a test sees which sentence was chosen. */
export const KEYS: Tongue = {
  t: ((key: string, given: Readonly<Record<string, unknown>> = {}) =>
    'defaultValue' in given
      ? key
      : [key, ...Object.values(given).map(String)].join('|')) as Tongue['t'],
  language: 'en',
};

const CHILD = { ageBroad: '9--17' };
const SEXUAL = { ...CHILD, isSexualExploit: '1' };
const LABOUR = { ...CHILD, isForcedLabour: '1' };

/** Children whose order of answers turns round outside the largest country, over two years. All invented. */
export const TURNING: readonly Row[] = [
  ...times(450, { ...SEXUAL, CountryOfExploitation: 'USA', yearOfRegistration: '2012' }),
  ...times(450, { ...SEXUAL, CountryOfExploitation: 'USA', yearOfRegistration: '2015' }),
  ...times(90, { ...LABOUR, CountryOfExploitation: 'USA', yearOfRegistration: '2015' }),
  ...times(210, { ...LABOUR, CountryOfExploitation: 'KHM', yearOfRegistration: '2015' }),
  ...times(70, { ...SEXUAL, CountryOfExploitation: 'KHM', yearOfRegistration: '2015' }),
  ...times(5, { ...SEXUAL, CountryOfExploitation: 'KHM', yearOfRegistration: '2014' }),
  ...times(40, { ...CHILD, CountryOfExploitation: 'KHM', yearOfRegistration: '2015' }),
];
