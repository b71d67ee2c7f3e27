import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { refusal } from '../folder.fixture.ts';
import type { Manifest } from '../publish/manifest.ts';
import { releaseIn } from '../release.fixture.ts';
import { bundleToTamperWith, type Changeable } from './tamper.fixture.ts';
import { readManifest, verifyBundle } from './verify.ts';

const { root, whole, copy, failing, failingAlone, changeManifest } = bundleToTamperWith();

describe('verifyBundle', () => {
  it('finds a fresh release whole, and derives its promise again', async () => {
    const verification = await verifyBundle(whole);
    expect(verification.checks.filter(({ passed }) => !passed)).toEqual([]);
    expect(verification.whole).toBe(true);
    expect(verification.delta).toBe(1e-6);
    expect(verification.epsilon).toBeLessThanOrEqual(4);
    expect(verification.epsilon).toBeGreaterThan(3.9);
  });

  it('finds any single byte that was changed, in any file', async () => {
    const { files } = await readManifest(copy);
    expect(files).toHaveLength(11);
    for (const { path, bytes } of files) {
      const original = readFileSync(join(copy, path));
      for (const at of [0, Math.floor(bytes / 2), bytes - 1]) {
        const changed = Buffer.from(original);
        changed[at] = (changed[at] ?? 0) ^ 1;
        writeFileSync(join(copy, path), changed);
        expect(await failingAlone()).toEqual([`${path} is as it was published`]);
      }
      writeFileSync(join(copy, path), Buffer.concat([original, Buffer.from('\n')]));
      expect(await failingAlone()).toEqual([`${path} is as it was published`]);
      writeFileSync(join(copy, path), original);
    }
    expect(await failing()).toEqual([]);
  });

  it('says of every failed check what was expected and what was found instead', async () => {
    changeManifest((manifest) => {
      manifest.title = 'Another title';
      manifest.people.value += 1;
      manifest.guarantee.epsilon_spent = 0.5;
      manifest.accountant.trace.shift();
    });
    writeFileSync(join(copy, 'codebook.md'), 'x');
    const { checks } = await verifyBundle(copy);
    const failed = checks.filter(({ passed }) => !passed);
    expect(failed.length).toBeGreaterThan(5);
    for (const { name, expected, found } of failed)
      expect([name, found]).not.toEqual([name, expected]);
    const said = failed.map(({ found }) => found).join('\n');
    expect(said).toContain('not paid for as it should be: the number of people');
    expect(said).toContain('not what the trace gives: epsilon_spent');
    expect(said).toContain('different content: 1 bytes');
  });

  it('finds a file that is missing, and one that is a folder', async () => {
    const { files } = await readManifest(copy);
    for (const { path } of files) {
      renameSync(join(copy, path), join(root, 'away'));
      expect(await failingAlone()).toEqual([`${path} is as it was published`]);
      renameSync(join(root, 'away'), join(copy, path));
    }
    rmSync(join(copy, 'README.md'));
    mkdirSync(join(copy, 'README.md'));
    expect(await failingAlone()).toEqual(['README.md is as it was published']);
  });

  it.each(['cases.csv', '.hidden', 'data/more/deep.txt'])(
    'finds %s, which was added',
    async (path) => {
      mkdirSync(join(copy, 'data', 'more'));
      writeFileSync(join(copy, path), 'x');
      expect(await failingAlone()).toEqual(['nothing else lies in the folder']);
    },
  );

  it('finds a file that was taken from the folder and from the list', async () => {
    rmSync(join(copy, 'codebook.md'));
    changeManifest((manifest) => {
      manifest.files = manifest.files.filter(({ path }) => path !== 'codebook.md');
    });
    expect(await failingAlone()).toEqual(['the manifest lists every file of a release, each once']);
  });

  it.each(['../outside.txt', 'data/../../outside.txt', '/etc/hostname'])(
    'does not follow the path %s out of the bundle',
    async (path) => {
      writeFileSync(join(root, 'outside.txt'), '');
      changeManifest(({ files }) => {
        files.push({ path, bytes: 0, sha256: 'e'.repeat(64) });
      });
      expect(await failingAlone()).toEqual([`${path} is as it was published`]);
      const { checks } = await verifyBundle(copy);
      expect(checks.find(({ passed }) => !passed)?.found).toBe('not a file of a release');
    },
  );

  const COSTS = 'every line of the trace costs what it says';
  const WITHIN = 'the trace stays within the promised epsilon and delta';
  const STATES = 'the manifest states what the trace and the promise give';
  it.each<
    readonly [what: string, change: (m: Changeable<Manifest>) => void, found: readonly string[]]
  >([
    [
      'a line with less noise',
      ({ accountant: { trace } }) => {
        for (const line of trace.slice(0, 1)) line.parameter.den = `${line.parameter.den}0`;
      },
      [COSTS, WITHIN, STATES],
    ],
    [
      'a line that was used more often',
      ({ accountant: { trace } }) => {
        for (const line of trace.slice(0, 1)) line.times += 1000;
      },
      [COSTS, WITHIN, STATES],
    ],
    [
      'a line that was left out',
      ({ accountant }) => {
        accountant.trace.shift();
      },
      [COSTS, STATES],
    ],
    [
      'another cost',
      ({ accountant: { trace } }) => {
        for (const line of trace.slice(0, 1)) line.rho_units = '1';
      },
      [COSTS],
    ],
    [
      'another sum',
      ({ accountant }) => {
        accountant.rho_units_spent = '1';
      },
      [COSTS],
    ],
    [
      'a stronger promise than was kept',
      ({ guarantee }) => {
        guarantee.epsilon = 1;
      },
      [WITHIN, STATES],
    ],
    [
      'a smaller delta than was kept',
      ({ guarantee }) => {
        guarantee.delta = 1e-9;
      },
      [WITHIN, STATES],
    ],
    [
      'a smaller epsilon than the trace gives',
      ({ guarantee }) => {
        guarantee.epsilon_spent = 0.5;
      },
      [STATES],
    ],
    [
      'a smaller epsilon for somebody counted twice',
      ({ guarantee }) => {
        guarantee.epsilon_if_counted_twice = 0.5;
      },
      [STATES],
    ],
    [
      'a unit that is not that of the neighbours',
      ({ guarantee }) => {
        guarantee.unit = 'person';
      },
      [STATES],
    ],
    [
      'another limit',
      ({ accountant }) => {
        accountant.rho_units_limit = '9';
      },
      [STATES],
    ],
  ])('finds %s', async (_, change, found) => {
    changeManifest(change);
    expect(await failingAlone()).toEqual(found);
  });

  it('finds noise that can be repeated', async () => {
    await releaseIn(join(root, 'seeded'), {}, 200);
    expect(await failing(join(root, 'seeded', 'out'))).toEqual([
      'the noise came from a cryptographic generator',
    ]);
  });
});

describe('readManifest', () => {
  it('says where there is none', async () => {
    rmSync(join(copy, 'manifest.json'));
    const error = await refusal('FILE_MISSING', verifyBundle(copy));
    expect(error.info.cause).toContain('manifest.json');
    await refusal('FILE_MISSING', verifyBundle(join(root, 'nowhere')));
  });

  it.each([
    ['no JSON', '{'],
    ['nothing', ''],
    ['a list', '[]'],
    ['the manifest of something else', '{"name":"app","icons":[]}'],
  ])('refuses %s', async (_, text) => {
    writeFileSync(join(copy, 'manifest.json'), text);
    const error = await refusal('BUNDLE_NOT_WHOLE', verifyBundle(copy));
    expect(error.exitCode).toBe(6);
    expect(error.info.cause).not.toContain('()');
  });

  it('names the fields that it cannot use, also noise of nothing', async () => {
    changeManifest(({ accountant: { trace } }) => {
      for (const line of trace.slice(0, 1)) line.parameter.num = '0';
    });
    const error = await refusal('BUNDLE_NOT_WHOLE', verifyBundle(copy));
    expect(error.info.cause).toContain('accountant.trace.0.parameter.num');
  });
});
