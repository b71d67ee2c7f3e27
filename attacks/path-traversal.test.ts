// Attack: read a file of the machine through a served release, or through a manifest.
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readManifest, verifyBundle } from '@tessera/release';
import { beforeAll, describe, expect, test } from 'vitest';
import { releaseApp } from '../packages/cli/src/commands/serve/app.ts';
import { makeBundle, textOf } from './bundle.fixture.ts';
import { csvOf, SHELTER, SHELTER_HEADER, visits } from './shelter.fixture.ts';

const SECRET = 'nobody outside may read this';

describe('a served release', () => {
  let app: ReturnType<typeof releaseApp>;
  let listed: readonly string[];
  let dir: string;

  beforeAll(async () => {
    const bundle = await makeBundle({
      csv: csvOf(visits(320), SHELTER_HEADER),
      codebook: SHELTER,
      seed: 61,
    });
    dir = bundle.dir;
    await writeFile(join(dir, '..', 'secret.txt'), SECRET);
    await writeFile(join(dir, 'notes.txt'), SECRET);
    await writeFile(join(dir, '.env'), SECRET);
    await mkdir(join(dir, 'data', 'inner'));
    await writeFile(join(dir, 'data', 'inner', 'secret.txt'), SECRET);
    await symlink(join(dir, '..', 'secret.txt'), join(dir, 'data', 'link.csv'));
    app = releaseApp(dir, await readManifest(dir));
    listed = bundle.files.map(({ path }) => path);
  });

  test.each([
    '/../secret.txt',
    '/data/../../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/%252e%252e%252fsecret.txt',
    '/..%5csecret.txt',
    '/..\\secret.txt',
    '/data/%2e%2e/%2e%2e/secret.txt',
    '/data/microdata.csv/../../../secret.txt',
    '/data/microdata.csv%00.html',
    '//etc/passwd',
    '/etc/passwd',
    '/file:///etc/passwd',
    '/C:/Windows/win.ini',
    '/notes.txt',
    '/.env',
    '/data/inner/secret.txt',
    '/data/link.csv',
    '/data',
    '/data/',
    '/MANIFEST.json',
    '/.',
    '/constructor',
    '/__proto__',
  ])('does not open %s', async (path) => {
    for (const method of ['GET', 'HEAD', 'POST', 'PUT', 'DELETE']) {
      const answer = await app.request(new Request(`http://127.0.0.1${path}`, { method }));
      const text = await answer.text();
      expect(text).not.toContain(SECRET);
      expect(text).not.toContain('root:');
      // The address `/.` is the front page itself once a client has made it plain.
      if (new URL(answer.url || `http://127.0.0.1${path}`).pathname === '/') continue;
      expect(answer.status).toBe(404);
    }
  });

  test('does not say where on the machine it lies', async () => {
    for (const path of ['/', '/nothing', '/data/%E0%A4%A']) {
      const answer = await app.request(path);
      expect(await answer.text()).not.toContain(dir);
    }
  });

  test('power: every file that the manifest lists is there', async () => {
    for (const path of listed) expect((await app.request(`/${path}`)).status).toBe(200);
    expect((await app.request('/')).status).toBe(200);
  });
});

describe('a manifest that names files outside', () => {
  const outside = (path: string) => async () => {
    const { dir, files } = await makeBundle({
      csv: csvOf(visits(320), SHELTER_HEADER),
      codebook: SHELTER,
      seed: 62,
    });
    await writeFile(join(dir, '..', 'secret.txt'), SECRET);
    const manifest = JSON.parse(textOf(files, 'manifest.json'));
    const sha256 = '0'.repeat(64);
    manifest.files.push({ path, bytes: SECRET.length, sha256 });
    await writeFile(join(dir, 'manifest.json'), JSON.stringify(manifest));
    return dir;
  };

  test.each(['../secret.txt', 'data/../../secret.txt', '/etc/passwd'])(
    'is not whole and is not followed: %s',
    async (path) => {
      const { checks, whole } = await verifyBundle(await outside(path)());
      expect(whole).toBe(false);
      const found = checks.filter(({ name }) => name.startsWith(path)).map((check) => check.found);
      expect(found).toEqual(['not a file of a release']);
    },
  );

  test.each(['/secret.txt', '/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt'])(
    'opens nothing when it is served: %s',
    async (request) => {
      const dir = await outside('../secret.txt')();
      const app = releaseApp(dir, await readManifest(dir));
      expect(await (await app.request(request)).text()).not.toContain(SECRET);
    },
  );
});
