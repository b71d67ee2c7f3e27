import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SMALL } from '../small.fixture.ts';

const quasi = { tier: 'quasi-identifier' };

const DISCLOSURES: Readonly<Record<string, unknown>> = {
  year: {
    ...quasi,
    recodings: [
      {
        name: 'two bands',
        groups: [
          { code: '2019--2020', label: '2019–2020', of: ['2019', '2020'] },
          { code: 'late', label: '2021', of: ['2021'] },
        ],
      },
    ],
  },
  sex: quasi,
  age: quasi,
  adult: { tier: 'withheld' },
  forced: { tier: 'attribute', sensitive: true, facts: ['1'] },
};

/** The small codebook, with the fields that the k-anonymous tier reads. */
export const TIERED = {
  ...SMALL,
  columns: SMALL.columns.map((column) => {
    const disclosure = DISCLOSURES[column.name];
    return disclosure === undefined ? column : { ...column, disclosure };
  }),
};

export const TIERED_FILE = JSON.stringify(TIERED);

/** The cells of a CSV file that has no quotes in it. */
export const cellsOf = (folder: string, name = 'microdata.csv'): readonly (readonly string[])[] =>
  readFileSync(join(folder, name), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','));
