import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../packages/cli/src/main.ts';
import type { Io } from '../packages/cli/src/terminal/io.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const back = process.cwd();
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'tessera-docs-')));

interface Example {
  readonly file: string;
  readonly line: number;
  /** The whole line. */
  readonly text: string;
  readonly args: readonly string[];
}

const texts = ['README.md', ...readdirSync(join(root, 'docs'), { recursive: true })]
  .map(String)
  .filter((path) => path.endsWith('.md'))
  .map((path) => (path === 'README.md' ? path : join('docs', path)));

/** The words of a command line; double quotes hold several together. */
const words = (text: string) =>
  [...text.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? '');

/** Every `npx --no tessera …`, or `npx --no -- tessera …`, of a text, in a block or between backticks, up to a comment. */
const examples: readonly Example[] = texts.flatMap((file) =>
  readFileSync(join(root, file), 'utf8')
    .split('\n')
    .flatMap((text, index) => {
      const found = [...text.matchAll(/(?:^|`)npx --no (?:-- )?tessera ([^`#]*)/g)];
      return found.map((match) => ({ file, line: index + 1, text, args: words(match[1] ?? '') }));
    })
    .filter(({ args }) => !args.some((arg) => arg.startsWith('<') || arg === 'DIR')),
);

/** Those of the table of verbs. */
const rows = examples.filter(({ file, text }) => file === 'README.md' && text.startsWith('|'));

function quietIo(signal: AbortSignal, onText: (text: string) => void): Io {
  return {
    out: onText,
    err: onText,
    terminal: false,
    colour: false,
    width: 80,
    elapsed: () => performance.now(),
    now: () => new Date(),
    signal,
  };
}

beforeAll(async () => {
  process.chdir(folder);
  cpSync(join(root, 'examples/codebook/safe-house.yaml'), 'my-codebook.yaml');
  const io = quietIo(new AbortController().signal, () => {});
  expect(await run(['sample', '--rows', '3000', '--out', 'cases.csv'], io)).toBe(0);
  expect(await run(['sample', '--rows', '3000', '--out', 'protected.csv', '--seed', '2'], io)).toBe(
    0,
  );
});

afterAll(() => {
  process.chdir(back);
  rmSync(folder, { recursive: true });
});

it('finds examples in the README and in the documents', () => {
  expect(examples.filter(({ file }) => file === 'README.md').length).toBeGreaterThanOrEqual(6);
  const verbs = new Set(examples.map(({ args }) => args[0]));
  expect([...verbs].filter((verb) => verb !== '--help').sort()).toEqual(
    ['inspect', 'release', 'anonymise', 'evaluate', 'sample', 'verify', 'serve'].sort(),
  );
  expect(rows.map(({ args }) => args[0])).toEqual([
    'sample',
    'inspect',
    'release',
    'anonymise',
    'evaluate',
    'verify',
    'serve',
  ]);
});

const named = (all: readonly Example[]) =>
  all.map((one) => [`${one.file}:${one.line}  tessera ${one.args.join(' ')}`, one] as const);

/** Runs a command; one that serves is stopped as soon as it does. */
async function ends(args: readonly string[]): Promise<void> {
  const stop = new AbortController();
  let said = '';
  const io = quietIo(stop.signal, (text) => {
    said += text;
    if (text.startsWith('Serving')) stop.abort();
  });
  const free = args[0] === 'serve' ? [...args.filter(notPort), '--port', '0'] : args;
  expect(await run(free, io), said).toBe(0);
}

describe('the examples of the documents run as they stand', () => {
  it.each(named(examples.filter((one) => !rows.includes(one))))('%s', async (_, { args }) => {
    const writes = ['release', 'anonymise'].includes(args[0] ?? '');
    await ends(writes ? [...args, '--force'] : args);
  });
});

describe('the rows of the table of verbs run one after the other, in an empty folder', () => {
  const empty = join(folder, 'empty');
  beforeAll(() => {
    mkdirSync(empty);
    process.chdir(empty);
  });
  afterAll(() => process.chdir(folder));

  it.each(named(rows))('%s', async (_, { args }) => ends(args));
});

/** Drops a port and its number: another program may use it. */
function notPort(word: string, at: number, all: readonly string[]): boolean {
  return word !== '--port' && all[at - 1] !== '--port';
}
