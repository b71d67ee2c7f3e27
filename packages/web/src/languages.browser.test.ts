import { expect, test } from 'vitest';
import { siteInBrowser } from './visit.fixture.ts';

const { opened } = siteInBrowser();

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
