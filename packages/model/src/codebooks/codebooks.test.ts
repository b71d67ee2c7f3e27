import { describe, expect, test } from 'vitest';
import { codebookSchema } from '../codebook.ts';
import { checkCodebook } from '../codebook-check.ts';
import { protectedColumns } from '../domain.ts';
import {
  KANON_2021_HEADER,
  SYNTHETIC_2021_HEADER,
  SYNTHETIC_2024_HEADER,
} from './headers.fixture.ts';
import { builtInCodebooks, codebookByName, detectCodebook } from './index.ts';

const headers: Readonly<Record<string, readonly string[]>> = {
  'ctdc-kanon-2021': KANON_2021_HEADER,
  'ctdc-synthetic-2021': SYNTHETIC_2021_HEADER,
  'ctdc-synthetic-2024': SYNTHETIC_2024_HEADER,
};

describe.each(builtInCodebooks)('$name', (codebook) => {
  const header = headers[codebook.name] ?? [];

  test('is valid, and the schema changes nothing in it', () => {
    expect(codebookSchema.parse(codebook)).toEqual(codebook);
    expect(checkCodebook(codebook)).toEqual([]);
  });

  test('has the columns of its file in their order', () => {
    expect(codebook.columns.map((column) => column.name)).toEqual(header);
  });

  test('is found by its name and by its header in any order', () => {
    expect(codebookByName(codebook.name)).toBe(codebook);
    expect(detectCodebook(header)).toBe(codebook);
    expect(detectCodebook(header.toReversed())).toBe(codebook);
  });

  test('is not taken for a file with an unknown or without a needed column', () => {
    expect(detectCodebook([...header, 'note'])).toBeUndefined();
    expect(detectCodebook(header.filter((name) => name !== 'gender'))).toBeUndefined();
  });

  test('reads every blank that the files use', () => {
    for (const { blanks } of protectedColumns(codebook)) {
      expect(blanks[0]?.tokens).toEqual(expect.arrayContaining(['', '-99', 'Unknown']));
      expect(blanks[0]?.tokens[0]).toBe('');
    }
  });

  test('fits its countries into one byte', () => {
    const countries = codebook.columns.filter((column) => column.kind === 'country');
    expect(countries).toHaveLength(2);
    for (const { values } of countries) expect(values).toHaveLength(255);
  });

  test('offers four totals for a small file', () => {
    expect(codebook.columns.filter((column) => column.headline)).toHaveLength(4);
  });

  test('keeps "not specified" out of the evidence', () => {
    const grouped = codebook.groups.flatMap((group) => group.columns);
    expect(grouped.filter((name) => /NotSpecified|Unknown/.test(name))).toEqual([]);
  });
});

test('the derived columns of the k-anonymised file need not be in the header', () => {
  const derived = /Concatenated$|^RecruiterRelationship$/;
  const header = KANON_2021_HEADER.filter((name) => !derived.test(name));
  expect(header).toHaveLength(58);
  expect(detectCodebook(header)?.name).toBe('ctdc-kanon-2021');
});

test('the texts of derived columns are in alphabetical order', () => {
  for (const { derived } of codebookByName('ctdc-kanon-2021')?.columns ?? []) {
    const texts = derived?.of.map(({ text }) => text) ?? [];
    expect(texts).toEqual(texts.toSorted());
  }
});

test('an empty header and an unknown name find nothing', () => {
  expect(detectCodebook([])).toBeUndefined();
  expect(codebookByName('ctdc')).toBeUndefined();
});

test('the second child band is read in both spellings by all three', () => {
  for (const { columns } of builtInCodebooks) {
    const age = columns.find((column) => column.name === 'ageBroad');
    const band = age?.values[1];
    expect([band?.code, ...(band?.aliases ?? [])]).toEqual(
      expect.arrayContaining(['9--17', '09--17']),
    );
  }
});
