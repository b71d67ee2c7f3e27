import { describe, expect, test } from 'vitest';
import { siteInBrowser } from './visit.fixture.ts';

const { open, opened } = siteInBrowser();

test('a codebook speaks the language of the page, and changes with it', () =>
  opened({ hash: '#/explore?lens=everyone&f.citizenship=KHM', locale: 'ar' }, async (page) => {
    const main = page.locator('main');
    await page.locator('.finding').waitFor();
    for (const words of ['نوع الاستغلال', 'بلد الاستغلال', 'كمبوديا']) {
      expect(await main.textContent()).toContain(words);
    }
    expect(await main.locator('[lang=en]').count()).toBe(0);
    await page.getByLabel('اللغة').selectOption('fr');
    await expect.poll(() => main.textContent()).toContain('Type d’exploitation');
    for (const words of ['Pays d’exploitation', 'Cambodge']) {
      expect(await main.textContent()).toContain(words);
    }
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

describe('a language whose words do not come', () => {
  const FRENCH = '**/assets/fr-*.js';
  /** What a browser says of a file that it did not get is no fault of the page. */
  const faults = (trouble: readonly string[]) => trouble.filter((one) => !one.includes('503'));

  test('leaves a page in English to who comes, and says so', async () => {
    const { page, trouble, close } = await open({ locale: 'fr' });
    await page.route(FRENCH, (route) => route.fulfill({ status: 503, body: '' }));
    await page.reload();
    await page.locator('.doors a').first().waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.locator('header').getByRole('status').innerText()).toContain('Français');
    expect(faults(trouble)).toEqual([]);
    await page.unroute(FRENCH);
    await page.getByLabel('Language').selectOption('fr');
    await page.getByRole('link', { name: 'Récits' }).waitFor();
    expect(await page.locator('header').getByRole('status').count()).toBe(0);
    expect(faults(trouble)).toEqual([]);
    await close();
  });

  test('leaves the page as it is to who chooses it, and says so', async () => {
    const { page, trouble, close } = await open({ locale: 'es' });
    await page.route(FRENCH, (route) => route.fulfill({ status: 503, body: '' }));
    await page.getByLabel('Idioma').selectOption('fr');
    expect(await page.locator('header').getByRole('status').innerText()).toContain('Français');
    expect(await page.locator('html').getAttribute('lang')).toBe('es');
    expect(await page.getByLabel('Idioma').inputValue()).toBe('es');
    expect(faults(trouble)).toEqual([]);
    await close();
  });

  test('gives way to one that is chosen later', () =>
    opened({}, async (page) => {
      const asked: string[] = [];
      let arrive = () => {};
      const arrived = new Promise<void>((resolve) => {
        arrive = resolve;
      });
      await page.route(FRENCH, async (route) => {
        asked.push(route.request().url());
        await arrived;
        await route.fallback();
      });
      const choice = page.getByLabel('Language');
      await choice.selectOption('fr');
      await choice.selectOption('ar');
      await page.getByRole('link', { name: 'البلدان' }).waitFor();
      arrive();
      const all = asked.map((address) => `import(${JSON.stringify(address)})`).join();
      await page.evaluate(
        `Promise.all([${all}]).then(() => new Promise((done) => setTimeout(done)))`,
      );
      expect(asked.length).toBeGreaterThan(0);
      expect(await page.locator('html').getAttribute('lang')).toBe('ar');
    }));
});
