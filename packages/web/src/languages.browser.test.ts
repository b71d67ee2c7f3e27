import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from '../../release/src/publish/pages/browser.fixture.ts';
import { type Opening, openSite } from './explorer.fixture.ts';
import './built-site.fixture.ts';

const site = inject('site');
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

async function opened(options: Opening, use: (page: Page) => Promise<void>) {
  const { page, trouble, close } = await openSite(browser, site, options);
  await use(page);
  expect(trouble).toEqual([]);
  await close();
}

test('a codebook speaks the language of the page, and changes with it', () =>
  opened({ hash: '#/explore?lens=everyone', locale: 'ar' }, async (page) => {
    await page.locator('.finding').waitFor();
    expect(await page.locator('.picture h1').innerText()).toBe('نوع الاستغلال');
    expect(await page.locator('.finding').innerText()).toMatch(/^(الاستغلال الجنسي|العمل القسري):/);
    expect(await page.locator('.picture [lang=en]').count()).toBe(0);
    await page.locator('.filters summary').click();
    expect(await page.locator('.filters').innerText()).toContain('بلد الاستغلال');
    expect(await page.locator('.filters option[value=KHM]').first().textContent()).toBe('كمبوديا');
    await page.getByLabel('اللغة').selectOption('fr');
    await expect.poll(() => page.locator('.picture h1').innerText()).toBe('Type d’exploitation');
    expect(await page.locator('.filters option[value=KHM]').first().textContent()).toBe('Cambodge');
    expect(await page.locator('.finding').innerText()).toContain('sur 100 pour tout le monde');
  }));

test('a problem is told in the language of the page', () =>
  opened(
    { locale: 'es', instead: { 'release/data/microdata.parquet': 'gender\nMale\n' } },
    async (page) => {
      const told = page.getByRole('alert').locator('p');
      expect(await told.innerText()).toContain('fue cambiado o cortado');
      expect(await told.getAttribute('lang')).toBe('es');
    },
  ));
