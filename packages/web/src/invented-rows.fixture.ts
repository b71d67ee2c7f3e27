import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What stands in the columns of one row of a file; the others are blank. */
export type InventedRow = Readonly<Record<string, string>>;

/** So many times the same row. */
export const repeat = (count: number, row: InventedRow): readonly InventedRow[] =>
  Array.from({ length: count }, () => row);

/** Writes rows under the header of another file, and returns where. */
export function fileOf(rows: readonly InventedRow[], like: string): string {
  const [header = ''] = readFileSync(like, 'utf8').split('\n', 1);
  const columns = header.trim().split(',');
  const lines = rows.map((row) => columns.map((name) => row[name] ?? '').join(','));
  const file = join(mkdtempSync(join(tmpdir(), 'tessera-rows-')), 'invented.csv');
  writeFileSync(file, `${columns.join(',')}\n${lines.join('\n')}\n`);
  return file;
}

const CHILD = { ageBroad: '9--17' };
const SEXUAL = { ...CHILD, isSexualExploit: '1' };
const LABOUR = { ...CHILD, isForcedLabour: '1' };

/** Children whose order of answers turns round outside the largest country. All invented. */
export const REVERSED: readonly InventedRow[] = [
  ...repeat(900, { ...SEXUAL, CountryOfExploitation: 'USA' }),
  ...repeat(90, { ...LABOUR, CountryOfExploitation: 'USA' }),
  ...['PHL', 'UKR', 'HTI', 'KHM', 'IDN', 'MMR', 'GHA'].flatMap((country) => [
    ...repeat(30, { ...LABOUR, CountryOfExploitation: country }),
    ...repeat(10, { ...SEXUAL, CountryOfExploitation: country }),
  ]),
];

/** Citizenship, country of exploitation, and how many a year. */
const FLOWS = [
  ['UKR', 'POL', 14],
  ['UKR', 'UKR', 9],
  ['KHM', 'THA', 8],
  ['KHM', 'KHM', 6],
  ['USA', 'USA', 30],
  ['', 'USA', 12],
  ['MDA', 'POL', 1],
] as const;
const YEARS = [2012, 2013, 2014, 2016, 2017, 2018];

/**
 * Invented children over seven years, of which one has nobody and one too few, whose answers shift from
 * year to year: something for every picture, and the same in every run.
 */
export const MANY_SIDED: readonly InventedRow[] = YEARS.flatMap((year, y) =>
  FLOWS.flatMap(([citizenship, country, people], f) => {
    const some = year === 2014 ? Math.min(1, people) : people * 4;
    return Array.from({ length: some }, (_, i): InventedRow => {
      const place = i + y + f;
      return {
        ...(place % 5 === 0 ? CHILD : place % (2 + f) > y / 3 ? SEXUAL : LABOUR),
        ageBroad: place % 4 === 0 ? '0--8' : '9--17',
        gender: place % 3 === 0 ? 'Male' : place % 11 === 0 ? '' : 'Female',
        citizenship,
        CountryOfExploitation: country,
        yearOfRegistration: String(year),
        ...(place % 2 === 0 ? { recruiterRelationFamily: '1' } : {}),
        ...(place % 7 === 0 ? { recruiterRelationFriend: '1' } : {}),
      };
    });
  }),
);
