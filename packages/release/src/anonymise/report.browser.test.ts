import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testFolder } from '../folder.fixture.ts';
import { launchBrowser } from '../publish/pages/browser.fixture.ts';
import { overflow, serve } from '../publish/pages/served.fixture.ts';
import { csvOf, people, testEffects } from '../small.fixture.ts';
import { anonymiseFile } from './anonymise-file.ts';
import { TIERED } from './restricted.fixture.ts';

const HOSTILE = `<script>alert(1)</script>"onmouseover='x'`;

const folder = testFolder();
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
});

async function report(title: string): Promise<string> {
  const columns = TIERED.columns.map((column) => ({
    ...column,
    label: `${column.label} ${title}`,
  }));
  const codebook = folder.write('tiered.yaml', JSON.stringify({ ...TIERED, columns }));
  const file = folder.write('cases.csv', csvOf(people(420)));
  const plan = { file, codebook, out: folder.at('out'), title, l: 2, invented: true };
  await anonymiseFile(plan, testEffects());
  return readFileSync(folder.at('out', 'report.html'), 'utf8');
}

describe('the page of a restricted folder', () => {
  test.each(['light', 'dark'] as const)(
    '%s has nothing that axe objects to',
    async (colorScheme) => {
      const { page, asked, close } = await serve(browser, await report('Rows'), { colorScheme });
      const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
      expect(asked).toEqual([]);
      await close();
    },
  );

  test('does not scroll sideways on a small phone, and runs nothing that a codebook says', async () => {
    const viewport = { width: 320, height: 640 };
    const { page, asked, close } = await serve(browser, await report(HOSTILE), { viewport });
    expect(await overflow(page)).toBe(0);
    expect(await page.locator('script, [onmouseover]').count()).toBe(0);
    expect(asked).toEqual([]);
    await close();
  });

  test('says that it is restricted before it says anything else', async () => {
    const { page, close } = await serve(browser, await report('Rows'));
    const text = await page.locator('main').innerText();
    expect(text.indexOf('Restricted: for named partners')).toBeLessThan(text.indexOf('k = 11'));
    await close();
  });
});
