import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { overflow } from '../../release/src/publish/pages/served.fixture.ts';
import { fileOf, REVERSED } from './invented-rows.fixture.ts';
import { siteInBrowser, violations } from './visit.fixture.ts';

const { open, opened, site } = siteInBrowser();

const drawn = (page: Page) => page.locator('.chart svg[role=img]').first().waitFor();

describe('the explorer', () => {
  test('leads from the front page to a picture with its doubts, and on to its parts', () =>
    opened({}, async (page) => {
      await page.getByRole('link', { name: 'How are they exploited?' }).click();
      await drawn(page);
      expect(await page.locator('.finding').innerText()).toMatch(
        /^.+: \d+ of 100 children \(between \d+ and \d+\), of [\d,]+ whose answer is known/,
      );
      await page.getByLabel('each part on its own').check();
      await page.locator('.panels.several').waitFor();
      expect(await page.locator('.chart').count()).toBeGreaterThan(1);
      expect(page.url()).toContain('view=parts');
    }));

  test('says on every page that the example is invented', () =>
    opened({ hash: '#/explore?lens=everyone' }, async (page) => {
      await drawn(page);
      expect(await page.locator('.banner').innerText()).toContain('Invented example data');
      expect(await page.locator('.facts').innerText()).toContain('Invented example data');
    }));

  test('opens a file of the reader, sends it nowhere, and finds the order turned round', () =>
    opened({}, async (page) => {
      await page
        .getByLabel('Choose a CSV or Parquet file')
        .setInputFiles(fileOf(REVERSED, site.cases));
      await drawn(page);
      expect(await page.locator('.banner').innerText()).toContain('It stays on this machine');
      const doubts = await page.locator('.doubts').innerText();
      expect(doubts).toContain('In “all others recorded” it is the other way');
      expect(doubts).toContain('78 of 100 known answers');
      await page.getByLabel('without the largest part').check();
      await expect.poll(() => page.locator('.finding').innerText()).toContain('25 of 100 children');
    }));

  test('says when too few are left, instead of drawing', () =>
    opened({ hash: '#/explore?f.citizenship=AND&f.gender=Trans' }, async (page) => {
      await page.locator('.finding').waitFor();
      expect(await page.locator('.finding').innerText()).toContain('cannot speak of them');
      expect(await page.locator('.chart').count()).toBe(0);
    }));

  test('names what means nothing in an address, and runs no script in it', () =>
    opened({ hash: '#/explore?q=<img src=x onerror=alert(1)>&lens=dogs' }, async (page) => {
      await drawn(page);
      expect(await page.locator('.note').innerText()).toContain('q, lens');
      expect(await page.locator('img').count()).toBe(0);
    }));

  test('shows nothing of a file that is not the one its manifest lists', () =>
    opened({ instead: { 'release/data/microdata.parquet': 'gender\nMale\n' } }, async (page) => {
      expect(await page.getByRole('alert').innerText()).toContain('changed or cut off');
      expect(await page.locator('.doors').count()).toBe(0);
    }));

  test('says so when it does not know the codebook of a release', async () => {
    const path = 'release/manifest.json';
    const manifest = JSON.parse(readFileSync(join(site.folder, path), 'utf8'));
    manifest.codebook.name = 'shelter-7';
    await opened({ instead: { [path]: JSON.stringify(manifest) } }, async (page) => {
      expect(await page.getByRole('alert').innerText()).toContain('shelter-7');
    });
  });

  test('has a table that says the same, sorted as the reader likes', () =>
    opened({ hash: '#/explore?lens=everyone' }, async (page) => {
      await page.getByText('The same as a table').click();
      const first = page.locator('tbody th').first();
      await page.getByRole('button', { name: 'Answer', exact: true }).click();
      await expect.poll(() => first.innerText()).toBe('Forced labour');
      await page.getByRole('button', { name: 'Of 100', exact: true }).click();
      await expect.poll(() => first.innerText()).toBe('Sexual exploitation');
    }));

  test('hands out a picture and a table with source and doubts inside', () =>
    opened({ hash: '#/explore?lens=everyone' }, async (page) => {
      for (const name of ['Picture (SVG)', 'Table (CSV)']) {
        const download = page.waitForEvent('download');
        await page.getByRole('button', { name }).click();
        const text = readFileSync(await (await download).path(), 'utf8');
        expect(text.replaceAll(/<[^>]*>/g, ' ')).toMatch(/Invented example data/);
        expect(text).toContain('whose');
      }
    }));

  test('is left at once by a key', async () => {
    const { page, trouble, close } = await open();
    await page.locator('.doors').waitFor();
    for (let press = 0; press < 3; press++) await page.keyboard.press('Escape');
    await expect.poll(() => trouble.join()).toContain('https://www.wikipedia.org/');
    // Where it goes is not there in a test, so the browser may show a page of its own about that.
    expect(await page.getByText('What is known about people').count()).toBe(0);
    expect(await page.locator('#root').count()).toBe(0);
    await close();
  });
});

/** Unfolds what a reader would, a long list as a search for something that is not in it. */
async function unfoldSome(page: Page): Promise<void> {
  await page.locator('.twin summary').click();
  const lists = page.locator('details.list');
  await lists.nth(0).locator('summary').click();
  await lists.nth(2).locator('summary').click();
  await lists.nth(2).getByRole('searchbox').fill('zzz');
  await expect.poll(() => lists.nth(2).getByRole('checkbox').count()).toBe(0);
}

/** Every page of the explorer, and a part of it that is there when it can be looked at. */
const PAGES = [
  ['#/', '.doors a'],
  ['#/explore?view=parts', '.panels svg'],
  [
    '#/explore?p=trend&lens=everyone&f.gender=Female|Male&f.yearOfRegistration=2010..2020',
    '.trend svg',
  ],
  ['#/explore?p=heat&x=recruiter&lens=everyone&view=weighed', '.heat svg'],
  ['#/explore?p=multiples&x=gender&lens=everyone', '.multiples svg'],
  ['#/explore?q=citizenship&p=corridors&lens=everyone', '.corridors svg'],
  ['#/embed?lens=everyone', '.embedded svg'],
] as const;

describe.each([
  ['en', 'ltr'],
  ['ar', 'rtl'],
])('in %s', (locale, dir) => {
  test.each(['light', 'dark'] as const)(
    'has no barrier that axe knows, and fits 320 pixels: %s',
    (colorScheme) =>
      opened({ locale, colorScheme }, async (page) => {
        for (const [hash, ready] of PAGES) {
          await page.evaluate(`location.hash = ${JSON.stringify(hash.slice(1))}`);
          await page.locator(ready).first().waitFor();
          expect(await page.locator('html').getAttribute('dir')).toBe(dir);
          if (hash.includes('view=parts')) await unfoldSome(page);
          expect(await violations(page), hash).toEqual([]);
          await page.setViewportSize({ width: 320, height: 700 });
          expect(await overflow(page), hash).toBe(0);
          await page.setViewportSize({ width: 1280, height: 900 });
        }
      }),
  );
});
