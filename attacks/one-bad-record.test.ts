// Attack: write one record so that the file says something else about everybody after it.
import { type ByteSource, type CaseFile, memoryEngine, readCases } from '@tessera/engine';
import { TesseraError } from '@tessera/model';
import { describe, expect, test } from 'vitest';
import {
  codebookOf,
  csvOf,
  SHELTER,
  SHELTER_HEADER,
  type Visit,
  visits,
} from './shelter.fixture.ts';

const PEOPLE = 300;
const CODEBOOK = codebookOf(SHELTER);

/** Free text as an export writes it: with quotes and commas of its own. */
const others: readonly Visit[] = visits(PEOPLE, 7).map((visit, i) => ({
  ...visit,
  inWords:
    ['', 'Forced labour; any', 'said "no", twice', 'one line, and another', '"'][i % 5] ?? '',
}));

const [, ...records] = recordsOf(csvOf(others, SHELTER_HEADER));
const header = SHELTER_HEADER.join(',');
const plain = 'case-x,2021,woman,18-29,adult,northland,1,0,';

/** The records of a file, each with the line breaks inside its quotes. */
function recordsOf(csv: string): readonly string[] {
  const found: string[] = [];
  for (const line of csv.trimEnd().split('\n')) {
    const open = (found.at(-1) ?? '').split('"').length % 2 === 0;
    if (open) found.push(`${found.pop()}\n${line}`);
    else found.push(line);
  }
  return found;
}

/** The plain line with one of its cells changed. */
const withCell = (place: number, cell: string) =>
  plain
    .split(',')
    .map((own, i) => (i === place ? cell : own))
    .join(',');

const cells = SHELTER_HEADER.map((_, place) => place);

const LINES: readonly (readonly [what: string, line: string])[] = [
  ['a plain record', plain],
  ['a lone quote', '"'],
  ['two quotes', '""'],
  ['three quotes', '"""'],
  ['a quote, then a comma', '",'],
  ['a quote at the start', `"${plain}`],
  ['a quote at the end', `${plain}"`],
  ['2,000 commas', ','.repeat(2000)],
  ['2,000 commas and a quote', `${','.repeat(2000)}"`],
  ['a very long cell', withCell(5, 'x'.repeat(900_000))],
  ['a cell that is too long', withCell(5, 'x'.repeat(2_000_000))],
  ['a NUL', withCell(2, '\0')],
  ['nothing but a NUL', '\0'],
  ['an empty line', ''],
  ['a line end of another kind', `${plain.slice(0, 20)}\r${plain.slice(20)}`],
  ['no subject', withCell(0, '')],
  ['two stray quotes', withCell(8, '"a"b')],
  ...cells.flatMap((place) =>
    ['"', '"x', 'x"', '"x"y', '"\n"', '"a\n', 'a""b', '"""', '"",'].map(
      (cell) => [`${JSON.stringify(cell)} as cell ${place}`, withCell(place, cell)] as const,
    ),
  ),
];

/** Any two lines of one person, with others between them. */
const PAIRS: readonly (readonly [what: string, first: string, second: string])[] = [
  ['a quote opened and closed as the last cell', withCell(8, '"'), withCell(8, '"')],
  ['a quote opened at the end, closed at the start', withCell(8, '"'), '",,,,,,,,'],
  ['a quote opened at the start, closed at the end', `"${plain}`, `${plain}"`],
  ['lone quotes', '"', '"'],
  ['lone quotes in the last cell', `${','.repeat(8)}"`, '"'],
];

const POSITIONS = [0, 1, 2, 3, 4, 150, PEOPLE - 2, PEOPLE - 1, PEOPLE];

const fileWith = (lines: readonly string[]) => `${[header, ...lines].join('\n')}\n`;

async function read(text: string): Promise<CaseFile | 'refused'> {
  const bytes = new TextEncoder().encode(text);
  const source: ByteSource = async function* () {
    yield bytes;
  };
  return readCases(source, CODEBOOK).catch((error: unknown) => {
    if (error instanceof TesseraError && error.exitCode === 3) return 'refused' as const;
    throw error;
  });
}

type Counts = readonly ArrayLike<number>[];

async function countsOf({ table }: CaseFile): Promise<Counts> {
  const { sensitive } = await memoryEngine(table).marginals(table.sizes.map((_, i) => [i]));
  return sensitive;
}

/** The most by which a count of one column differs. */
function furthest(a: Counts, b: Counts): number {
  const differences = a.flatMap((counts, column) =>
    Array.from(counts, (count, cell) => Math.abs(count - (b[column]?.[cell] ?? 0))),
  );
  return Math.max(...differences);
}

/** What one more line may do: the file is refused, or no count moves by more than its people. */
async function expectHarmless(text: string, without: Counts, people: number): Promise<void> {
  const file = await read(text);
  if (file === 'refused') return;
  expect(furthest(await countsOf(file), without)).toBeLessThanOrEqual(people);
}

async function withoutHer(): Promise<Counts> {
  const file = await read(fileWith(records));
  if (file === 'refused') throw new Error('the file without her is sound');
  expect(file.table.rows).toBe(PEOPLE);
  return countsOf(file);
}

describe('one hostile line', () => {
  test.each(LINES)(
    '%s: is refused, or moves every count by one person at most',
    async (_, line) => {
      const without = await withoutHer();
      // A line end of her own makes two records of hers, with two subjects.
      const people = line.includes('\r') ? 2 : 1;
      for (const at of POSITIONS) {
        await expectHarmless(fileWith(records.toSpliced(at, 0, line)), without, people);
      }
    },
  );

  test.each(PAIRS)('%s: two lines move counts by one person at most', async (_, first, second) => {
    const without = await withoutHer();
    for (const at of [0, 3, 100]) {
      for (const between of [1, 2, 5, 50, 150]) {
        const lines = records.toSpliced(at + between, 0, second).toSpliced(at, 0, first);
        await expectHarmless(fileWith(lines), without, 1);
      }
    }
  });

  test('a refusal names a line and a column, and no cell', async () => {
    const text = fileWith([plain, withCell(2, '"Zora'), ...records]);
    const bytes = new TextEncoder().encode(text);
    const source: ByteSource = async function* () {
      yield bytes;
    };
    const error = await readCases(source, CODEBOOK).catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      code: 'FILE_BROKEN_QUOTE',
      info: { detail: { line: 3, column: 'gender' } },
    });
    expect(String(error)).not.toMatch(/Zora|case-|northland/);
  });
});

/** A reader that ends a quote where the file ends, and takes text after a quote for text. */
function lenient(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (const sign of text) {
    if (sign === '"') quoted = !quoted;
    else if (!quoted && sign === ',') {
      rows.at(-1)?.push(cell);
      cell = '';
    } else if (!quoted && sign === '\n') {
      rows.at(-1)?.push(cell);
      cell = '';
      rows.push([]);
    } else cell += sign;
  }
  return rows;
}

describe('power', () => {
  /** The counts of what a lenient reader makes of a file, read again from a clean copy. */
  async function lenientCounts(lines: readonly string[]): Promise<Counts> {
    const clean = lenient(fileWith(lines))
      .filter((row) => row.length > 1)
      .map((row) => row.map((one) => one.replaceAll(/[\n,]/g, ' ')).join(','));
    const file = await read(`${clean.join('\n')}\n`);
    if (file === 'refused') throw new Error('a clean copy is sound');
    return countsOf(file);
  }

  test('power: for a lenient reader one stray quote moves many people', async () => {
    const sound = await lenientCounts(records);
    expect(furthest(sound, await withoutHer())).toBe(0);
    const hostile = await lenientCounts(records.toSpliced(0, 0, withCell(8, '"')));
    expect(furthest(hostile, sound)).toBeGreaterThan(20);
  });

  test('power: most hostile lines are read, so that their counts are compared', async () => {
    const files = await Promise.all(
      LINES.map(([, line]) => read(fileWith(records.toSpliced(3, 0, line)))),
    );
    expect(files.filter((file) => file !== 'refused').length).toBeGreaterThan(20);
    expect(files.filter((file) => file === 'refused').length).toBeGreaterThan(20);
  });
});
