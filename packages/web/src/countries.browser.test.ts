import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COUNTRIES } from '@tessera/model';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { overflow, unfold } from '../../release/src/publish/pages/served.fixture.ts';
import { siteInBrowser, violations } from './visit.fixture.ts';

const { opened, site } = siteInBrowser();

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const drawn = (page: Page) => page.locator('.chart svg[role=img]').first().waitFor();
const go = (page: Page, hash: string) =>
  page.evaluate(`window.location.hash = ${JSON.stringify(hash)}`);

describe('the list of countries', () => {
  test('has every one of them, with what is published in words, and finds one by its name', () =>
    opened({ hash: '#/countries' }, async (page) => {
      const links = page.locator('.place-list a');
      await links.first().waitFor();
      expect(await links.count()).toBe(COUNTRIES.length);
      expect(await page.locator('.place-list').first().innerText()).toContain(
        'Figures for children',
      );
      const box = page.getByRole('searchbox');
      await box.fill('cote d’iv');
      await expect.poll(() => links.allInnerTexts()).toEqual(['Côte d’Ivoire']);
      expect(await page.locator('.place-find [role=status]').innerText()).toBe('Found: 1');
      await box.fill('Atlantis');
      await expect
        .poll(() => page.locator('.place-find [role=status]').innerText())
        .toContain('No country or territory has this name');
      await box.fill('khm');
      await box.press('Enter');
      await expect.poll(() => heading(page).innerText()).toBe('Cambodia');
    }));

  test('finds a name in Arabic, however it is written, and by keyboard alone', () =>
    opened({ hash: '#/countries', locale: 'ar' }, async (page) => {
      await page.getByRole('searchbox').fill('الاردن');
      await expect.poll(() => page.locator('.place-list a').count()).toBe(1);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect.poll(() => heading(page).innerText()).toBe('الأردن');
    }));

  test('has a map of presence alone, with small places and without numbers, that leads to their pages', () =>
    opened({ hash: '#/countries' }, async (page) => {
      await drawn(page);
      const map = page.locator('.world-map svg');
      expect(await map.getAttribute('aria-label')).toMatch(
        /^Map of the world\. Figures for children are published for \d+ countries/,
      );
      for (const code of ['KHM', 'TUV', 'MCO', 'GUF', 'PSE', 'SXM']) {
        expect(await map.locator(`[data-code=${code}]`).count(), code).toBeGreaterThan(0);
      }
      expect(await map.locator('text').count()).toBe(0);
      expect(await map.locator('title').allTextContents()).not.toContainEqual(
        expect.stringMatching(/\d/),
      );
      expect(await page.locator('.world').innerText()).toContain('say nothing about the status');
      await map.locator('circle[data-code=TUV]').click();
      await expect.poll(() => heading(page).innerText()).toBe('Tuvalu');
    }));

  test('is there without the map, and says that the map is not', async () => {
    const atlas = readdirSync(join(site.folder, 'assets')).find((name) => /50m.*json$/.test(name));
    const instead = { [`assets/${atlas}`]: '<!doctype html>' };
    await opened({ hash: '#/countries', instead }, async (page) => {
      await page.getByText('The map could not be fetched').waitFor();
      expect(await page.locator('.place-list a').count()).toBe(COUNTRIES.length);
    });
  });
});

describe('the page of a country', () => {
  test('tells each figure in a sentence, the years with their gaps, who looked, and the open release', () =>
    opened({ hash: '#/countries/GBR' }, async (page) => {
      await drawn(page);
      const text = await page.locator('.country').innerText();
      for (const words of [
        'In 2021, UNODC reports 5,464 children detected. By sex: girls 1,143; boys 4,296.',
        'Children were 46 of 100 people whose age was told, of 11,875',
        'A rise in detections may be a rise in looking',
        'Countries stand in the order of the alphabet',
        'edition of April 2025, read on November 24, 2026',
        'Invented example data',
      ]) {
        expect(text).toContain(words);
      }
      await expect
        .poll(() => page.locator('.told-source').first().innerText())
        .toMatch(/43\.7\s%.*46\.3\s%[\s\S]*unknown for 950/);
      await unfold(page);
      const tables = await page.locator('.country table').allInnerTexts();
      expect(tables).toHaveLength(3);
      expect(tables[0]).toMatch(/\n2022\t1,517\t672\t116\t556\t/);
      expect(tables[1]).toMatch(/\n2021\t5,464\t1,143\t4,296\t/);
      expect(tables[1]).toMatch(/\n2005\tnot reported\t/);
      await go(page, '#/countries/USA');
      await expect.poll(() => heading(page).innerText()).toBe('United States');
      await expect
        .poll(() => page.locator('.country').innerText())
        .toMatch(/Sexual exploitation: \d+ of 100 children \(between \d+ and \d+\)/);
      await page.getByRole('link', { name: 'Open this in the explorer' }).first().click();
      await expect.poll(() => page.url()).toContain('f.CountryOfExploitation=USA');
    }));

  test('says that nothing is known, and what would have to be collected first', () =>
    opened({ hash: '#/countries/TUV' }, async (page) => {
      const text = () => page.locator('.country').innerText();
      await expect.poll(text).toContain('so few such children that it cannot speak of them');
      const words = await text();
      expect(words).toContain('That is not the same as nobody');
      expect(words.indexOf('Age when the person was found')).toBeLessThan(words.indexOf('Between'));
      expect(await page.locator('.gap-list li').count()).toBe(7);
      expect(await page.locator('.country .chart').count()).toBe(0);
    }));

  test('says what a code of the past was, and that nonsense is none', () =>
    opened({ hash: '#/countries/yug' }, async (page) => {
      await page.getByText('Yugoslavia, until 2003').waitFor();
      for (const [code, shown] of [
        ['XYZ', 'XYZ'],
        ['%3Cimg%20src=x%20onerror=alert(1)%3E', '<img src=x onerror'],
        ['__proto__', '__proto__'],
      ] as const) {
        await go(page, `#/countries/${code}`);
        await expect.poll(() => heading(page).innerText()).toContain(`“${shown}`);
        await expect.poll(() => heading(page).innerText()).toContain('is not a code');
        expect(await page.locator('img').count()).toBe(0);
      }
      await page.getByRole('link', { name: 'Back to all countries and territories' }).click();
      await page.locator('.place-list a').first().waitFor();
    }));

  test('hands out the pictures and the table with source and caveats inside', () =>
    opened({ hash: '#/countries/KHM', locale: 'fr' }, async (page) => {
      await drawn(page);
      for (const name of ['Image (SVG)', 'Tableau (CSV)']) {
        const download = page.waitForEvent('download');
        await page.getByRole('button', { name }).click();
        const text = readFileSync(await (await download).path(), 'utf8').replaceAll(
          /<[^>]*>/g,
          ' ',
        );
        const words = text.replaceAll(/\s+/g, ' ');
        for (const wanted of [
          'Cambodge',
          '196 en 2019',
          'UNODC',
          'avril 2025',
          'd’exemple inventées',
        ]) {
          expect(words).toContain(wanted);
        }
      }
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Image (PNG)' }).click();
      const png = readFileSync(await (await download).path());
      expect(png.subarray(1, 4).toString()).toBe('PNG');
    }));
});

describe.each([
  ['en', 'ltr'],
  ['ar', 'rtl'],
])('in %s', (locale, dir) => {
  test.each(['light', 'dark'] as const)('has no barrier that axe knows: %s', (colorScheme) =>
    opened({ hash: '#/countries', locale, colorScheme }, async (page) => {
      await drawn(page);
      expect(await page.locator('html').getAttribute('dir')).toBe(dir);
      expect(await violations(page)).toEqual([]);
      for (const hash of ['#/countries/SRB', '#/countries/YUG']) {
        await go(page, hash);
        await page.locator('.place-list').waitFor({ state: 'detached' });
        await page.locator('h2, .lead').first().waitFor();
        if (hash.endsWith('SRB')) await drawn(page);
        await unfold(page);
        expect(await violations(page), hash).toEqual([]);
      }
    }),
  );

  test('fits 320 pixels', () =>
    opened({ hash: '#/countries', locale, viewport: { width: 320, height: 700 } }, async (page) => {
      await page.locator('.world').scrollIntoViewIfNeeded();
      await drawn(page);
      expect(await overflow(page)).toBe(0);
      for (const hash of ['#/countries/GBR', '#/countries/TUV', '#/countries/SXM']) {
        await go(page, hash);
        await page.locator('.gap-list').waitFor();
        if (hash.endsWith('GBR')) await drawn(page);
        await unfold(page);
        expect(await overflow(page), hash).toBe(0);
      }
    }));
});
