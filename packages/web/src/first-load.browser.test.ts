import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { siteInBrowser } from './visit.fixture.ts';

/** Bytes of code, compressed, that a slow phone takes before it can show a page. */
const MOST_CODE = 120_000;
/** What is felt as a jump. */
const MOST_SHIFT = 0.1;

const { open, site } = siteInBrowser();
const read = (path: string) => readFileSync(join(site.folder, path));
describe('the first load', () => {
  test('brings no more code than a slow phone takes', () => {
    const html = read('index.html').toString();
    const named = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map(([, at]) => at);
    const scripts = [...new Set(named)].map((at) => read(at ?? ''));
    expect(scripts.length).toBeGreaterThan(1);
    const bytes = scripts.reduce((sum, script) => sum + gzipSync(script).length, 0);
    expect(bytes).toBeLessThan(MOST_CODE);
  });

  test('leaves what reads Parquet to the worker', () => {
    const scripts = readdirSync(join(site.folder, 'assets')).filter((name) => name.endsWith('.js'));
    const readers = scripts.filter((name) =>
      read(`assets/${name}`).includes('thrift unhandled type'),
    );
    expect(readers).toEqual([expect.stringMatching(/^rows-worker-/)]);
  });

  test.each([
    ['en', ['latin']],
    ['fr', ['latin']],
    ['ar', ['arabic-arabic', 'latin']],
  ])('in %s fetches the fonts that are read, and no other', async (locale, fonts) => {
    const { page, trouble, close } = await open({ locale });
    const asked = new Set<string>();
    page.on('request', (request) => asked.add(request.url()));
    await page.reload();
    await page.locator('.doors a').first().waitFor();
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const names = [...asked].flatMap((at) => /noto-sans-(.+)-wght-normal/.exec(at)?.[1] ?? []);
    expect(names.sort()).toEqual(fonts);
    expect(trouble).toEqual([]);
    await close();
  });

  test.each([
    [360, 640],
    [1280, 900],
  ])('lets nothing jump when the release comes late: %i × %i', async (width, height) => {
    const viewport = { width, height };
    const { page, trouble, close } = await open({ viewport });
    await page.addInitScript(`window.shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) window.shift += entry.value;
      }).observe({ type: 'layout-shift', buffered: true });`);
    await page.route('**/manifest.json', async (route) => {
      await page.locator('h1 + .lead').waitFor();
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => done(null))));
      await route.fallback();
    });
    await page.reload();
    await page.locator('.doors a').first().waitFor();
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    expect(await page.evaluate('window.shift')).toBeLessThan(MOST_SHIFT);
    expect(trouble).toEqual([]);
    await close();
  });
});
