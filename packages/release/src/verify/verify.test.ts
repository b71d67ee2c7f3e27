import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { secureBits } from '@tessera/privacy';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { refusal } from '../folder.fixture.ts';
import type { Manifest } from '../publish/manifest.ts';
import { planIn, releaseIn } from '../release.fixture.ts';
import { release } from '../release.ts';
import { testEffects } from '../small.fixture.ts';
import { readManifest, verifyBundle } from './verify.ts';

const root = realpathSync(mkdtempSync(join(tmpdir(), 'tessera-verify-')));
const whole = join(root, 'whole', 'out');
const copy = join(root, 'copy');

beforeAll(async () => {
  await release(planIn(join(root, 'whole'), 600), { ...testEffects(), bits: secureBits() });
});
beforeEach(() => {
  rmSync(copy, { recursive: true, force: true });
  cpSync(whole, copy, { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** The names of the checks that fail. */
const failing = async (folder = copy) => {
  const { whole: isWhole, checks } = await verifyBundle(folder);
  const names = checks.filter(({ passed }) => !passed).map(({ name }) => name);
  expect(isWhole).toBe(names.length === 0);
  return names;
};

type Changeable<T> = T extends object ? { -readonly [K in keyof T]: Changeable<T[K]> } : T;

function changeManifest(change: (manifest: Changeable<Manifest>) => void): void {
  const path = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Changeable<Manifest>;
  change(manifest);
  writeFileSync(path, JSON.stringify(manifest));
}

/** Writes the manifest anew so that every hash is right again, as somebody who tampers would. */
function rehash(): void {
  changeManifest((manifest) => {
    for (const file of manifest.files) {
      const data = readFileSync(join(copy, file.path));
      file.bytes = data.length;
      file.sha256 = createHash('sha256').update(data).digest('hex');
    }
  });
}

describe('a manifest that says something else than the files', () => {
  const AGREEMENT = [
    'manifest and files say the same of title, day and invention',
    'manifest and files say the same number of people and records',
    'the trace pays for everything that is published',
  ];

  it.each<[string, number, (manifest: Changeable<Manifest>) => void]>([
    [
      'another title',
      0,
      (manifest) => {
        manifest.title = 'Real cases';
      },
    ],
    [
      'another day',
      0,
      (manifest) => {
        manifest.created = '2001-01-01T00:00:00Z';
      },
    ],
    [
      'another word on invention',
      0,
      (manifest) => {
        manifest.invented = !manifest.invented;
      },
    ],
    [
      'another number of people',
      1,
      (manifest) => {
        manifest.people.value += 1_000;
      },
    ],
    [
      'another number of records',
      1,
      (manifest) => {
        manifest.synthetic_records = 7;
      },
    ],
    [
      'another tier',
      2,
      (manifest) => {
        manifest.tier = 'totals';
      },
    ],
  ])('%s', async (_, check, change) => {
    changeManifest(change);
    expect(await failing()).toContain(AGREEMENT[check]);
  });

  it('a trace that leaves out what was published', async () => {
    const { trace } = (await readManifest(copy)).accountant;
    for (const left of new Set(trace.map(({ step }) => step))) {
      cpSync(join(whole, 'manifest.json'), join(copy, 'manifest.json'));
      changeManifest(({ accountant }) => {
        accountant.trace = accountant.trace.filter(({ step }) => step !== left);
      });
      expect(await failing(), left).toContain(AGREEMENT[2]);
    }
  });

  it('a list with one file more, which lies there', async () => {
    writeFileSync(join(copy, 'SENSITIVE-evaluation.json'), '{}');
    changeManifest(({ files }) => {
      files.push({ path: 'SENSITIVE-evaluation.json', bytes: 0, sha256: '0'.repeat(64) });
    });
    rehash();
    expect(await failing()).toContain('SENSITIVE-evaluation.json is as it was published');
  });

  it('a file that is a link to another place', async () => {
    const elsewhere = join(root, 'elsewhere.md');
    renameSync(join(copy, 'README.md'), elsewhere);
    symlinkSync(elsewhere, join(copy, 'README.md'));
    expect(await failing()).toContain('README.md is as it was published');
  });
});

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
    expect(files).toHaveLength(8);
    for (const { path, bytes } of files) {
      const original = readFileSync(join(copy, path));
      for (const at of [0, Math.floor(bytes / 2), bytes - 1]) {
        const changed = Buffer.from(original);
        changed[at] = (changed[at] ?? 0) ^ 1;
        writeFileSync(join(copy, path), changed);
        expect(await failing()).toEqual(expect.arrayContaining([`${path} is as it was published`]));
      }
      writeFileSync(join(copy, path), Buffer.concat([original, Buffer.from('\n')]));
      expect(await failing()).toEqual(expect.arrayContaining([`${path} is as it was published`]));
      writeFileSync(join(copy, path), original);
    }
    expect(await failing()).toEqual([]);
  });

  it('finds a file that is missing, and one that is a folder', async () => {
    const { files } = await readManifest(copy);
    for (const { path } of files) {
      renameSync(join(copy, path), join(root, 'away'));
      expect(await failing()).toEqual(expect.arrayContaining([`${path} is as it was published`]));
      renameSync(join(root, 'away'), join(copy, path));
    }
    rmSync(join(copy, 'README.md'));
    mkdirSync(join(copy, 'README.md'));
    expect(await failing()).toEqual(expect.arrayContaining(['README.md is as it was published']));
  });

  it.each(['cases.csv', '.hidden', 'data/more/deep.txt'])(
    'finds %s, which was added',
    async (path) => {
      mkdirSync(join(copy, 'data', 'more'));
      writeFileSync(join(copy, path), 'x');
      expect(await failing()).toEqual(expect.arrayContaining(['nothing else lies in the folder']));
    },
  );

  it('finds a file that was taken from the folder and from the list', async () => {
    rmSync(join(copy, 'codebook.md'));
    changeManifest((manifest) => {
      manifest.files = manifest.files.filter(({ path }) => path !== 'codebook.md');
    });
    expect(await failing()).toEqual(
      expect.arrayContaining(['the manifest lists every file of a release, each once']),
    );
  });

  it.each(['../outside.txt', 'data/../../outside.txt', '/etc/hostname'])(
    'does not follow the path %s out of the bundle',
    async (path) => {
      writeFileSync(join(root, 'outside.txt'), '');
      changeManifest(({ files }) => {
        files.push({ path, bytes: 0, sha256: 'e'.repeat(64) });
      });
      expect(await failing()).toEqual(expect.arrayContaining([`${path} is as it was published`]));
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
    expect(await failing()).toEqual(expect.arrayContaining([...found]));
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
