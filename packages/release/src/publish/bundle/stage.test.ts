import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { describe, expect, it } from 'vitest';
import { refusal, testFolder } from '../../folder.fixture.ts';
import { type FolderKind, Stage, type StageOptions } from './stage.ts';

const folder = testFolder();

const KIND: FolderKind = {
  mark: 'mark.txt',
  isOurs: (text) => text === 'ours',
  layout: ['mark.txt', 'data/a.csv'],
};
const open = (path: string, options: Partial<StageOptions> = {}) =>
  Stage.open(path, { replace: false, kind: KIND, ...options });

/** A folder that was published before. */
async function publishOld(path: string): Promise<void> {
  const stage = await open(path);
  await stage.write('mark.txt', ['ours']);
  await stage.write('data/a.csv', ['old']);
  await publish(stage);
}

/** A folder of somebody else. */
function fill(path: string, name: string): void {
  mkdirSync(path);
  writeFileSync(`${path}/${name}`, 'theirs');
}

/** Chunks that end as a disk does. */
function* failingWith(code: string): Generator<string> {
  yield 'half of ';
  throw Object.assign(new Error(`${code}: it went wrong`), { code });
}

/** What a release does with each of its folders once both are whole. */
async function publish(stage: Stage): Promise<void> {
  await stage.place();
  await stage.settle();
}

describe('Stage', () => {
  it('shows nothing until it is published, and then everything', async () => {
    const stage = await open(folder.at('out'));
    const written = await stage.write('data/a.csv', ['é,', new Uint8Array([10])]);
    expect(existsSync(folder.at('out'))).toBe(false);
    expect(folder.names()).toEqual([expect.stringMatching(/^\.out\..+\.partial$/)]);
    await publish(stage);
    await stage.discard();
    expect(folder.names()).toEqual(['out']);
    const bytes = readFileSync(folder.at('out', 'data', 'a.csv'));
    expect(bytes.toString()).toBe('é,\n');
    expect(written).toEqual({
      path: 'data/a.csv',
      bytes: 4,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
    expect(stage.files).toEqual([written]);
  });

  it('leaves nothing behind when discarded, not even folders it had to make', async () => {
    const stage = await open(folder.at('one', 'two', 'out'));
    await stage.write('data/a.csv', ['x']);
    await stage.discard();
    await stage.discard();
    expect(folder.names()).toEqual([]);
  });

  it('leaves folders that somebody else uses by now', async () => {
    const stage = await open(folder.at('one', 'two', 'out'));
    folder.write('one/theirs', 'x');
    await stage.discard();
    expect(folder.files()).toEqual(['one/theirs']);
    expect(existsSync(folder.at('one', 'two'))).toBe(false);
  });

  it.each(['ENOSPC', 'EDQUOT', 'EFBIG'])('says that the disk is full on %s', async (code) => {
    const stage = await open(folder.at('out'));
    await stage.write('mark.txt', ['ours']);
    const error = await refusal('DISK_FULL', stage.write('data/a.csv', failingWith(code)));
    expect(error.exitCode).toBe(4);
    expect(error.info.cause).toContain(folder.at('out'));
    expect(error.info.remedy).toMatch(/Nothing was published.*another disk/);
    await stage.discard();
    expect(folder.names()).toEqual([]);
  });

  it('says that it cannot write on any other error of the system, with its name', async () => {
    const stage = await open(folder.at('out'));
    const error = await refusal('OUTPUT_UNWRITABLE', stage.write('a', failingWith('EIO')));
    expect(error.info.cause).toMatch(/cannot be written \(EIO\)\.$/);
    await stage.discard();
  });

  it('does not take an error of our own for one of the disk', async () => {
    const stage = await open(folder.at('out'));
    await expect(stage.write('a', failingWith('ERR_STRING_TOO_LONG'))).rejects.toThrow('it went');
    await expect(
      stage.write('b', {
        [Symbol.iterator]: () => {
          throw new TypeError('a defect');
        },
      }),
    ).rejects.toThrow(TypeError);
    await stage.discard();
  });

  it('refuses a place that cannot be written: below a file, and where the system forbids it', async () => {
    folder.write('file', 'x');
    await refusal('OUTPUT_UNWRITABLE', open(folder.at('file', 'out')));
    expect(folder.names()).toEqual(['file']);
    if (process.platform === 'linux') await refusal('OUTPUT_UNWRITABLE', open('/proc/tessera/out'));
  });

  it('keeps a secret folder for its owner', async () => {
    const stage = await open(folder.at('hidden'), { secret: true });
    await stage.write('mark.txt', ['ours']);
    await publish(stage);
    if (process.platform !== 'win32') {
      expect(statSync(folder.at('hidden')).mode & 0o077).toBe(0);
    }
    chmodSync(folder.at('hidden'), 0o755);
  });
});

describe('Stage and what lies there already', () => {
  it('refuses an earlier release, and names the way to replace it', async () => {
    await publishOld(folder.at('out'));
    const error = await refusal('OUTPUT_EXISTS', open(folder.at('out')));
    expect(error.info.remedy).toContain('--force');
    expect(folder.names()).toEqual(['out']);
  });

  it('replaces an earlier release, and an empty folder', async () => {
    await publishOld(folder.at('out'));
    mkdirSync(folder.at('empty'));
    writeFileSync(folder.at('out', '.DS_Store'), 'litter');
    for (const name of ['out', 'empty']) {
      const stage = await open(folder.at(name), { replace: true });
      await stage.write('data/a.csv', ['new']);
      expect(existsSync(folder.at(name, 'data', 'a.csv'))).toBe(name === 'out');
      await publish(stage);
      await stage.discard();
      expect(folder.files(name)).toEqual(['data/a.csv']);
    }
    expect(folder.names()).toEqual(['empty', 'out']);
  });

  it.each<readonly [what: string, make: (path: string) => void]>([
    ['a folder of somebody else', (path) => fill(path, 'b')],
    ['a folder with a file of the same name', (path) => fill(path, 'mark.txt')],
    ['a file', (path) => writeFileSync(path, 'x')],
  ])('never replaces %s', async (_, make) => {
    make(folder.at('out'));
    const before = folder.files();
    const error = await refusal('OUTPUT_EXISTS', open(folder.at('out'), { replace: true }));
    expect(error.info.remedy).not.toContain('--force');
    expect(folder.files()).toEqual(before);
  });

  it('never takes away a file that was put into an earlier release', async () => {
    await publishOld(folder.at('out'));
    writeFileSync(folder.at('out', 'data', 'thesis.docx'), 'x');
    const error = await refusal('OUTPUT_EXISTS', open(folder.at('out'), { replace: true }));
    expect(error.info.cause).toContain('data/thesis.docx');
    expect(folder.files('out')).toHaveLength(3);
  });

  it('looks again before it publishes: what appeared meanwhile stays', async () => {
    const stage = await open(folder.at('out'));
    await stage.write('mark.txt', ['ours']);
    mkdirSync(folder.at('out'));
    folder.write('out/theirs.txt', 'x');
    await refusal('OUTPUT_EXISTS', publish(stage));
    await stage.discard();
    expect(folder.files()).toEqual(['out/theirs.txt']);
  });

  it('takes a placed folder back, and the earlier one returns', async () => {
    await publishOld(folder.at('out'));
    const stage = await open(folder.at('out'), { replace: true });
    await stage.write('data/a.csv', ['new']);
    await stage.place();
    expect(readFileSync(folder.at('out', 'data', 'a.csv'), 'utf8')).toBe('new');
    await stage.undo();
    await stage.discard();
    expect(readFileSync(folder.at('out', 'data', 'a.csv'), 'utf8')).toBe('old');
    expect(folder.names()).toEqual(['out']);
  });

  it('puts the earlier one back when the new one cannot take its place', async () => {
    await publishOld(folder.at('out'));
    const stage = await open(folder.at('out'), { replace: true });
    await stage.discard();
    await refusal('OUTPUT_UNWRITABLE', publish(stage));
    expect(folder.files('out')).toEqual(['data/a.csv', 'mark.txt']);
    expect(folder.names()).toEqual(['out']);
  });

  it('does not write through a link that leads nowhere', async () => {
    symlinkSync(folder.at('nowhere'), folder.at('out'));
    const stage = await open(folder.at('out'));
    await stage.write('mark.txt', ['ours']);
    await refusal('OUTPUT_UNWRITABLE', publish(stage));
    await stage.discard();
    expect(folder.names()).toEqual(['out']);
  });
});
