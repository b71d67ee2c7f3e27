import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { overflow, unfold } from '../../release/src/publish/pages/served.fixture.ts';
import { siteInBrowser, violations } from './visit.fixture.ts';

const { opened, site } = siteInBrowser();

const HOW = '#/stories/how-exploited';
const charts = (page: Page) => page.locator('.story-chart svg[role=img]');
const told = async (page: Page) => {
  await page.locator('.checked', { hasText: /\d/ }).waitFor();
  await charts(page).first().waitFor();
};

/** A file of nobody but adults, with a name that would be a script. */
function adultsOnly() {
  const [header = ''] = readFileSync(site.cases, 'utf8').split('\n', 1);
  const columns = header.trim().split(',');
  const row = columns.map((name) => (name === 'ageBroad' ? '48+' : '')).join(',');
  const lines = [columns.join(','), ...Array.from({ length: 30 }, () => row), ''];
  return {
    name: '<img src=x onerror=alert(1)>.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(lines.join('\n')),
  };
}

describe('the stories', () => {
  test('lead from the front page to the reversal, each number with its note one tap away', () =>
    opened({}, async (page) => {
      await page.getByRole('link', { name: 'Stories', exact: true }).click();
      await expect.poll(() => page.locator('.story-list li').count()).toBe(4);
      await page.getByRole('link', { name: 'How children are exploited' }).click();
      await told(page);
      expect(await page.locator('.banner').innerText()).toContain('Invented example data');
      expect(await page.locator('.checked').innerText()).toMatch(
        /checked against “.+”, released on .+: 3 of 3 are answered/,
      );
      const first = page.locator('.story-chart').first();
      await first.getByText('The same as a table').click();
      const table = (await first.locator('table').innerText()).replaceAll(/\s+/g, ' ');
      expect(table).toContain('All rows 78.2 77.5 78.9 12,233 11,227 our analysis');
      expect(table).toContain('Exploited in the USA 92.6');
      expect(table).toContain('Exploited in another named country 32.5 30.6 34.5 2,259 3,240');
      expect(await first.locator('svg').getAttribute('aria-label')).toContain(
        'Exploited in another named country: 32.5 of 100 (between 30.6 and 34.5, of 2,259 known)',
      );
      await page
        .getByRole('button', { name: /^About this number: our analysis 3/ })
        .first()
        .click();
      const note = page.locator('.aside');
      expect(await note.innerText()).toContain('Unknown 11,227 of 23,460');
      await note.getByRole('link', { name: 'See it beside other sources' }).click();
      await page.locator('h2', { hasText: 'How were children exploited?' }).waitFor();
      expect(page.url()).toContain('#/explore/sources?q=child-exploitation');
    }));

  test('a live number opens in the explorer as it was asked', () =>
    opened({ hash: '#/stories/family-recruitment' }, async (page) => {
      await told(page);
      const sentence = page.locator('p', { hasText: 'Of children whose recruiter is known in' });
      expect(await sentence.innerText()).toMatch(
        /\d+ of 100 \(between \d+ and \d+, of [\d,]+ known\)/,
      );
      await sentence.getByRole('button').first().click();
      await page.locator('.aside').getByRole('link').click();
      await page.locator('.finding').waitFor();
      expect(page.url()).toContain('#/explore?q=recruiter&lens=children');
    }));

  test('a sentence whose number has no answer is left out, and says so', () =>
    opened({}, async (page) => {
      await page.getByLabel('Choose a CSV or Parquet file').setInputFiles(adultsOnly());
      await page.locator('.banner', { hasText: 'It stays on this machine' }).waitFor();
      await page.evaluate(`location.hash = '${HOW}'`);
      await page.locator('.checked', { hasText: '0 of 3 are answered' }).waitFor();
      const text = await page.locator('.story').innerText();
      expect(text).toContain('A sentence is left out here. This release does not answer this');
      expect(text).toContain('too few people with a known answer');
      expect(text).not.toContain('Of children whose exploitation is known in the release');
      expect(text).not.toMatch(/undefined|NaN|\{\{/);
      expect(text).toContain('78.2 of 100');
      expect(text).toContain('<img src=x onerror=alert(1)>.csv');
      expect(await page.locator('img').count()).toBe(0);
    }));

  test('published numbers stand where no release is open', () =>
    opened({ hash: HOW, instead: { 'release/manifest.json': '{}' } }, async (page) => {
      await page.locator('.checked', { hasText: 'No release is open' }).waitFor();
      const text = await page.locator('.story').innerText();
      expect(text).toContain('78.2 of 100');
      expect(text).toContain('It needs a release that is open');
    }));

  test('a name that no story has leads to the list', () =>
    opened({ hash: '#/stories/<script>' }, async (page) => {
      await page.locator('h1', { hasText: 'There is no such story' }).waitFor();
      await expect.poll(() => page.locator('.story-list a').count()).toBe(4);
    }));

  test('change their language with the page, and say that a translation is a draft', () =>
    opened({ hash: HOW }, async (page) => {
      await told(page);
      expect(await page.locator('.draft').count()).toBe(0);
      await page.getByLabel('Language').selectOption('es');
      await page.locator('.draft', { hasText: 'borrador' }).waitFor();
      await told(page);
      expect(await page.locator('.story').innerText()).toContain('78,2 de cada 100');
      expect(await page.locator('.story h1').innerText()).toContain('Cómo se explota');
    }));

  test('are printed with their notes, and without what cannot be pressed on paper', () =>
    opened({ hash: HOW }, async (page) => {
      await told(page);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.notes li').first().isVisible()).toBe(true);
      expect(await page.locator('.number .tag').first().isVisible()).toBe(true);
      expect(await page.locator('.cite button').isVisible()).toBe(false);
      expect(await page.locator('.breadcrumb').isVisible()).toBe(false);
    }));
});

describe.each([
  ['en', 'ltr'],
  ['ar', 'rtl'],
])('in %s', (locale, dir) => {
  test.each(['light', 'dark'] as const)('have no barrier that axe knows: %s', (colorScheme) =>
    opened({ hash: '#/stories', locale, colorScheme }, async (page) => {
      await page.locator('.story-list').waitFor();
      expect(await page.locator('html').getAttribute('dir')).toBe(dir);
      expect(await violations(page)).toEqual([]);
      // All kinds of charts, in each way of looking at them once.
      const hash = colorScheme === 'light' ? HOW : '#/stories/over-the-years';
      await page.evaluate(`location.hash = '${hash}'`);
      await told(page);
      await unfold(page);
      await page.locator('.number .tag').first().click();
      expect(await violations(page)).toEqual([]);
    }),
  );

  test('fit 320 pixels', () =>
    opened({ hash: '#/stories', locale, viewport: { width: 320, height: 700 } }, async (page) => {
      await page.locator('.story-list').waitFor();
      expect(await overflow(page)).toBe(0);
      for (const hash of ['#/stories/boys', '#/stories/over-the-years', HOW]) {
        await page.evaluate(`location.hash = '${hash}'`);
        await told(page);
        await unfold(page);
        await page.locator('.number .tag').first().click();
        expect([hash, await overflow(page)]).toEqual([hash, 0]);
      }
    }));
});
