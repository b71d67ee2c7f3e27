import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { overflow, unfold } from '../../release/src/publish/pages/served.fixture.ts';
import { fileOf, type InventedRow, repeat } from './invented-rows.fixture.ts';
import { readWorkbook } from './pages/tables/export/unzip.fixture.ts';
import { siteInBrowser, violations } from './visit.fixture.ts';

const { opened, site } = siteInBrowser();

const table = (page: Page) => page.locator('.statutory');
const note = (page: Page) => page.locator('main').getByRole('status').first();

/** A caseload of one Member State in one year. All invented. */
const HERE = { CountryOfExploitation: 'ROU', yearOfRegistration: '2019' };
const CASELOAD: readonly InventedRow[] = [
  ...repeat(60, {
    ...HERE,
    gender: 'Female',
    ageBroad: '9--17',
    citizenship: 'ROU',
    isSexualExploit: '1',
  }),
  ...repeat(40, {
    ...HERE,
    gender: 'Male',
    ageBroad: '30--38',
    citizenship: 'BGR',
    isForcedLabour: '1',
  }),
  ...repeat(30, { ...HERE, gender: 'Female', citizenship: 'PHL', isForcedLabour: '1' }),
  ...repeat(4, { ...HERE, gender: 'Male', ageBroad: '9--17' }),
];

async function openOwn(page: Page, rows: readonly InventedRow[]) {
  await page.locator('input[type=file]').setInputFiles(fileOf(rows, site.cases));
  await page.locator('.banner', { hasText: 'It stays on this machine' }).waitFor();
}

async function taken(page: Page, name: string) {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name }).click();
  return readFileSync(await (await download).path());
}

describe('the tables for official reports', () => {
  test('lead from the front page to a table of a country, as CSV, workbook and address', () =>
    opened({}, async (page) => {
      await openOwn(page, CASELOAD);
      await page.getByRole('link', { name: 'Official tables' }).click();
      await table(page).waitFor();
      await page.getByLabel('Year of registration').selectOption('2019');
      await page.getByLabel('Country of exploitation').selectOption('ROU');
      await expect
        .poll(() => page.url())
        .toContain('#/tables?table=sdg-16-2-2&year=2019&country=ROU');
      const everyone = table(page).locator('tbody').first().locator('tr').nth(1);
      await expect.poll(() => everyone.innerText()).toMatch(/^All ages\s[\s\S]*134$/);
      expect(await table(page).locator('td.suppressed').count()).toBeGreaterThan(1);

      const csv = (await taken(page, 'Table (CSV)')).toString('utf8');
      expect(csv).toMatch(/\r\nAll sexes,All ages,,All people,134,,,/);
      const sheets = readWorkbook(await taken(page, 'Workbook (XLSX)'));
      expect([...sheets.keys()]).toEqual(['Table', 'Signs and notes', 'Source']);
      expect([...sheets.get('Table')!.values()]).toContainEqual({ type: 'number', value: '134' });

      await page.getByLabel('Residents').fill('19 000 000');
      await page.getByRole('button', { name: 'Show', exact: true }).click();
      await expect
        .poll(() => page.locator('.rate-form [role=status]').innerText())
        .toContain('Year of that number, Who says it');
      await page.getByLabel('Year of that number').fill('2018');
      await page.getByLabel('Who says it').fill('<b>A census</b>');
      await page.getByRole('button', { name: 'Show', exact: true }).click();
      await expect.poll(() => table(page).locator('.rate').innerText()).toContain('0.71');
      const said = await page.locator('main').innerText();
      expect(said).toContain('19,000,000 residents in 2018, as “<b>A census</b>” says');
      expect(said).toContain('The number of residents is of 2018, the table of 2019.');

      await page.locator('.table-choices select').first().selectOption('eu-victims');
      await expect.poll(() => table(page).innerText()).toContain('The reporting country');
      const row = (name: string) => table(page).getByRole('row', { name: new RegExp(`^${name}`) });
      expect(await row('Exploitation of surrogacy').innerText()).toContain('not collected');
      expect(await row('Convicted').innerText()).toContain('not in this data');
      expect(await row('A country outside the EU').innerText()).toContain('30');
    }));

  test('say with the example, everywhere, that it is invented', () =>
    opened({ hash: '#/tables' }, async (page) => {
      await table(page).waitFor();
      for (const place of ['.banner', '.statutory caption', 'article ul']) {
        expect(await page.locator(place).first().innerText()).toContain('Invented example data');
      }
      expect((await taken(page, 'Table (CSV)')).toString('utf8')).toContain(
        'Invented example data',
      );
      const sheets = readWorkbook(await taken(page, 'Workbook (XLSX)'));
      for (const name of ['Table', 'Intervals', 'Signs and notes', 'Source']) {
        const words = [...sheets.get(name)!.values()].map(({ value }) => value).join(' ');
        expect(words).toContain('Invented example data');
      }
    }));

  test('say why there is none: too few people, a year of nobody, a country to choose, nonsense', () =>
    opened({ hash: '#/tables?year=2003&country=AND' }, async (page) => {
      await expect.poll(() => note(page).innerText()).toContain('So few people are in this table');
      expect(await table(page).count()).toBe(0);
      await page.evaluate("window.location.hash = '#/tables?table=eu-victims'");
      await expect.poll(() => note(page).innerText()).toContain('Choose one.');
      await page.evaluate(
        "window.location.hash = '#/tables?table=<img src=x onerror=alert(1)>&year=dogs'",
      );
      await expect.poll(() => note(page).innerText()).toContain('left out: table, year');
      await table(page).waitFor();
      expect(await page.locator('img').count()).toBe(0);
    }));

  test('tell that a file of the reader has no ages, and that nobody is in a year', () =>
    opened({}, async (page) => {
      await openOwn(page, repeat(30, { ...HERE, gender: 'Female' }));
      await page.evaluate("window.location.hash = '#/tables?table=glotip-sex-age'");
      await table(page).waitFor();
      const said = await page.locator('main').innerText();
      expect(said).toContain('says nothing about this for anybody in the table: age');
      await page.evaluate("window.location.hash = '#/tables?table=glotip-sex-age&year=2018'");
      await expect.poll(() => note(page).innerText()).toContain('Nobody in this file');
    }));

  test('are printed on A4 with their head on every page, their source and their signs', () =>
    opened(
      { hash: '#/tables?table=glotip-form', viewport: { width: 1017, height: 690 } },
      async (page) => {
        await table(page).waitFor();
        await page.emulateMedia({ media: 'print' });
        const style = (selector: string, name: string) =>
          page
            .locator(selector)
            .first()
            .evaluate((element, key) => getComputedStyle(element)[key as 'display'], name);
        expect(await style('.statutory thead', 'display')).toBe('table-header-group');
        expect(await style('.save', 'display')).toBe('none');
        expect(await page.locator('.signs').isVisible()).toBe(true);
        expect(await page.locator('.references').isVisible()).toBe(true);
        expect(await page.locator('.banner').isVisible()).toBe(true);
        expect(await overflow(page)).toBe(0);
        const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
        const boxes = [...pdf.matchAll(/\/MediaBox \[([^\]]*)\]/g)].map(([, box = '']) =>
          box.split(' ').map((side) => Math.round(Number(side))),
        );
        for (const box of boxes) expect(box).toEqual([0, 0, 842, 595]);
        expect(boxes.length).toBeGreaterThan(0);
      },
    ));
});

describe.each([
  ['en', 'ltr'],
  ['ar', 'rtl'],
])('in %s', (locale, dir) => {
  test.each(['light', 'dark'] as const)(
    '%s: have no barrier that axe knows, and fit 320 pixels',
    (colorScheme) =>
      opened({ hash: '#/tables?table=glotip-form', locale, colorScheme }, async (page) => {
        await table(page).waitFor();
        expect(await page.locator('html').getAttribute('dir')).toBe(dir);
        for (const hash of [
          '#/tables?table=glotip-form',
          '#/tables',
          '#/tables?table=glotip-year',
        ]) {
          await page.evaluate(`window.location.hash = ${JSON.stringify(hash)}`);
          const asked = new URLSearchParams(hash.split('?')[1]).get('table') ?? 'sdg-16-2-2';
          await expect
            .poll(() => page.locator('.table-choices select').first().inputValue())
            .toBe(asked);
          await table(page).waitFor();
          await unfold(page);
          expect(await violations(page), hash).toEqual([]);
        }
        await page.setViewportSize({ width: 320, height: 700 });
        expect(await overflow(page)).toBe(0);
      }),
  );

  test('keep the names of rows in sight when a table is moved sideways by key', () =>
    opened(
      { hash: '#/tables?table=glotip-form', locale, viewport: { width: 320, height: 700 } },
      async (page) => {
        const place = page.locator('.sideways');
        await place.waitFor();
        await place.focus();
        for (let press = 0; press < 8; press++) {
          await page.keyboard.press(dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight');
        }
        await expect
          .poll(() => place.evaluate((element) => Math.abs(element.scrollLeft)))
          .toBeGreaterThan(20);
        const head = await table(page).locator('tbody th[scope=row]').first().boundingBox();
        const around = await place.boundingBox();
        const side = (box: { x: number; width: number } | null) =>
          box === null ? Number.NaN : dir === 'rtl' ? box.x + box.width : box.x;
        expect(Math.abs(side(head) - side(around))).toBeLessThan(2);
      },
    ));
});
