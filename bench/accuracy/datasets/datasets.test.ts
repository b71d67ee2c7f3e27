import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkCodebook, codebookSchema, domainsOf } from '@tessera/model';
import { afterAll, describe, expect, it } from 'vitest';
import { adultColumns } from './adult.ts';
import { DATASETS, readTokens, sizesOf, writeTokens } from './index.ts';
import { NIST_COLUMNS, NIST_DEMOGRAPHIC } from './nist-columns.ts';
import { plainCodebook } from './plain-codebook.ts';
import { SDS_COLUMNS, sdsSample } from './sds-sample.ts';

const folder = mkdtempSync(join(tmpdir(), 'tessera-datasets-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the sample of Synthetic Data Showcase', () => {
  const sample = sdsSample(6_000, 3);
  const [h1, h2, h3] = sample as [Uint8Array, Uint8Array, Uint8Array];

  it('has 6,000 records of 10 columns and is the same for the same seed', () => {
    expect(sample.map(({ length }) => length)).toEqual(Array(10).fill(6_000));
    expect(sdsSample(6_000, 3)).toEqual(sample);
    expect(sdsSample(6_000, 4)).not.toEqual(sample);
  });

  it('keeps the halves apart in H2 and H3 alone', () => {
    const values = (column: Uint8Array, from: number) =>
      [...new Set(column.slice(from, from + 3_000))].sort((a, b) => a - b);
    expect(values(h1, 0)).toEqual([0, 1, 2]);
    expect(values(h1, 3_000)).toEqual([0, 1, 2]);
    expect(values(h2, 0)).toEqual([0, 1, 2, 3]);
    expect(values(h2, 3_000)).toEqual([0, 4, 5, 6]);
    expect(values(h3, 0)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(values(h3, 3_000)).toEqual([0, 6, 7, 8, 9, 10]);
  });

  it('draws evenly: every count within five standard deviations', () => {
    const count = (column: Uint8Array, value: number) =>
      column.reduce((sum, cell) => sum + (cell === value ? 1 : 0), 0);
    const near = (found: number, people: number, share: number) =>
      expect(Math.abs(found - people * share)).toBeLessThan(
        5 * Math.sqrt(people * share * (1 - share)),
      );
    for (const value of [0, 1, 2]) near(count(h1, value), 6_000, 1 / 3);
    for (const value of [1, 2, 3, 4, 5, 6]) near(count(h2, value), 3_000, 1 / 4);
    for (let value = 1; value <= 10; value++) near(count(h3, value), 3_000, 1 / 6);
    for (const flag of sample.slice(3)) near(count(flag, 1), 6_000, 1 / 2);
  });
});

describe('the NIST excerpt', () => {
  const category = (name: string, text: string) => {
    const column = NIST_COLUMNS.find((one) => one.name === name)!;
    return column.tokens[column.encode(text)];
  };

  it('has 21 columns, of which 10 are the demographic ones', () => {
    expect(NIST_COLUMNS).toHaveLength(21);
    expect(NIST_COLUMNS.filter(({ name }) => NIST_DEMOGRAPHIC.includes(name))).toHaveLength(10);
  });

  it('has 20 bins of age, 20 of income and 21 of the poverty ratio, beside the missing', () => {
    const size = (name: string) => NIST_COLUMNS.find((one) => one.name === name)!.tokens.length;
    expect(['AGEP', 'PINCP', 'POVPIP', 'DENSITY'].map(size)).toEqual([20, 21, 22, 14]);
  });

  it('bins by the lower edge', () => {
    expect(category('AGEP', '0')).toBe('from 0');
    expect(category('AGEP', '19')).toBe('from 15');
    expect(category('AGEP', '20')).toBe('from 20');
    expect(category('PINCP', '-9000')).toBe('from -1000000000');
    expect(category('PINCP', '0.0')).toBe('from 0');
    expect(category('PINCP', '2500')).toBe('from 2500');
    expect(category('PINCP', '1341000')).toBe('from 300000');
    expect(category('POVPIP', '500')).toBe('from 475');
    expect(category('POVPIP', '501')).toBe('from 501');
  });

  it('has the missing as a category of its own, where the dictionary has it', () => {
    expect(category('PINCP', 'N')).toBe('N');
    expect(category('DVET', 'N')).toBe('N');
    expect(category('AGEP', 'N')).toBeUndefined();
    expect(category('SEX', 'N')).toBeUndefined();
  });
});

describe('files of tokens', () => {
  const columns = [
    { name: 'a', tokens: ['', 'x', 'y'], blanks: 1 },
    { name: 'b', tokens: ['0', '1'], blanks: 0 },
  ];

  it('come back as they were written, columns in any order', () => {
    const path = join(folder, 'tokens.csv');
    const codes = [
      [0, 1, 2, 2],
      [1, 0, 1, 1],
    ];
    writeTokens(path, columns, { rows: 4, columns: codes });
    for (const order of [columns, [...columns].reverse()]) {
      const table = readTokens(path, order);
      expect(table.rows).toBe(4);
      expect(table.sizes).toEqual(sizesOf(order));
      order.forEach((column, i) => {
        expect([...table.columns[i]!]).toEqual(codes[columns.indexOf(column)]);
      });
    }
  });

  it('are refused when a value is outside the domain or a column is missing', () => {
    const path = join(folder, 'bad.csv');
    writeFileSync(path, 'a,b\nz,0\n');
    expect(() => readTokens(path, columns)).toThrow('column a has a value outside its domain');
    writeFileSync(path, 'a\nx\n');
    expect(() => readTokens(path, columns)).toThrow('no column b');
  });
});

it('Adult has the sizes of its domain file and no blanks', () => {
  const columns = adultColumns({ age: 85, sex: 2 });
  expect(sizesOf(columns)).toEqual([85, 2]);
  expect(columns.every(({ blanks }) => blanks === 0)).toBe(true);
});

it('every dataset has a codebook that the command line takes, and a name of its own', () => {
  expect(new Set(DATASETS.map(({ name }) => name)).size).toBe(DATASETS.length);
  const books = [
    plainCodebook('sds-sample', 'SDS', SDS_COLUMNS),
    plainCodebook('nist', 'NIST', NIST_COLUMNS),
    plainCodebook('adult', 'Adult', adultColumns({ 'income>50K': 2 })),
  ];
  for (const book of books) {
    expect(checkCodebook(codebookSchema.parse(book))).toEqual([]);
  }
  expect(domainsOf(books[0]!).map(({ size }) => size)).toEqual(sizesOf(SDS_COLUMNS));
});
