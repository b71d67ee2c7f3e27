import { type Codebook, closeCodebook, codebookSchema } from '@tessera/model';
import { describe, expect, it } from 'vitest';
import { readCases, readOpenCases } from './case-reader.ts';
import { fileOf } from './files.fixture.ts';
import { MOST_VALUES } from './open-values.ts';

const column = (name: string, codes: readonly string[], more: object = {}) => ({
  name,
  label: name,
  definition: name,
  kind: 'category',
  values: codes.map((code) => ({ code, label: code })),
  blanks: [{ reason: 'NotRecorded', tokens: ['', '?'] }],
  ...more,
});

const BOOK: Codebook = codebookSchema.parse({
  name: 'open',
  title: 'Open',
  version: '1',
  description: 'A codebook for tests.',
  subject: 'person',
  columns: [
    column('town', ['Harbour', 'other'], { open: { other: 'other', most: 3, longest: 8 } }),
    column('camp', ['yes', 'no']),
  ],
  groups: [],
  rules: [
    {
      name: 'harbour-has-no-camp',
      description: 'There is no camp in the harbour.',
      strength: 'hard',
      when: { columns: ['town'], in: ['Harbour'] },
      must: { columns: ['camp'], in: ['no'], orBlank: true },
    },
    {
      name: 'camps-are-elsewhere',
      description: 'A camp is in another town.',
      strength: 'hard',
      when: { columns: ['camp'], in: ['yes'] },
      must: { columns: ['town'], in: ['other'], orBlank: true },
    },
  ],
});

const lines = (...rows: readonly string[]) => fileOf(['town,camp', ...rows].join('\n'));

describe('readOpenCases', () => {
  it('keeps values apart, counts people, and closes to the named ones', async () => {
    const file = await readOpenCases(
      lines('Ales,no', ' Bray ,no', 'Ales,no', 'Harbour,no', ',no', '?,no', 'other,no'),
      BOOK,
    );
    const [values] = file.values.map((one) => one.sensitive);
    expect(values?.texts).toEqual(['Ales', 'Bray']);
    expect([...(values?.people ?? [])]).toEqual([2, 1]);
    const { table } = file.close([['Ales', 'Zyx']]);
    expect(table.sizes).toEqual([5, 3]);
    expect([...(table.columns[0] ?? [])]).toEqual([3, 2, 3, 1, 0, 0, 2]);
  });

  it('gives the categories of the closed codebook', () => {
    const closed = closeCodebook(BOOK, [['Ales', 'Zyx']]);
    expect(closed.columns[0]?.values.map(({ code }) => code)).toEqual([
      'Harbour',
      'other',
      'Ales',
      'Zyx',
    ]);
    expect(closed.columns[0]?.open).toBeUndefined();
    expect(closed.rules[0]?.when.in).toEqual(['Harbour']);
    expect(closed.rules[1]?.must.in).toEqual(['other', 'Ales', 'Zyx']);
  });

  it.each([false, true])(
    'puts a value under the rules of other, people merged: %s',
    async (merged) => {
      const rows = ['Ales,yes', 'Harbour,yes', 'Harbour,no'];
      const text = merged
        ? ['person,town,camp', ...rows.map((row, i) => `${i},${row}`)]
        : ['town,camp', ...rows];
      const file = await readOpenCases(fileOf(text.join('\n')), BOOK);
      const { table, issues } = file.close([['Ales']]);
      expect([...(table.columns[0] ?? [])]).toEqual([3, 1, 1]);
      expect([...(table.columns[1] ?? [])]).toEqual([1, 0, 2]);
      expect(issues.counts).toEqual({ RULE_BROKEN: 1 });
    },
  );

  it('counts one value a person, and none that was merged away', async () => {
    const text = 'person,town,camp\n1,,no\n1,Ales,no\n1,Bray,no\n2,Ales,no\n,Crew,no\n';
    const file = await readOpenCases(fileOf(text), BOOK);
    const [values] = file.values.map((one) => one.sensitive);
    const people = new Map(values?.texts.map((one, i) => [one, values.people[i]]));
    expect(people.get('Ales')).toBe(2);
    expect(people.get('Bray')).toBe(0);
    expect(people.get('Crew')).toBe(0);
  });

  it.each([
    '=HYPER()',
    '+1',
    '@x',
    '-1',
    'a\u202Eb',
    'a\u200Bb',
    'a\u0007b',
    'a;b',
    "'a",
    'a|b',
    '<b>',
    'toolongname',
    '＝1+1',
    '\u0301a',
    '$',
  ])('takes a text that is no plain word for other: %j', async (text) => {
    const file = await readOpenCases(lines(`"${text}",no`, 'Ales,no'), BOOK);
    expect(file.values.map((one) => one.sensitive.texts)).toEqual([['Ales']]);
    const { table, issues } = file.close([[]]);
    expect([...(table.columns[0] ?? [])]).toEqual([2, 2]);
    expect(issues.counts).toEqual({ VALUE_NOT_NAMEABLE: 1 });
  });

  it('keeps words of any script', async () => {
    const words = ['Ñuñoa', 'القاهرة', '東京', 'Łódź', "Qo'ng'ir"];
    const file = await readOpenCases(lines(...words.map((word) => `${word},no`)), BOOK);
    expect(file.values.map((one) => one.sensitive.texts)).toEqual([words]);
  });

  it('refuses more values than it can keep, and tells none', async () => {
    const rows = Array.from({ length: MOST_VALUES + 1 }, (_, n) => `V${n},no`);
    const refused = readOpenCases(lines(...rows), BOOK);
    await expect(refused).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
    await expect(refused).rejects.not.toThrow(/V\d/);
    expect((await readCases(lines(...rows), BOOK)).table.sizes).toEqual([3, 3]);
  });
});

describe('readCases', () => {
  it('takes every value that is not listed for other', async () => {
    const { table, issues } = await readCases(lines('Ales,no', 'Harbour,no', '=1,no'), BOOK);
    expect(table.sizes).toEqual([3, 3]);
    expect([...(table.columns[0] ?? [])]).toEqual([2, 1, 2]);
    expect(issues.counts).toEqual({ VALUE_NOT_NAMEABLE: 1 });
  });
});
