import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EXIT } from '@tessera/model';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

// The real command line, as it was built, in a process of its own: signals cannot be tried otherwise.

const root = fileURLToPath(new URL('../../..', import.meta.url));
const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
const cli = join(root, 'packages', 'cli', 'bin', 'tessera.js');

/** Enough for a release that takes several seconds after its folder appears, and runs its trial beside. */
const ROWS = 30_000;

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'tessera-interrupt-')));
const cases = join(folder, 'cases.csv');
const OUT = join(folder, 'deep', 'out');
const HIDDEN = join(folder, 'deep', 'hidden');
const INPUTS = ['cases.csv', 'cases.csv.README.md'];

beforeAll(() => {
  const built = spawnSync(process.execPath, [tsc, '-b'], { cwd: root, encoding: 'utf8' });
  expect([built.stdout, built.status]).toEqual(['', 0]);
  const args = [cli, 'sample', '--rows', String(ROWS), '--out', cases];
  expect(spawnSync(process.execPath, args).status).toBe(0);
});
afterEach(() => rmSync(join(folder, 'deep'), { recursive: true, force: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ending {
  readonly code: number | null;
  readonly signal: string | null;
  readonly err: string;
  readonly out: string;
}

function startRelease(...more: readonly string[]) {
  const args = [cli, 'release', cases, '--out', OUT, '--private', HIDDEN, '--invented', ...more];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let [out, err] = ['', ''];
  child.stdout.on('data', (data) => {
    out += String(data);
  });
  child.stderr.on('data', (data) => {
    err += String(data);
  });
  const ending = new Promise<Ending>((resolve) => {
    child.on('close', (code, signal) => resolve({ code, signal, out, err }));
  });
  return { child, ending };
}

const partials = () =>
  existsSync(join(folder, 'deep'))
    ? readdirSync(join(folder, 'deep')).filter((name) => name.endsWith('.partial'))
    : [];

/** Both folders are being written: the work is under way. */
async function underWay(child: ChildProcess): Promise<void> {
  while (partials().length < 2) {
    if (child.exitCode !== null) throw new Error('it ended before it could be stopped');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

describe('a release that is stopped in the middle', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'by %s leaves nothing and says so',
    async (name) => {
      const { child, ending } = startRelease();
      await underWay(child);
      child.kill(name);
      const { code, signal, out, err } = await ending;
      expect([code, signal, out]).toEqual([EXIT.interrupted, null, '']);
      expect(err).toMatch(/^\nStopped: .*\.\n.*\n\(INTERRUPTED, exit code 130\)\n$/);
      expect(readdirSync(folder).sort()).toEqual(INPUTS);
    },
  );

  it('by an impatient second Ctrl-C leaves nothing either', async () => {
    const { child, ending } = startRelease();
    await underWay(child);
    child.kill('SIGINT');
    child.kill('SIGINT');
    const { code } = await ending;
    expect(code).toBe(EXIT.interrupted);
    expect(partials()).toEqual([]);
    expect([existsSync(OUT), existsSync(HIDDEN)]).toEqual([false, false]);
  });

  it('leaves the release that it would have replaced', async () => {
    const first = await startRelease().ending;
    expect(first.code).toBe(EXIT.ok);
    const hashes = () =>
      [OUT, HIDDEN].flatMap((place) =>
        readdirSync(place, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => {
            const path = join(entry.parentPath, entry.name);
            return `${path} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`;
          }),
      );
    const before = hashes();
    const { child, ending } = startRelease('--force');
    await underWay(child);
    child.kill('SIGINT');
    expect((await ending).code).toBe(EXIT.interrupted);
    expect(hashes()).toEqual(before);
    expect(readdirSync(join(folder, 'deep')).sort()).toEqual(['hidden', 'out']);
  });
});

describe('a reader that stops reading', () => {
  it('as head does, is no error', async () => {
    const args = [cli, 'inspect', cases, '--json'];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let err = '';
    child.stderr.on('data', (data) => {
      err += String(data);
    });
    child.stdout.destroy();
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect([code, err]).toEqual([EXIT.ok, '']);
  });
});
