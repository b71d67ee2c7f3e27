import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { isPublishedHere, PUBLISHED } from './explore/published-file.fixture.ts';
import type { Opening } from './explorer.fixture.ts';
import { fileOf, REVERSED, repeat } from './invented-rows.fixture.ts';
import { siteInBrowser } from './visit.fixture.ts';

const { opened, site } = siteInBrowser();
const MANIFEST = 'release/manifest.json';
const TEXT = 'release/data/microdata.csv';

const drawn = (page: Page) => page.locator('.chart svg[role=img]').first().waitFor();
const fileInput = (page: Page) => page.getByLabel('Choose a CSV or Parquet file');
const doubts = (page: Page) => page.locator('.doubts').innerText();

/** Invented rows as a file to choose. */
const aFile = () => ({
  name: 'mine.csv',
  mimeType: 'text/csv',
  buffer: readFileSync(fileOf(REVERSED, site.cases)),
});

/** Loads the page anew so that a file of this name takes until `letGo` to get to its worker. */
async function holdBack(page: Page, name: string): Promise<void> {
  await page.addInitScript(`{
    const send = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (message) {
      if (message.request?.name === ${JSON.stringify(name)}) {
        window.letGo = () => send.call(this, message);
      } else send.call(this, message);
    };
  }`);
  await page.reload();
  await page.locator('.doors a').first().waitFor();
}

const letGo = (page: Page) => page.evaluate('window.letGo()');

const nextFrame = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => done(null))));

/** A release whose rows are these, as a publisher without a Parquet file would lay it out. */
function releaseOf(csv: string): Opening {
  const manifest = JSON.parse(readFileSync(join(site.folder, MANIFEST), 'utf8'));
  const sha256 = createHash('sha256').update(csv).digest('hex');
  manifest.files = [{ path: 'data/microdata.csv', bytes: Buffer.byteLength(csv), sha256 }];
  return { instead: { [MANIFEST]: JSON.stringify(manifest), [TEXT]: csv } };
}

describe('the reversal', () => {
  test('is found from the front page with three taps and nothing else', () =>
    opened(releaseOf(readFileSync(fileOf(REVERSED, site.cases), 'utf8')), async (page) => {
      await page.getByRole('link', { name: 'How are they exploited?' }).click();
      await drawn(page);
      expect(await doubts(page)).toContain('In “all others recorded” it is the other way');
      await page.getByLabel('each part on its own').click();
      await page.locator('.panels.several').waitFor();
      const titles = await page.locator('.panels figcaption').allInnerTexts();
      expect(titles[0]).toContain('United States of America');
      await page.getByLabel('without the largest part').click();
      await expect.poll(() => page.locator('.finding').innerText()).toContain('25 of 100 children');
    }));

  if (isPublishedHere)
    test("is found in CTDC's own file, as soon as it is open", () =>
      opened({}, async (page) => {
        await fileInput(page).setInputFiles(PUBLISHED);
        await drawn(page);
        expect(await page.locator('.finding').innerText()).toContain(
          '78 of 100 children (between 77 and 79), of 12,233',
        );
        expect(await doubts(page)).toContain('In “all others recorded” it is the other way');
        await page.getByLabel('each part on its own').check();
        await page.locator('.panels.several').waitFor();
        const charts = page.locator('.panels .chart svg');
        await expect.poll(() => charts.count()).toBe(3);
        const numbers = await charts.evaluateAll((all) => all.map((one) => one.textContent ?? ''));
        for (const [part, two] of [
          ['93', '9'],
          ['33', '60'],
          ['61', '34'],
        ].entries()) {
          for (const number of two) expect(numbers[part]).toContain(number);
        }
      }));
  else
    test("cannot be looked for in CTDC's own file, which is not here", () => {
      expect(isPublishedHere).toBe(false);
    });
});

describe('a file of the reader', () => {
  test('may be a Parquet file', () =>
    opened({}, async (page) => {
      await fileInput(page).setInputFiles(join(site.folder, 'release/data/microdata.parquet'));
      await drawn(page);
      expect(await page.locator('.banner').innerText()).toContain('microdata.parquet');
    }));

  test('says how many of its cells could not be read', () =>
    opened({}, async (page) => {
      const rows = [...REVERSED, ...repeat(1_234, { gender: 'Femme', ageBroad: '0--8' })];
      await fileInput(page).setInputFiles(fileOf(rows, site.cases));
      await drawn(page);
      expect(await page.locator('.banner').innerText()).toContain(
        'could not be read as the codebook says: 1,234.',
      );
      await page.getByLabel('Language').selectOption('fr');
      await page.locator('.banner', { hasText: 'Votre fichier' }).waitFor();
      expect(await page.locator('.banner').innerText()).toMatch(/1.234/);
      await page.locator('.home').click();
      const button = page.getByLabel('Choisir un fichier');
      await button.setInputFiles(aFile());
      await expect.poll(() => page.locator('.banner').innerText()).not.toMatch(/234/);
    }));

  test('gives way to one that is chosen later, however long it takes', () =>
    opened({}, async (page) => {
      await holdBack(page, 'slow.csv');
      await fileInput(page).setInputFiles({ ...aFile(), name: 'slow.csv' });
      await fileInput(page).setInputFiles({ ...aFile(), name: 'quick.csv' });
      await drawn(page);
      const banner = page.locator('.banner');
      expect(await banner.innerText()).toContain('quick.csv');
      await letGo(page);
      await expect.poll(() => page.workers().length).toBe(1);
      expect(await banner.innerText()).toContain('quick.csv');
    }));

  test('leaves the reader where they have gone meanwhile', () =>
    opened({}, async (page) => {
      await holdBack(page, 'slow.csv');
      await fileInput(page).setInputFiles({ ...aFile(), name: 'slow.csv' });
      await page.getByRole('link', { name: 'Countries' }).click();
      await page.getByRole('heading', { level: 1, name: 'Countries' }).waitFor();
      await letGo(page);
      await page.locator('.banner', { hasText: 'slow.csv' }).waitFor();
      await nextFrame(page);
      expect(new URL(page.url()).hash).toBe('#/countries');
    }));

  test('that cannot be read is told beside it, and the release stays', () =>
    opened({}, async (page) => {
      await page.locator('.doors a').first().waitFor();
      const buffer = Buffer.from('PAR1, and then nothing that is Parquet');
      const mimeType = 'application/octet-stream';
      await fileInput(page).setInputFiles({ name: 'cases.parquet', mimeType, buffer });
      expect(await page.getByRole('alert').innerText()).toContain('no Parquet file');
      expect(new URL(page.url()).hash).toBe('#/');
      await page.locator('.doors a').first().click();
      await drawn(page);
      expect(await page.locator('.banner').innerText()).toContain('Invented example data');
    }));
});

describe('the worker that keeps the rows', () => {
  test('is missed when it ends, and the page says so', () =>
    opened({ hash: '#/explore' }, async (page) => {
      await drawn(page);
      const [worker] = page.workers();
      await worker?.evaluate(() => (globalThis as unknown as { close(): void }).close());
      await page.getByLabel('each part on its own').check();
      expect(await page.getByRole('alert').innerText()).toContain('has stopped');
    }));

  test('is asked before its rows are there, and answers when they are', async () => {
    let arrive = () => {};
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    await opened({ hash: '#/' }, async (page) => {
      await page.route('**/*.parquet', async (route) => {
        await arrived;
        await route.fallback();
      });
      await page.reload();
      await page.getByRole('link', { name: 'How are they exploited?' }).click();
      expect(await page.locator('.chart svg').count()).toBe(0);
      arrive();
      await drawn(page);
    });
  });
});
