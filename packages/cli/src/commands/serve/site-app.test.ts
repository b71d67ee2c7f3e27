import { mkdirSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { testFolder } from '../../../../release/src/folder.fixture.ts';
import { siteApp } from './site-app.ts';

const folder = testFolder();
const LARGE = 'export const words = 1;\n'.repeat(1_000);

function site() {
  mkdirSync(folder.at('site/assets'), { recursive: true });
  writeFileSync(folder.at('site/index.html'), '<!doctype html><title>Explorer</title>');
  writeFileSync(folder.at('site/assets/app.js'), 'export {};');
  writeFileSync(folder.at('site/assets/large.js'), LARGE);
  writeFileSync(folder.at('secret.txt'), 'nobody may see this');
  const release = new Hono()
    .get('/manifest.json', (context) => context.json({ release: true }))
    .get('/codebook.csv', (context) => context.body(LARGE, 200, { 'content-type': 'text/csv' }));
  return siteApp(folder.at('site'), release);
}

describe('the explorer beside a release', () => {
  it('is at the start, with its own files, and the release in a folder', async () => {
    const app = await site();
    const front = await app.request('/');
    expect(front.headers.get('content-type')).toMatch(/^text\/html/);
    expect(await front.text()).toContain('Explorer');
    const script = await app.request('/assets/app.js');
    expect(script.headers.get('content-type')).toMatch(/^text\/javascript/);
    expect(await (await app.request('/release/manifest.json')).json()).toEqual({ release: true });
  });

  it('compresses text for whoever takes it so, and that of the release too', async () => {
    const app = await site();
    for (const [path, text] of [
      ['/assets/large.js', LARGE],
      ['/release/codebook.csv', LARGE],
    ] as const) {
      const packed = await app.request(path, { headers: { 'accept-encoding': 'gzip' } });
      expect(packed.headers.get('content-encoding')).toBe('gzip');
      const bytes = Buffer.from(await packed.arrayBuffer());
      expect(bytes.length).toBeLessThan(text.length / 10);
      expect(gunzipSync(bytes).toString()).toBe(text);
      const plain = await app.request(path);
      expect(plain.headers.get('content-encoding')).toBeNull();
      expect(await plain.text()).toBe(text);
    }
  });

  it('lets what has its content in its name be kept, and nothing else', async () => {
    const app = await site();
    const kept = async (path: string) => (await app.request(path)).headers.get('cache-control');
    expect(await kept('/assets/app.js')).toContain('immutable');
    expect(await kept('/')).toBe('no-cache');
    expect(await kept('/index.html')).toBe('no-cache');
  });

  it.each([
    '/secret.txt',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/assets',
    '/assets/..%2findex.html',
  ])('gives out nothing else: %s', async (path) => {
    const response = await (await site()).request(path);
    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain('nobody');
  });

  it('says where no explorer is', async () => {
    await expect(siteApp(folder.at('nowhere'), new Hono())).rejects.toMatchObject({
      code: 'FILE_MISSING',
    });
  });
});
