import { describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/universal';
import { shownOf } from '../shown.fixture.ts';
import type { TableState } from '../state.ts';
import { many, type Person } from '../table.fixture.ts';
import type { Shown } from '../table-text.ts';
import { CSV_COLUMNS, tableCsv } from './table-csv.ts';
import { type ReadCell, readWorkbook } from './unzip.fixture.ts';
import { workbook } from './workbook.ts';

const ADDRESS = 'https://example.org/#/tables';
const here = { CountryOfExploitation: 'ROU', yearOfRegistration: '2019' };
const girl: Person = { ...here, gender: 'Female', ageBroad: '9--17', isSexualExploit: '1' };
const man: Person = { ...here, gender: 'Male', ageBroad: '30--38', isForcedLabour: '1' };
const people = [...many(60, girl), ...many(40, man), ...many(4, { ...here, gender: 'Male' })];

async function sheetsOf(shown: Shown, rightToLeft = false) {
  const sheets = workbook(shown, { address: ADDRESS, rightToLeft });
  const blob = await writeXlsxFile([...sheets]).toBlob();
  return readWorkbook(new Uint8Array(await blob.arrayBuffer()));
}

const EVERY: readonly TableState[] = [
  { table: 'sdg-16-2-2' },
  { table: 'glotip-form' },
  { table: 'glotip-citizenship' },
  { table: 'glotip-year' },
  { table: 'eu-victims', country: 'ROU' },
];

describe('a table as CSV', () => {
  it('has a line for each cell, with its sign in a column of its own', async () => {
    const lines = tableCsv(await shownOf(people, { table: 'sdg-16-2-2' }), ADDRESS).split('\r\n');
    expect(lines).toContain(CSV_COLUMNS.join(','));
    expect(lines).toContain('All sexes,All ages,,All people,104,102,106,');
    expect(lines).toContain('Female,Under 18,,Sexual exploitation,60,58,62,e');
    expect(lines.filter((line) => /^Other,All ages,,All people,,,,c$/.test(line))).toHaveLength(1);
    expect(
      lines.filter((line) => /^Male,Age not recorded,.*,c x$/.test(line)).length,
    ).toBeGreaterThan(0);
  });

  it.each(EVERY)(
    'says whose it is, what its signs mean, and that it is invented: $table',
    async (state) => {
      const csv = tableCsv(await shownOf(people, state), ADDRESS);
      expect(csv).toContain('Invented example data');
      expect(csv).toContain('An invented caseload');
      expect(csv).toContain('not how many there are');
      expect(csv).toContain(ADDRESS);
      expect(csv).toMatch(/# c {2}Hidden/);
      expect(csv).toMatch(/https?:\/\/[^ ]+\. What of it was read:/);
    },
  );

  it('has no interval where the file says nothing of its noise, and a zero where nobody is', async () => {
    const shown = await shownOf(people, { table: 'glotip-sex-age' }, { kind: 'own' });
    const csv = tableCsv(shown, ADDRESS);
    expect(csv).toContain('\r\n,Female,,18 and over,0,,,');
    expect(csv).toContain('\r\n,Female,,Under 18,60,,,');
    expect(csv).toContain('mine.csv');
    expect(csv).not.toContain('Invented');
  });

  it('runs as no formula, and neither does what a reader enters', async () => {
    const population = { people: 19_000_000, year: '2019', source: '=HYPERLINK("https://x")' };
    const state = { table: 'sdg-16-2-2', year: '2019', country: 'ROU', population } as const;
    const csv = tableCsv(await shownOf(people, state), ADDRESS);
    expect(csv).toContain('All people,0.5474,0.5371,0.5577,');
    for (const line of csv.split('\r\n')) expect(line).not.toMatch(/^"?[=+@\t-]/);
    const cells = csv.split('\r\n').flatMap((line) => line.split(','));
    for (const one of cells) expect(one).not.toMatch(/^[=+@-]/);
  });
});

describe('a table as a workbook', () => {
  it('has four sheets: table, intervals, signs and notes, source', async () => {
    const sheets = await sheetsOf(await shownOf(people, { table: 'sdg-16-2-2' }));
    expect([...sheets.keys()]).toEqual(['Table', 'Intervals', 'Signs and notes', 'Source']);
  });

  it('has numbers as numbers and signs as text beside them', async () => {
    const sheets = await sheetsOf(await shownOf(people, { table: 'sdg-16-2-2' }));
    const table = sheets.get('Table')!;
    const find = (row: string, column: string, within: ReadonlyMap<string, ReadCell>) => {
      const [at] = [...within].find(
        ([name, { value }]) => name.startsWith(row) && value === column,
      )!;
      return at.replace(/\d+/, '');
    };
    // Heads stand in the fifth row, all people in the last of their columns, its first row is the seventh.
    const all = find('', 'All people', table);
    expect(table.get(`${all}7`)).toEqual({ type: 'number', value: '104' });
    const sexual = find('', 'Sexual exploitation', table);
    expect(table.get(`${sexual}12`)).toEqual({ type: 'number', value: '60' });
    const texts = [...table.values()].filter(({ type }) => type === 'text');
    expect(texts.map(({ value }) => value)).toContain('c');
    const intervals = sheets.get('Intervals')!;
    expect(Number(intervals.get(`${all}7`)?.value)).toBeCloseTo(104 - 1.96, 2);
  });

  it.each(EVERY)('has no formula, and says that it is invented: $table', async (state) => {
    const population = { people: 19_000_000, year: '2019', source: '=1+1' };
    const rate = { ...state, year: '2019', country: 'ROU', population };
    const shown = await shownOf(people, state.table === 'sdg-16-2-2' ? rate : state);
    const sheets = await sheetsOf(shown);
    const cells = [...sheets.values()].flatMap((sheet) => [...sheet.values()]);
    expect(cells.length).toBeGreaterThan(50);
    expect(cells.filter(({ type }) => type === 'formula')).toEqual([]);
    for (const name of ['Table', 'Signs and notes', 'Source']) {
      const said = [...sheets.get(name)!.values()].map(({ value }) => value).join(' ');
      expect(said).toContain('Invented example data');
    }
  });

  it('leaves intervals away where there are none', async () => {
    const sheets = await sheetsOf(await shownOf(people, { table: 'sdg-16-2-2' }, { kind: 'own' }));
    expect([...sheets.keys()]).not.toContain('Intervals');
  });

  it('is in the language of the page', async () => {
    const shown = await shownOf(people, { table: 'sdg-16-2-2' }, { language: 'ar' });
    expect([...(await sheetsOf(shown, true)).keys()][0]).toBe('الجدول');
    expect(workbook(shown, { address: ADDRESS, rightToLeft: true })[0]?.rightToLeft).toBe(true);
  });

  it('stays so small that it needs no second thread, which the page does not allow', async () => {
    const countries = (shown: Shown) => shown.source.opened.codebook.columns[3]!.values;
    const some = countries(await shownOf(people, { table: 'sdg-16-2-2' }));
    const world = some.flatMap(({ code }) => many(12, { ...girl, citizenship: code }));
    const shown = await shownOf(world, { table: 'glotip-citizenship' });
    expect(shown.table.layout.rows.length).toBeGreaterThan(250);
    const blob = await writeXlsxFile([
      ...workbook(shown, { address: ADDRESS, rightToLeft: false }),
    ]).toBlob();
    const { unzip } = await import('./unzip.fixture.ts');
    const files = unzip(new Uint8Array(await blob.arrayBuffer()));
    // From here on fflate, which packs the workbook, starts workers from addresses of its own making.
    for (const [name, text] of files) expect([name, text.length < 160_000]).toEqual([name, true]);
  });
});
