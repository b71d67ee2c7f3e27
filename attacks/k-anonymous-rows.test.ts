// Attack: learn of a restricted folder's rows what k, m and l were to hide. It has no epsilon, and what
// it cannot withstand stands here as power: two recodings of the same people, laid over one another.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type AnonymiseFilePlan, anonymiseFile } from '@tessera/release';
import { describe, expect, test } from 'vitest';
import { filesOf, repeatable, tempFolder, textOf } from './bundle.fixture.ts';

const K = 11;
const GROUPS = 8;

interface Person {
  readonly id: string;
  readonly age: number;
  readonly country: number;
  readonly answer: string;
}

/** Age and country in eight groups each; `keep` is the column whose cells are worth more. */
function codebook(keep: 'age' | 'country'): string {
  const key = (name: string) => ({
    name,
    label: name,
    definition: `The ${name}.`,
    kind: 'category',
    values: Array.from({ length: GROUPS }, (_, at) => `${name}${at}`),
    disclosure: { tier: 'quasi-identifier', importance: name === keep ? '20' : '1' },
  });
  const answer = {
    name: 'answer',
    label: 'Answer',
    definition: 'What nobody should learn.',
    kind: 'category',
    values: ['a0', 'a1', 'a2', 'a3'],
    disclosure: { tier: 'attribute', sensitive: 'true', importance: '20' },
  };
  return JSON.stringify({
    name: 'secret-answers',
    title: 'Secret answers',
    version: '1',
    description: 'Nobody in it exists.',
    subject: 'case',
    columns: [key('age'), key('country'), answer],
  });
}

/**
 * Eight people in each of 32 combinations of age and country. Two answers occur in each age and in each
 * country, every one among sixteen people; but an age and a country together have one answer.
 */
const people: readonly Person[] = Array.from({ length: GROUPS * GROUPS }, (_, cell) => {
  const [age, country] = [cell % GROUPS, Math.floor(cell / GROUPS)];
  const apart = ((country >> 1) - (age >> 1) + 4) % 4;
  if (apart % 2 === 0) return [];
  const answer = `a${apart === 1 ? country >> 1 : age >> 1}`;
  return Array.from({ length: 8 }, (_, at) => ({ id: `case-${cell}-${at}`, age, country, answer }));
}).flat();

const csvOf = (list: readonly Person[]) =>
  [
    'case,age,country,answer',
    ...list.map(({ id, age, country, answer }) => `${id},age${age},country${country},${answer}`),
    '',
  ].join('\n');

type Row = Readonly<Record<string, string>>;

interface Restricted {
  readonly dir: string;
  readonly rows: readonly Row[];
  readonly text: string;
}

async function restrict(
  list: readonly Person[],
  keep: 'age' | 'country',
  more: Partial<AnonymiseFilePlan> & { readonly seed?: number } = {},
): Promise<Restricted> {
  const { seed = 1, ...plan } = more;
  const folder = await tempFolder();
  const [file, yaml, out] = ['cases.csv', 'codebook.yaml', 'out'].map((name) => join(folder, name));
  await writeFile(file as string, csvOf(list));
  await writeFile(yaml as string, codebook(keep));
  await anonymiseFile(
    { file: file as string, codebook: yaml as string, out: out as string, k: K, m: 1, ...plan },
    repeatable(seed),
  );
  const files = await filesOf(out as string);
  return {
    dir: out as string,
    rows: rowsOf(textOf(files, 'microdata.csv')),
    text: files.map(({ path }) => textOf(files, path)).join('\n'),
  };
}

function rowsOf(csv: string): readonly Row[] {
  const [header = '', ...lines] = csv.trimEnd().split('\n');
  const names = header.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']));
  });
}

/** The answers that a person may have given, for somebody who knows age and country. */
const answersOf = ({ age, country }: Person, { rows }: Restricted): ReadonlySet<string> =>
  new Set(
    rows
      .filter(
        (row) =>
          ['', `age${age}`].includes(row['age'] ?? '') &&
          ['', `country${country}`].includes(row['country'] ?? ''),
      )
      .map((row) => row['answer'] ?? ''),
  );

/** People of whom one answer is left when all the files are laid over one another. */
const exposed = (list: readonly Person[], ...files: readonly Restricted[]) =>
  list.filter((person) => {
    const sets = files.map((file) => answersOf(person, file));
    const left = [...(sets[0] ?? [])].filter((answer) => sets.every((set) => set.has(answer)));
    return left.length === 1 && left[0] !== '' && left[0] === person.answer;
  });

describe('intersection of two files about the same people', () => {
  test('recoded alike, they say together what one of them says', async () => {
    const first = await restrict(people, 'country', { l: 2 });
    const second = await restrict(people, 'country', { l: 2, seed: 2, like: first.dir });
    expect(new Set(first.rows.map((row) => row['age']))).toEqual(new Set(['']));
    expect(new Set(second.rows.map((row) => row['age']))).toEqual(new Set(['']));
    expect(exposed(people, first)).toEqual([]);
    expect(exposed(people, first, second)).toEqual([]);
  });

  test('power: recoded in two ways, each of them hides everybody and both hide nobody', async () => {
    const first = await restrict(people, 'country', { l: 2 });
    const second = await restrict(people, 'age', { l: 2, seed: 2 });
    expect(exposed(people, first)).toEqual([]);
    expect(exposed(people, second)).toEqual([]);
    expect(exposed(people, first, second).length).toBeGreaterThan(0.9 * people.length);
  });
});

/** Everybody of the first country gives the same answer. */
const alike = (answer: string) =>
  people.map((person) => (person.country === 0 ? { ...person, answer } : person));

describe('a homogeneous group', () => {
  test('is blank when l is asked for', async () => {
    const file = await restrict(alike('a3'), 'country', { l: 2 });
    expect(exposed(alike('a3'), file)).toEqual([]);
    const own = file.rows.filter((row) => row['country'] === 'country0');
    expect(own.length).toBeGreaterThanOrEqual(K);
    expect(new Set(own.map((row) => row['answer']))).toEqual(new Set(['']));
  });

  test('power: without l the whole group is read', async () => {
    const file = await restrict(alike('a3'), 'country');
    expect(exposed(alike('a3'), file)).toHaveLength(people.length / GROUPS);
  });
});

describe('minimality', () => {
  test('what a blanked group had said cannot be told from how the file was made', async () => {
    const [first, second] = [
      await restrict(alike('a3'), 'country', { l: 2 }),
      await restrict(alike('a1'), 'country', { l: 2 }),
    ];
    expect(second.text).toBe(first.text);
  });

  test('power: without l the two files differ', async () => {
    const [first, second] = [
      await restrict(alike('a3'), 'country'),
      await restrict(alike('a1'), 'country'),
    ];
    expect(second.text).not.toBe(first.text);
  });

  test('a suppressed cell looks like one that nobody filled in', async () => {
    const file = await restrict(people, 'country');
    const codes = new Set(file.rows.flatMap((row) => Object.values(row)));
    expect([...codes].filter((code) => !/^((age|country|a)\d|)$/.test(code))).toEqual([]);
  });

  test('no step of the search and no exact loss is in the folder', async () => {
    const { dir } = await restrict(people, 'country');
    const manifest = JSON.parse(await readFile(join(dir, 'manifest.json'), 'utf8'));
    const allowed =
      'attributes codebook created epsilon files format invented kind outside_guarantee parameters quasi_identifiers row_order sensitive tessera title unit';
    expect(Object.keys(manifest).sort().join(' ')).toBe(allowed);
  });
});

/** How often a row that stands later in the file is of a higher country, of all neighbours that differ. */
function inOrder(countries: readonly number[]): number {
  const steps = countries
    .slice(1)
    .map((country, at) => country - (countries[at] as number))
    .filter((step) => step !== 0);
  return steps.filter((step) => step > 0).length / steps.length;
}

describe('what the form of the file tells', () => {
  const sorted = [...people].sort((a, b) => a.country - b.country);

  test('the order of the rows says nothing about the order of the records', async () => {
    const { rows } = await restrict(sorted, 'country');
    const order = inOrder(
      rows.map((row) => Number((row['country'] ?? '').slice('country'.length))),
    );
    // Of some 220 steps half go up; five standard deviations are 0.2.
    expect(Math.abs(order - 0.5)).toBeLessThan(0.2);
  });

  test('power: of the file that was read it says everything', () => {
    expect(inOrder(sorted.map(({ country }) => country))).toBe(1);
  });

  test('no number of a case is in any file', async () => {
    const { text, dir } = await restrict(people, 'country');
    expect(text).not.toMatch(/case-\d/);
    expect(await readFile(join(dir, '..', 'cases.csv'), 'utf8')).toMatch(/case-\d/);
  });

  test('the number of rows is the same for many numbers of people', async () => {
    const counts = [0, 1, 2].map((left) => people.slice(left));
    const found = await Promise.all(counts.map((list) => restrict(list, 'country')));
    expect(new Set(counts.map((list) => list.length)).size).toBe(3);
    expect(new Set(found.map(({ rows }) => rows.length))).toEqual(new Set([253]));
    for (const [at, { text }] of found.entries()) {
      expect(text).not.toMatch(new RegExp(`\\b${counts[at]?.length} (people|rows|records)\\b`));
    }
  });

  test('power: it does follow the number of people from one multiple of k to the next', async () => {
    const { rows } = await restrict(people.slice(4), 'country');
    expect(rows).toHaveLength(242);
  });
});
