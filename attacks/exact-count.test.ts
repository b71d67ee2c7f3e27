// Attack: read the exact number of people, or of records, out of what is published.
import { beforeAll, describe, expect, test } from 'vitest';
import {
  type Bundle,
  cellsOfCsv,
  makeBundle,
  type PublicFile,
  parquetRows,
  textOf,
} from './bundle.fixture.ts';
import { csvOf, SHELTER, SHELTER_HEADER, visits } from './shelter.fixture.ts';

const PEOPLE = 4817;
const RECORDS = 5003;

/**
 * At this epsilon the published number of people hits the exact one about once in twenty releases,
 * so a place that shows it in all of so many releases shows it by design.
 */
const EPSILON = 1;
const SEEDS = [11, 12, 13, 14, 15, 16];

/** Every whole number of a text, whatever separates its thousands; decimals are cut off. */
function wholeNumbers(text: string): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [token] of text.matchAll(/\d+(?:[,.'’\u00a0\u202f\u2009_ ]\d{3})*/g)) {
    found.add(Number(token.replace(/\D/g, '')));
    for (const part of token.split(/\D/)) found.add(Number(part));
  }
  return found;
}

/** The places of one bundle that show a number: file names, texts, and numbers of rows. */
async function placesOf(files: readonly PublicFile[], exact: number): Promise<readonly string[]> {
  const places: string[] = [];
  for (const { path, bytes } of files) {
    if (wholeNumbers(path).has(exact)) places.push(`name of ${path}`);
    if (path.endsWith('.parquet')) continue;
    const text = bytes.toString('utf8');
    if (wholeNumbers(text).has(exact)) places.push(path);
    if (text.trimEnd().split('\n').length - 1 === exact) places.push(`lines of ${path}`);
  }
  if ((await parquetRows(files)).length === exact) places.push('rows of data/microdata.parquet');
  const sums = new Map<string, number>();
  for (const [first, , second, , count] of cellsOfCsv(textOf(files, 'data/aggregates.csv'))) {
    const key = `sum over ${first} ${second}`;
    sums.set(key, (sums.get(key) ?? 0) + Number(count));
  }
  for (const [key, sum] of sums) if (Math.round(sum) === exact) places.push(key);
  return places;
}

/** Places that show the number in every one of the bundles. */
async function leaks(
  bundles: readonly (readonly PublicFile[])[],
  exact: number,
): Promise<readonly string[]> {
  const [first = [], ...others] = await Promise.all(bundles.map((one) => placesOf(one, exact)));
  return first.filter((place) => others.every((places) => places.includes(place)));
}

describe('the exact number of people and of records', () => {
  let bundles: readonly (readonly PublicFile[])[];

  beforeAll(async () => {
    const people = visits(PEOPLE);
    const again = people.slice(0, RECORDS - PEOPLE);
    const csv = csvOf([...people, ...again], SHELTER_HEADER);
    const made: Bundle[] = [];
    for (const seed of SEEDS) {
      made.push(await makeBundle({ csv, codebook: SHELTER, seed, epsilon: EPSILON }));
    }
    expect(made.map(({ result }) => result.records)).toEqual(SEEDS.map(() => RECORDS));
    bundles = made.map(({ files }) => files);
  });

  test.each([PEOPLE, RECORDS])('%i stands nowhere', async (exact) => {
    expect(await leaks(bundles, exact)).toEqual([]);
  });

  test('the published number of people differs from release to release', () => {
    const published = bundles.map(
      (files) => JSON.parse(textOf(files, 'manifest.json')).people.value as number,
    );
    expect(new Set(published).size).toBeGreaterThan(1);
  });

  const spoilt = (path: string, change: (bytes: Buffer) => string) =>
    bundles.map((files) =>
      files.map((file) =>
        file.path === path ? { path, bytes: Buffer.from(change(file.bytes)) } : file,
      ),
    );

  test.each([
    ['4,817 people', 'README.md'],
    ['<td>4 817</td>', 'report.html'],
    ['{"rows":4817}', 'datapackage.json'],
    ['(everyone),,,,4817,1,2,3\n', 'data/aggregates.csv'],
  ])('power: a bundle that says %s is caught', async (leak, path) => {
    const leaking = spoilt(path, (bytes) => `${bytes.toString('utf8')}${leak}`);
    expect(await leaks(leaking, PEOPLE)).toContain(path);
  });

  test('power: a file with a line for each record is caught', async () => {
    const leaking = spoilt('data/microdata.csv', () => 'c\n'.repeat(RECORDS + 1));
    expect(await leaks(leaking, RECORDS)).toContain('lines of data/microdata.csv');
  });

  test('power: counts that add up to the exact number are caught', async () => {
    const leaking = spoilt(
      'data/aggregates.csv',
      () => 'column_1,value_1,column_2,value_2,count\na,x,,,4800\na,y,,,17\n',
    );
    expect(await leaks(leaking, PEOPLE)).toContain('sum over a ');
  });
});
