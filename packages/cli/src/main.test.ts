import { readdirSync, readFileSync } from 'node:fs';
import { EXIT } from '@tessera/model';
import { VERSION } from '@tessera/release';
import { beforeEach, describe, expect, it } from 'vitest';
import { TIERED_FILE } from '../../release/src/anonymise/restricted.fixture.ts';
import { testFolder } from '../../release/src/folder.fixture.ts';
import { csvOf, people, SMALL_FILE } from '../../release/src/small.fixture.ts';
import { fakeIo } from './io.fixture.ts';
import { run } from './main.ts';
import type { Io } from './terminal/io.ts';

const VERBS = ['inspect', 'release', 'anonymise', 'evaluate', 'sample', 'verify', 'serve'] as const;

const folder = testFolder();
beforeEach(() => {
  folder.write('small.yaml', SMALL_FILE);
  folder.write('tiered.yaml', TIERED_FILE);
  folder.write('cases.csv', csvOf(people(300)));
  folder.write('other.csv', csvOf(people(280, 2)));
});

async function tessera(args: readonly string[], options: Partial<Io> = {}) {
  const io = fakeIo(options);
  const code = await run(args, io);
  return { code, ...io.written };
}

/** A command of each verb that does its work. */
const WORKING: Readonly<Record<string, () => readonly string[]>> = {
  inspect: () => ['inspect', folder.at('cases.csv'), '--codebook', folder.at('small.yaml')],
  'inspect without a codebook': () => ['inspect', folder.at('cases.csv')],
  release: () => [
    ...['release', folder.at('cases.csv'), '--codebook', folder.at('small.yaml'), '--force'],
    ...['--out', folder.at('out'), '--private', folder.at('hidden')],
  ],
  evaluate: () => [
    ...['evaluate', '--sensitive', folder.at('cases.csv'), '--synthetic', folder.at('other.csv')],
    ...['--codebook', folder.at('small.yaml')],
  ],
  'evaluate without a codebook': () => [
    ...['evaluate', '--sensitive', folder.at('cases.csv'), '--synthetic', folder.at('other.csv')],
  ],
  sample: () => ['sample', '--rows', '50', '--out', folder.at('s.csv'), '--force'],
  verify: () => ['verify', folder.at('out')],
  anonymise: () => [
    ...['anonymise', folder.at('cases.csv'), '--codebook', folder.at('tiered.yaml'), '--force'],
    ...['--out', folder.at('rows'), '--private', folder.at('exact'), '--l', '2'],
  ],
  'verify of restricted rows': () => ['verify', folder.at('rows')],
};

describe('help', () => {
  it('of the whole names every verb and every exit code', async () => {
    const { code, out, err } = await tessera(['--help']);
    expect([code, err]).toEqual([EXIT.ok, '']);
    for (const verb of VERBS) expect(out).toContain(`\n  ${verb} `);
    expect(out).toContain('npx --no -- tessera --help');
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    for (const exit of Object.values(EXIT)) expect(out).toMatch(new RegExp(`\n {2}${exit} +\\w`));
  });

  it.each(VERBS)(
    'of %s has examples of itself and the exit codes, within 80 columns',
    async (verb) => {
      const { code, out } = await tessera([verb, '--help']);
      expect(code).toBe(EXIT.ok);
      expect(out).toMatch(new RegExp(`\nExamples:\n {2}npx --no tessera ${verb} `));
      expect(out).toMatch(/\nExit codes:\n {2}0 +done\n/);
      for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    },
  );

  it('is shown, with the code of a wrong command, where no verb is given', async () => {
    const { code, out, err } = await tessera([]);
    expect([code, out]).toEqual([EXIT.usage, '']);
    expect(err).toMatch(/^Usage: tessera/);
  });

  it('tells the version', async () => {
    expect(await tessera(['--version'])).toEqual({ code: EXIT.ok, out: `${VERSION}\n`, err: '' });
  });
});

describe('a command that is off', () => {
  it.each([
    [['frob'], /Unknown command 'frob'/],
    [['relese', 'x'], /Did you mean release/],
    [['release'], /Required option '--out <dir>' not specified|Missing required argument/],
    [['release', 'a.csv', '--out', 'x', '--frob'], /Unknown option '--frob'/],
    [['inspect'], /Missing required argument 'file'/],
    [['inspect', 'a', 'b'], /Too many arguments/],
    [['evaluate', '--sensitive', 'a'], /'--synthetic <file>' not specified/],
    [['sample', '--rows', 'many', '--out', 'x'], /Not a number/],
    [['serve', 'x', '--port', 'eighty'], /Not a number/],
    [
      ['release', 'a.csv', '--out', 'x', '--epsilon', '4,5'],
      /decimal\spoint and no comma, as in 4\.5/,
    ],
    [['release', '--out', 'x', '--previous', 'a', 'b', 'c.csv'], /Too many arguments/],
  ])('%j', async (args, says) => {
    const { code, out, err } = await tessera(args);
    expect([code, out]).toEqual([EXIT.usage, '']);
    expect(err).toMatch(says);
    expect(err).toMatch(
      /--help to see what is possible, or\snpx\s--no\s--\stessera\s--help\sfor\sall\sverbs\.\n\(USAGE, exit code 2\)\n$/,
    );
    expect(err.match(/Stopped:/g)).toHaveLength(1);
  });
});

describe('--json', () => {
  it('prints one object and nothing else, for every verb', async () => {
    for (const [name, command] of Object.entries(WORKING)) {
      const { code, out, err } = await tessera([...command(), '--json']);
      expect([name, err]).toEqual([name, '']);
      // The noise of a test is honest, so the bundle is whole.
      expect([name, code]).toEqual([name, EXIT.ok]);
      const value: unknown = JSON.parse(out);
      expect(value).toBeTypeOf('object');
      expect(Array.isArray(value)).toBe(false);
      expect(out.endsWith('}\n')).toBe(true);
    }
  });

  it.each([
    [['inspect', 'none.csv'], 'FILE_MISSING', EXIT.input],
    [['release', 'none.csv', '--out', 'none'], 'FILE_MISSING', EXIT.input],
    [['release', '--previous', 'a', 'none.csv', '--out', 'none'], 'FILE_MISSING', EXIT.input],
    [['evaluate', '--sensitive', 'none.csv', '--synthetic', 'x'], 'FILE_MISSING', EXIT.input],
    [['sample', '--rows', '-1', '--out', 'none'], 'ROWS_OUT_OF_RANGE', EXIT.usage],
    [['verify', 'none'], 'FILE_MISSING', EXIT.input],
    [['release', 'x', '--out', 'y', '--epsilon', 'abc'], 'USAGE', EXIT.usage],
    [['release'], 'USAGE', EXIT.usage],
    [['serve', 'none'], 'USAGE', EXIT.usage],
    [['frob'], 'USAGE', EXIT.usage],
  ])('prints the error of %j as one object', async (args, error, exit) => {
    const { code, out, err } = await tessera([...args, '--json']);
    expect([code, err]).toEqual([exit, '']);
    const value = JSON.parse(out) as { error: Record<string, unknown> };
    expect(Object.keys(value)).toEqual(['error']);
    expect(value.error).toMatchObject({ code: error, exitCode: exit });
    expect(value.error['cause']).toBeTypeOf('string');
    expect(value.error['remedy']).toBeTypeOf('string');
  });
});

describe('what a person sees', () => {
  it('fits 80 columns, for every verb', async () => {
    for (const [name, command] of Object.entries(WORKING)) {
      const { code, out } = await tessera(command());
      expect([name, code]).toEqual([name, EXIT.ok]);
      const paths = out.split('\n').filter((line) => !line.includes(folder.at()));
      for (const line of paths) expect([name, line.length <= 80, line]).toEqual([name, true, line]);
    }
  });

  it('has progress where there is a terminal, and none where there is not', async () => {
    for (const [name, command] of Object.entries(WORKING)) {
      if (name.startsWith('verify')) continue;
      expect((await tessera(command(), { terminal: false })).err).toBe('');
      expect((await tessera(command(), { terminal: true })).err).toMatch(/\r {2}.* s\n/);
    }
  });

  it('has colour only where it is welcome', async () => {
    await tessera(WORKING['release']?.() ?? []);
    const verify = WORKING['verify']?.() ?? [];
    expect((await tessera(verify)).out).not.toContain('\u001b[');
    expect((await tessera(verify, { colour: true })).out).toContain('\u001b[32m');
  });

  it('has numbers with their thousands apart, and small ones short', async () => {
    folder.write('cases.csv', csvOf(people(2_000)));
    const inspected = await tessera(WORKING['inspect']?.() ?? []);
    expect(inspected.out).toMatch(/records +2,000\n/);
    const released = await tessera(WORKING['release']?.() ?? []);
    expect(released.out).toMatch(/promise +epsilon 4, delta 1e-6, for each record\n/);
    expect(released.out).toMatch(/people +about (1,9|2,0)\d\d \(between/);
    expect((await tessera(WORKING['verify']?.() ?? [])).out).toMatch(/at delta 1e-6, for each/);
  });

  it('ends with the files that were written and a next command', async () => {
    const { out } = await tessera(WORKING['release']?.() ?? []);
    for (const path of folder.files('out')) expect(out).toContain(folder.at('out', path));
    expect(out).toContain(`as sensitive as the records: ${folder.at('hidden')}\n`);
    expect(out).toMatch(/Next: npx --no tessera serve .*\n +npx --no tessera verify .*\n$/);
  });

  it('is warned that exact figures are as sensitive as the records', async () => {
    for (const verb of ['inspect', 'evaluate']) {
      expect((await tessera(WORKING[verb]?.() ?? [])).out).toMatch(/^\nExact figures/);
    }
  });
});

describe('verify', () => {
  it('ends with 6 for a bundle that is not whole', async () => {
    await tessera(WORKING['release']?.() ?? []);
    folder.write('out/README.md', 'changed');
    const { code, out } = await tessera(['verify', folder.at('out')]);
    expect(code).toBe(EXIT.notWhole);
    expect(out).toContain('\n  no   NOT so: README.md is as it was published\n');
    expect(out).toMatch(
      /\n {9}expected: [\d,]+ bytes, sha256\s+[0-9a-f]{64}\s+\(manifest\.json\)\n/,
    );
    expect(out).toMatch(/\n {9}found: different content: 7 bytes, sha256\s+[0-9a-f]{64}\n/);
    expect(out).toContain('The bundle is NOT whole.');
    const json = await tessera(['verify', folder.at('out'), '--json']);
    expect(json.code).toBe(EXIT.notWhole);
    expect(JSON.parse(json.out)).toMatchObject({ whole: false });
  });
});

describe('sample', () => {
  const sample = (name: string, ...more: readonly string[]) =>
    tessera(['sample', '--rows', '40', '--out', folder.at(name), ...more]);
  const read = (name: string) => readFileSync(folder.at(name), 'utf8');

  it('writes the same file for the same seed, and another for another', async () => {
    await sample('a.csv');
    await sample('b.csv');
    await sample('c.csv', '--seed', '2');
    expect(read('a.csv').split('\n')).toHaveLength(42);
    expect(read('b.csv')).toBe(read('a.csv'));
    expect(read('c.csv')).not.toBe(read('a.csv'));
  });

  it('puts a note beside it that says that nobody in it exists', async () => {
    const { out } = await sample('a.csv');
    expect(read('a.csv.README.md')).toMatch(/invented/i);
    expect(out).toContain(folder.at('a.csv.README.md'));
  });

  it('does not overwrite a file, unless told to', async () => {
    folder.write('a.csv', 'years of work');
    const { code, err } = await sample('a.csv');
    expect(code).toBe(EXIT.output);
    expect(err).toMatch(/OUTPUT_EXISTS/);
    expect(read('a.csv')).toBe('years of work');
    expect((await sample('a.csv', '--force')).code).toBe(EXIT.ok);
    expect(read('a.csv')).not.toBe('years of work');
  });

  it('refuses a folder that is not there in plain words', async () => {
    const { code, err } = await sample('nowhere/a.csv');
    expect(code).toBe(EXIT.output);
    expect(err).toMatch(
      /There is no folder \S*nowhere\sto\swrite\sinto\.\s+Make\sthe\sfolder\sfirst/,
    );
    expect(err).not.toContain('ENOENT');
  });

  it.each(['-1', '0', '1.5', '1e9', 'Infinity'])('refuses %s rows', async (rows) => {
    const { code, err } = await tessera(['sample', '--rows', rows, '--out', folder.at('x.csv')]);
    expect(code).toBe(EXIT.usage);
    expect(err).toContain('ROWS_OUT_OF_RANGE');
    expect(readdirSync(folder.at())).not.toContain('x.csv');
  });

  it('refuses a codebook that is none, and takes one of the user’s own', async () => {
    const { code, err } = await sample('a.csv', '--codebook', 'ctdc-2050');
    expect(code).toBe(EXIT.usage);
    expect(err).toMatch(/CODEBOOK_UNKNOWN/);
    expect(err).toMatch(/ctdc-synthetic-2024/);
    expect((await sample('a.csv', '--codebook', folder.at('small.yaml'))).code).toBe(EXIT.ok);
    expect(read('a.csv')).toMatch(/year,sex,age/);
  });

  it('leaves nothing when it is stopped', async () => {
    const { code } = await tessera(['sample', '--rows', '40', '--out', folder.at('a.csv')], {
      signal: AbortSignal.abort(),
    });
    expect(code).toBe(EXIT.interrupted);
    expect(folder.names()).toEqual(['cases.csv', 'other.csv', 'small.yaml', 'tiered.yaml']);
  });
});

describe('inspect', () => {
  it('shows blanks by reason in a table of their own where there are many', async () => {
    const blanks = ['NotRecorded', 'NotAsked', 'Withheld', 'Suppressed'].map((reason, i) => ({
      reason,
      tokens: [i === 0 ? '' : `b${i}`],
    }));
    const book = JSON.parse(SMALL_FILE) as { columns: { name: string; blanks: unknown }[] };
    const columns = book.columns.map((one) => (one.name === 'age' ? { ...one, blanks } : one));
    folder.write('small.yaml', JSON.stringify({ ...book, columns }));
    const { out } = await tessera(WORKING['inspect']?.() ?? []);
    expect(out).toMatch(/\n {2}column +kind +used +of +blank +rare\n/);
    expect(out).toMatch(/\n {2}blank, by reason +NotRecorded +Withheld +NotAsked +Suppressed\n/);
    const lines = out.split('\n').filter((line) => !line.startsWith('Next:'));
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
  });
});
