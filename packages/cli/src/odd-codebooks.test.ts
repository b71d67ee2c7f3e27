import { readFileSync } from 'node:fs';
import { type ErrorCode, EXIT } from '@tessera/model';
import { describe, expect, it } from 'vitest';
import { testFolder } from '../../release/src/folder.fixture.ts';
import { fakeIo } from './io.fixture.ts';
import { run } from './main.ts';

// Codebooks and budgets that are odd and not wrong, and those that nothing can be made of: each works,
// or is refused before a record is read, with a size or a number to go by.

const folder = testFolder();

interface Shape {
  readonly name: string;
  readonly codes: readonly string[];
}

const column = (name: string, codes: number): Shape => ({
  name,
  codes: Array.from({ length: codes }, (_, i) => `${name}${i}`),
});

function codebook(columns: readonly Shape[], rules = ''): string {
  const lines = columns.map(
    ({ name, codes }) =>
      `  - { name: ${name}, label: L, definition: D., kind: category, headline: true, values: [${codes.join(', ')}] }`,
  );
  return `name: odd\ntitle: Odd\nversion: 1.0.0\ndescription: D.\ncolumns:\n${lines.join('\n')}\n${rules}`;
}

/** Records that go through the codes of every column at a pace of its own, none of them blank. */
function records(columns: readonly Shape[], rows: number): string {
  const lines = Array.from({ length: rows }, (_, row) =>
    columns.map(({ codes }, i) => codes[(row * (i + 1)) % codes.length]).join(','),
  );
  return `${columns.map(({ name }) => name).join(',')}\n${lines.join('\n')}\n`;
}

async function release(
  columns: readonly Shape[],
  rows: number,
  options: readonly string[] = [],
  rules = '',
) {
  const io = fakeIo();
  const file = folder.write('cases.csv', records(columns, rows));
  const book = folder.write('odd.yaml', codebook(columns, rules));
  const out = folder.at('out');
  const code = await run(['release', file, '--codebook', book, '--out', out, ...options], io);
  return { code, ...io.written };
}

function expectRefusal(
  { code, out, err }: Awaited<ReturnType<typeof release>>,
  error: ErrorCode,
  exit: number,
) {
  expect(err).toContain(`(${error}, exit code ${exit})`);
  expect(code).toBe(exit);
  expect(out).toBe('');
  expect(folder.names()).toEqual(['cases.csv', 'odd.yaml']);
  return err.replace(/\s+/g, ' ');
}

async function expectWhole({ code, err }: Awaited<ReturnType<typeof release>>) {
  expect(err).not.toContain('Stopped');
  expect(code).toBe(EXIT.ok);
  const io = fakeIo();
  expect(await run(['verify', folder.at('out')], io), io.written.out).toBe(EXIT.ok);
}

const RULES = `rules:
  - { name: a-bed, description: D., strength: hard, when: { columns: [visit], in: [visit0] }, must: { columns: [bed], in: [bed0], orBlank: true } }
  - { name: no-bed, description: D., strength: hard, when: { columns: [visit], in: [visit0] }, must: { columns: [bed], in: [bed1], orBlank: true } }
`;

describe('an odd codebook', () => {
  it('has a column of one category', async () => {
    await expectWhole(await release([column('a', 1), column('b', 3)], 600));
  });

  it('has no missing value in any record', async () => {
    const columns = [column('a', 3), column('b', 4), column('c', 2)];
    await expectWhole(await release(columns, 600));
    const blank = readFileSync(folder.at('out', 'data/aggregates.csv'), 'utf8')
      .split('\n')
      .find((line) => line.startsWith('a,(NotRecorded),,'));
    expect(blank).toBeDefined();
    expect(Math.abs(Number(blank?.split(',')[4]))).toBeLessThan(120);
  });

  it('has a column of 5,000 categories', async () => {
    await expectWhole(await release([column('a', 5_000), column('b', 3)], 600));
  });

  it('has two columns of 5,000 categories: refused with the size', async () => {
    const err = expectRefusal(
      await release([column('a', 5_000), column('b', 5_000)], 10),
      'CODEBOOK_INVALID',
      3,
    );
    expect(err).toContain('25010001 combinations; at most 5000000');
  });

  it('has pairs that are too many together: refused with the size', async () => {
    const columns = ['a', 'b', 'c', 'd'].map((name) => column(name, 1_400));
    const err = expectRefusal(await release(columns, 10), 'CODEBOOK_INVALID', 3);
    expect(err).toContain('11776806 combinations; at most 6000000');
  });

  it('has rules that contradict each other: refused, both named', async () => {
    const columns = [column('visit', 2), column('bed', 2)];
    const err = expectRefusal(await release(columns, 10, [], RULES), 'CODEBOOK_INVALID', 3);
    expect(err).toContain('with "a-bed" it leaves no answer of "bed" where "visit" is "visit0"');
  });
});

describe('an epsilon that cannot pay', () => {
  const columns = [column('a', 3), column('b', 4)];

  it('even for rounding: refused with what other files take', async () => {
    const err = expectRefusal(
      await release(columns, 600, ['--epsilon', '0.00001']),
      'BUDGET_TOO_SMALL',
      5,
    );
    expect(err).toMatch(/For 1,000 people a few totals take 0\.\d+ at least/);
  });
});
