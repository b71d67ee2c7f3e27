import { mkdirSync, writeFileSync } from 'node:fs';
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { testFolder } from '../../../../release/src/folder.fixture.ts';
import { siteApp } from './site-app.ts';

const folder = testFolder();

function site() {
  mkdirSync(folder.at('site/assets'), { recursive: true });
  writeFileSync(folder.at('site/index.html'), '<!doctype html><title>Explorer</title>');
  writeFileSync(folder.at('site/assets/app.js'), 'export {};');
  writeFileSync(folder.at('secret.txt'), 'nobody may see this');
  const release = new Hono().get('/manifest.json', (context) => context.json({ release: true }));
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
