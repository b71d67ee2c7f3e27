import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { overflow, unfold } from '../../release/src/publish/pages/served.fixture.ts';
import { siteInBrowser, violations } from './visit.fixture.ts';

const { opened } = siteInBrowser();

const drawn = (page: Page) => page.locator('.sources .chart svg[role=img]').waitFor();
const openRow = (page: Page) => page.locator('.chart svg', { hasText: 'The release that is open' });

describe('the comparison of sources', () => {
  test('shows one question across sources, with both British shares, and why they differ', () =>
    opened({}, async (page) => {
      await page.getByRole('link', { name: 'Compare sources' }).click();
      await drawn(page);
      const british = page.locator('.source', { hasText: 'UK NRM 2023' });
      const words = await british.innerText();
      expect(words).toMatch(/43\.7\s% of all, 46\.3\s% of those whose answer is known/);
      expect(words).toContain('known for 16,054 and unknown for 950');
      const picture = await page.locator('.chart svg').textContent();
      expect(picture).toMatch(/children, of all: 43\.7\s%/);
      expect(picture).toMatch(/an estimate of everybody, seen or/);
      expect(await page.locator('.chart rect[fill=none], .chart g[fill=none] rect').count()).toBe(
        1,
      );
      expect(await page.locator('.why').innerText()).toContain('They do not count the same thing');

      await page.getByLabel('Question').selectOption('How were children exploited?');
      await expect.poll(() => page.url()).toContain('q=child-exploitation');
      expect(await page.locator('.finding').innerText()).toContain('sexual exploitation');
      expect(await page.locator('.why').innerText()).toContain('Another answer leads in');
      await page.getByLabel('Order of the sources').selectOption('year');
      await expect.poll(() => page.url()).toContain('order=year');
      expect(await page.locator('.sources').innerText()).toContain('The sources stand by year');
    }));

  test('has the open release beside them, which says that it is invented', () =>
    opened({ hash: '#/explore/sources' }, async (page) => {
      await openRow(page).waitFor();
      expect(await openRow(page).textContent()).toContain('which is invented');
      const card = page.locator('.source').last();
      expect(await card.innerText()).toMatch(/invented records: these people do not exist/);
      expect(await card.innerText()).toContain('is not a published source');
    }));

  test('stands without a release', () =>
    opened(
      { hash: '#/explore/sources', instead: { 'release/manifest.json': '{}' } },
      async (page) => {
        await drawn(page);
        expect(await openRow(page).count()).toBe(0);
        expect(await page.locator('.source').count()).toBe(6);
        expect(await page.locator('.banner').count()).toBe(0);
      },
    ));

  test('shows nothing of a release that is not whole, and says so', () =>
    opened(
      { hash: '#/explore/sources', instead: { 'release/data/microdata.parquet': 'x' } },
      async (page) => {
        expect(await page.getByRole('alert').innerText()).toContain('changed or cut off');
        await drawn(page);
        expect(await openRow(page).count()).toBe(0);
      },
    ));

  test('names what means nothing in an address, and runs no script in it', () =>
    opened(
      { hash: '#/explore/sources?q=<img src=x onerror=alert(1)>&order=size' },
      async (page) => {
        await drawn(page);
        expect(await page.locator('.note').innerText()).toContain('q, order');
        expect(await page.locator('img').count()).toBe(0);
        expect(await page.locator('h2').first().innerText()).toContain('are children');
      },
    ));

  test('hands out a picture and a table with every source inside', () =>
    opened({ hash: '#/explore/sources' }, async (page) => {
      await openRow(page).waitFor();
      for (const name of ['Picture (SVG)', 'Table (CSV)']) {
        const download = page.waitForEvent('download');
        await page.getByRole('button', { name }).click();
        const text = readFileSync(await (await download).path(), 'utf8').replaceAll(
          /<[^>]*>/g,
          ' ',
        );
        const words = text.replaceAll(/\s+/g, ' ');
        for (const one of [
          'gov.uk, National Referral Mechanism statistics',
          'Global Estimates of Modern Slavery',
          'unodc.org press, December 2024',
          'which is invented',
          'The order does not say which is better',
        ]) {
          expect(words).toContain(one);
        }
      }
    }));

  test('says in another language that a machine translated it, and keeps titles in theirs', () =>
    opened({ hash: '#/explore/sources', locale: 'fr' }, async (page) => {
      await drawn(page);
      expect(await page.locator('.note').innerText()).toContain('Une machine a traduit');
      expect(await page.locator('.finding').innerText()).toMatch(/12\s% \(OIT 2021\)/);
      const title = page.locator('.source [lang=en]', { hasText: 'Global Estimates of Modern' });
      expect(await title.count()).toBe(1);
      // Everything else in English would be a text that nobody has translated.
      const english = await page.locator('.source dd [lang=en]').allInnerTexts();
      expect(
        english.filter((text) => /\b(the|are|how)\b/i.test(text) && text.endsWith('.')),
      ).toEqual([]);
    }));
});

describe.each([
  ['en', 'ltr'],
  ['ar', 'rtl'],
])('in %s', (locale, dir) => {
  test.each(['light', 'dark'] as const)('has no barrier that axe knows: %s', (colorScheme) =>
    opened({ hash: '#/explore/sources', locale, colorScheme }, async (page) => {
      await drawn(page);
      expect(await page.locator('html').getAttribute('dir')).toBe(dir);
      await unfold(page);
      expect(await violations(page)).toEqual([]);
    }),
  );

  test('fits 320 pixels', () =>
    opened(
      {
        hash: '#/explore/sources?q=child-exploitation',
        locale,
        viewport: { width: 320, height: 700 },
      },
      async (page) => {
        await drawn(page);
        await unfold(page);
        expect(await overflow(page)).toBe(0);
      },
    ));
});
