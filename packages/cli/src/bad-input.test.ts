import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type ErrorCode, EXIT } from '@tessera/model';
import { beforeEach, describe, expect, it } from 'vitest';
import { testFolder } from '../../release/src/folder.fixture.ts';
import { csvOf, people, SMALL, SMALL_FILE, SMALL_HEADER } from '../../release/src/small.fixture.ts';
import { fakeIo } from './io.fixture.ts';
import { run } from './main.ts';

// Every row of "bad input": one clear message with cause and remedy, the right exit code, no cell
// value in it, and no half-written release.

const SECRET = 'TOPSECRET-Amina';
const HEADER = `${SMALL_HEADER}\n`;
/** A record whose cells are all a recognisable secret. */
const SECRETS = `${SMALL_HEADER.split(',')
  .map(() => SECRET)
  .join(',')}\n`;

const folder = testFolder();
beforeEach(() => {
  folder.write('small.yaml', SMALL_FILE);
});

async function release(content: string | Uint8Array | undefined, ...options: readonly string[]) {
  const file = content === undefined ? folder.at('none.csv') : folder.write('cases.csv', content);
  return releaseOf(file, ...options);
}

async function releaseOf(file: string, ...options: readonly string[]) {
  const io = fakeIo();
  const out = folder.at('out');
  const codebook = folder.at('small.yaml');
  const code = await run(['release', file, '--codebook', codebook, '--out', out, ...options], io);
  return { code, ...io.written };
}

/** The output of a refusal: three parts on the error stream, and nothing anywhere else. */
function expectRefusal(
  { code, out, err }: { code: number; out: string; err: string },
  error: ErrorCode,
  exit: number,
): string {
  expect(err).toContain(`(${error}, exit code ${exit})`);
  expect(code).toBe(exit);
  expect(out).toBe('');
  expect(err.match(/Stopped:/g)).toHaveLength(1);
  const [cause = '', remedy = ''] = err.replace('\nStopped: ', '').split(/(?<=\.)\n/);
  expect(cause).toMatch(/\.$/);
  expect(remedy.length).toBeGreaterThan(10);
  for (const line of err.split('\n')) {
    expect(line.length <= 80 || !line.trim().includes(' ')).toBe(true);
  }
  expect(err).not.toContain('TOPSECRET');
  expect(err).not.toContain('Amina');
  expectNothingWritten();
  return err;
}

const expectNothingWritten = () =>
  expect(folder.names().filter((name) => !['cases.csv', 'small.yaml'].includes(name))).toEqual([]);

const utf16 = (text: string, mark: boolean) =>
  new Uint8Array(Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le'));
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

describe('a file that cannot be used', () => {
  it.each<readonly [what: string, content: string | Uint8Array, error: ErrorCode, says: RegExp]>([
    ['is empty', '', 'FILE_EMPTY', /The file is empty\./],
    ['is nothing but a byte order mark', '\uFEFF', 'FILE_EMPTY', /The file is empty\./],
    ['has a header only', HEADER, 'FILE_NO_RECORDS', /a header and no records/],
    [
      'repeats a header',
      `${SMALL_HEADER},year\n${SECRET},,,,,,,\n`,
      'HEADER_DUPLICATE',
      /repeats an earlier name at place 8/,
    ],
    [
      'has a header that is unknown',
      `${SMALL_HEADER},shoeSize\n${SECRET},,,,,,,\n`,
      'HEADER_UNKNOWN',
      /no column shoeSize/,
    ],
    ['has no header at all', SECRETS + SECRETS, 'HEADER_UNKNOWN', /None of the 7 headers/],
    ['lacks a column', `year,sex\n${SECRET},\n`, 'HEADER_MISSING', /lacks the column age/],
    [
      'is separated by something else',
      SMALL_HEADER.replaceAll(',', ';'),
      'HEADER_UNKNOWN',
      /commas/,
    ],
    ['is Latin-1', latin1(`${HEADER}2019,é${SECRET},,,,,\n`), 'FILE_ENCODING', /UTF-8/],
    [
      'is a spreadsheet',
      new Uint8Array([80, 75, 3, 4, 0, 0, 0, 8, 0, 10]),
      'FILE_NOT_TEXT',
      /binary/,
    ],
    [
      'has a cell of 10 MB',
      `${HEADER}${SECRET.repeat(10_000_000 / SECRET.length)},,,,,,\n`,
      'CELL_TOO_LONG',
      /line 2 has a cell of more than 1048576 bytes/,
    ],
    [
      'has a quote that never closes',
      `${HEADER}"${`${SECRET},,,,,,\n`.repeat(60_000)}`,
      'FILE_BROKEN_QUOTE',
      /line 2 has a line break inside quotes.* in the column year\. Look for a stray quote/,
    ],
    [
      'has quotes with line breaks',
      `${HEADER}2019,"Woman\n${SECRET}",,,,,\n`,
      'FILE_BROKEN_QUOTE',
      /line 2 has a line break inside quotes in the column sex\. Look for a stray quote/,
    ],
    [
      'has text after a closing quote',
      `${HEADER}2019,"Woman"${SECRET},,,,,\n`,
      'FILE_BROKEN_QUOTE',
      /line 2 has .*text after the quote that closes a cell in the column sex/,
    ],
  ])('%s', async (_, content, error, says) => {
    const err = expectRefusal(await release(content), error, EXIT.input);
    expect(err.replaceAll('\n', ' ')).toMatch(says);
  });

  it('is missing', async () => {
    expectRefusal(await release(undefined), 'FILE_MISSING', EXIT.input);
  });

  it('is a folder', async () => {
    expectRefusal(await releaseOf(folder.at()), 'FILE_IS_DIRECTORY', EXIT.input);
  });

  it('is a device', async () => {
    if (!existsSync('/dev/zero')) return;
    expectRefusal(await releaseOf('/dev/zero'), 'FILE_UNREADABLE', EXIT.input);
  });

  it.each<readonly [what: string, lines: string, issues: readonly string[]]>([
    ['ragged rows', `${SECRET}\n,,,,,,,${SECRET}\n`, ['RAGGED_ROW 2', 'VALUE_NOT_IN_LIST 1']],
    ['NUL bytes', `20\u000019,${SECRET}\u0000,,,,,\n`, ['NUL_BYTE 2']],
    ['values outside their lists', SECRETS, ['VALUE_NOT_IN_LIST 7']],
    ['a broken rule', '2019,Woman,0-17,adult,,,1\n', ['RULE_BROKEN 2']],
    ['a blank line', '\n2020,,,,,,\n', ['BLANK_LINE 1']],
  ])('has %s: told as issues, and refused when strict', async (_, lines, issues) => {
    const content = csvOf(lawful(300)) + lines;
    const strict = await release(content, '--strict');
    const err = expectRefusal(strict, 'STRICT_ISSUES', EXIT.input);
    for (const issue of issues) expect(err.replaceAll('\n', ' ')).toContain(issue);
    const { code, out } = await release(content);
    expect(code).toBe(EXIT.ok);
    for (const issue of issues) expect(out.replaceAll(/\s+/g, ' ')).toContain(issue);
    expect(out).not.toContain('TOPSECRET');
    for (const path of folder.files('out')) {
      expect(readFileSync(folder.at('out', path)).includes('TOPSECRET')).toBe(false);
    }
  });
});

/** People whose records break no rule. */
const lawful = (count: number) =>
  people(count).map(([year = 0, sex = 0, , , threats = 0, debt = 0]) => [
    year,
    sex,
    0,
    0,
    threats,
    debt,
    0,
  ]);

describe('a file that looks odd and is fine', () => {
  const csv = csvOf(lawful(300));
  const quoted = csv.replace(/^(2019|2020),Woman/gm, '"$1","Woman"');
  it.each<readonly [what: string, content: string | Uint8Array]>([
    ['has a byte order mark', `\uFEFF${csv}`],
    ['is UTF-16 with a mark', utf16(csv, true)],
    ['is UTF-16 without one', utf16(csv, false)],
    ['has CRLF line ends', csv.replaceAll('\n', '\r\n')],
    ['has quotes', quoted],
    ['has no line end at its end', csv.trimEnd()],
  ])('%s', async (_, content) => {
    const { code, out, err } = await release(content);
    expect([code, err]).toEqual([EXIT.ok, '']);
    expect(out).toMatch(/issues in the file +none/);
  });

  it('has quotes and commas inside quotes, in a column that is derived again', async () => {
    const lines = csv.trimEnd().split('\n');
    const withMeans = lines.map(
      (line, i) => `${i === 0 ? 'means' : `"${SECRET}, ""${i}"", too"`},${line}`,
    );
    const { code, out, err } = await release(withMeans.join('\n'));
    expect([code, err]).toEqual([EXIT.ok, '']);
    expect(out).toMatch(/issues in the file +none/);
    expect(out).toMatch(/about (29|30|31)\d/);
  });
});

describe('an output that cannot be written', () => {
  const good = () => csvOf(people(60));

  it('because its place is below a file', async () => {
    const file = folder.write('cases.csv', good());
    const io = fakeIo();
    const below = folder.at('small.yaml', 'out');
    const args = ['release', file, '--codebook', folder.at('small.yaml'), '--out', below];
    const code = await run(args, io);
    expectRefusal({ code, ...io.written }, 'OUTPUT_UNWRITABLE', EXIT.output);
  });

  it('because the system makes no folder there', async () => {
    if (!existsSync('/proc/self')) return;
    const file = folder.write('cases.csv', good());
    const io = fakeIo();
    const args = ['release', file, '--codebook', folder.at('small.yaml'), '--out', '/proc/a/b'];
    const code = await run(args, io);
    expectRefusal({ code, ...io.written }, 'OUTPUT_UNWRITABLE', EXIT.output);
  });

  it('because it exists, and then only --force replaces it', async () => {
    expect((await release(good())).code).toBe(EXIT.ok);
    const before = readFileSync(folder.at('out', 'manifest.json'), 'utf8');
    const again = await release(good());
    expect(again.code).toBe(EXIT.output);
    expect(again.err).toMatch(/already there\.\n.*add --force to replace it\.\n\(OUTPUT_EXISTS/);
    expect(readFileSync(folder.at('out', 'manifest.json'), 'utf8')).toBe(before);
    expect((await release(good(), '--force')).code).toBe(EXIT.ok);
    expect(readFileSync(folder.at('out', 'manifest.json'), 'utf8')).not.toBe(before);
    expect(folder.names()).toEqual(['cases.csv', 'out', 'small.yaml']);
  });

  it('and the old release stays untouched when the one that would replace it fails', async () => {
    expect((await release(good())).code).toBe(EXIT.ok);
    const before = readFileSync(folder.at('out', 'manifest.json'), 'utf8');
    for (const content of ['', `${HEADER}`, csvOf(people(9))]) {
      expect((await release(content, '--force')).code).not.toBe(EXIT.ok);
      expect(readFileSync(folder.at('out', 'manifest.json'), 'utf8')).toBe(before);
      expect(folder.files('out')).toHaveLength(12);
      expect(folder.names()).toEqual(['cases.csv', 'out', 'small.yaml']);
    }
  });

  it('because the folder is somebody else’s: not even by force', async () => {
    mkdirSync(folder.at('out'));
    writeFileSync(folder.at('out', 'thesis.txt'), 'years of work');
    for (const option of [[], ['--force']]) {
      const { code, err } = await release(good(), ...option);
      expect(code).toBe(EXIT.output);
      expect(err.replaceAll('\n', ' ')).toMatch(
        /was not written by Tessera\. Choose another folder\./,
      );
    }
    expect(folder.files('out')).toEqual(['thesis.txt']);
  });
});

describe('a promise that is none', () => {
  it.each<readonly [options: readonly string[], error: ErrorCode, says: RegExp]>([
    [['--epsilon', '0'], 'EPSILON_NOT_POSITIVE', /above 0/],
    [['--epsilon', '-1'], 'EPSILON_NOT_POSITIVE', /above 0/],
    [['--epsilon=-1'], 'EPSILON_NOT_POSITIVE', /above 0/],
    [['--epsilon', 'Infinity'], 'EPSILON_NOT_POSITIVE', /above 0/],
    [['--epsilon', 'abc'], 'USAGE', /Not a number/],
    [['--epsilon', 'NaN'], 'USAGE', /Not a number/],
    [['--epsilon', ''], 'USAGE', /Not a number/],
    [['--epsilon', '25'], 'EPSILON_TOO_LARGE', /--i-understand/],
    [['--delta', '0'], 'DELTA_OUT_OF_RANGE', /at most 0\.001/],
    [['--delta', '-1e-6'], 'DELTA_OUT_OF_RANGE', /at most 0\.001/],
    [['--delta', '1'], 'DELTA_OUT_OF_RANGE', /at most 0\.001/],
    [['--delta', 'small'], 'USAGE', /Not a number/],
  ])('%j', async (options, error, says) => {
    const err = expectRefusal(await release(SECRETS, ...options), error, EXIT.usage);
    expect(err.replaceAll('\n', ' ')).toMatch(says);
  });

  it('above 20 is made by those who understand it', async () => {
    const { code, out } = await release(csvOf(people(60)), '--epsilon', '25', '--i-understand');
    expect(code).toBe(EXIT.ok);
    expect(out).toMatch(/promise +epsilon 25, delta 1e-6/);
  });

  it('too small to measure with', async () => {
    const result = await release(SECRETS, '--epsilon', '1e-7');
    expectRefusal(result, 'BUDGET_TOO_SMALL', EXIT.unsafe);
  });
});

describe('a file of few people', () => {
  it('of 9: nothing can be published safely', async () => {
    const err = expectRefusal(await release(csvOf(people(9))), 'TOO_FEW_PEOPLE', EXIT.unsafe);
    expect(err).toMatch(/Stopped: Nothing can be published safely/);
    expect(err.replaceAll('\n', ' ')).toMatch(/Pool the records with other organisations/);
  });

  it('of 60: only a few totals', async () => {
    const io = fakeIo();
    const file = folder.at('cases.csv');
    expect(await run(['sample', '--rows', '60', '--out', file], io)).toBe(EXIT.ok);
    expect(await run(['release', file, '--out', folder.at('out'), '--invented'], io)).toBe(EXIT.ok);
    expect(io.written.out).toContain('Only a few totals can be published safely');
    expect(io.written.out).toMatch(/synthetic records +0\n/);
    const rows = readFileSync(folder.at('out', 'data', 'microdata.csv'), 'utf8');
    expect(rows.trimEnd().split('\n')).toHaveLength(1);
    const aggregates = readFileSync(folder.at('out', 'data', 'aggregates.csv'), 'utf8');
    expect(aggregates.trimEnd().split('\n').length).toBeLessThan(60);
  });
});

describe('a formula in a cell', () => {
  const FORMULA = '=HYPERLINK("http://x.test")';

  /** The small codebook with its code for a woman changed. */
  const bookWith = (change: Readonly<Record<string, string>>) => {
    const [year, sex, ...others] = SMALL.columns;
    if (year === undefined || sex === undefined) throw new Error('the fixture has columns');
    const [first, ...values] = sex.values;
    const columns = [year, { ...sex, values: [{ ...first, ...change }, ...values] }, ...others];
    return JSON.stringify({ ...SMALL, columns });
  };

  it('of the file goes nowhere', async () => {
    const { code } = await release(`${csvOf(people(300))}=cmd|TOPSECRET,@SUM(1),+1,,,,\n`);
    expect(code).toBe(EXIT.ok);
    for (const path of folder.files('out')) {
      expect(readFileSync(folder.at('out', path)).includes('TOPSECRET')).toBe(false);
    }
  });

  it('in a label of the user’s own codebook is neutralised', async () => {
    folder.write('small.yaml', bookWith({ label: FORMULA, definition: '@SUM(1+1)' }));
    expect((await release(csvOf(people(300)))).code).toBe(EXIT.ok);
    for (const path of ['data/microdata.csv', 'data/aggregates.csv', 'codebook.csv']) {
      const text = readFileSync(folder.at('out', path), 'utf8');
      expect(text).not.toMatch(/(?:^|,)"?[=+@]/m);
    }
    const text = readFileSync(folder.at('out', 'codebook.csv'), 'utf8');
    expect(text).toContain('"\'=HYPERLINK(""http://x.test"")",\'@SUM(1+1)');
  });

  it('as a code is refused with its line: a file has to be read again as it was written', async () => {
    folder.write('small.yaml', bookWith({ code: '=1+1' }));
    const err = expectRefusal(await release(SECRETS), 'CODEBOOK_INVALID', EXIT.input);
    expect(err.replaceAll('\n', ' ')).toMatch(/line 1, column \d+: .*a formula/);
  });
});
