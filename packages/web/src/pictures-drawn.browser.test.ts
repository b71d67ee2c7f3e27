// Every picture, mark by mark, as it was accepted before: in both directions of writing.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { fileOf, MANY_SIDED } from './invented-rows.fixture.ts';
import { pictureLines } from './picture-lines.fixture.ts';
import { siteInBrowser } from './visit.fixture.ts';

const FOLDER = join(import.meta.dirname, 'snapshots');
const ACCEPT = process.env['TESSERA_GOLDEN'] === 'accept';
const HINT =
  'Compare it with the file .actual.txt beside it; if the change is wanted, accept it:\n  TESSERA_GOLDEN=accept npx vitest run --project browser packages/web/src/pictures-drawn.browser.test.ts';

/** The address of each picture, its class, and how many drawings it has. */
const PICTURES = {
  bars: ['', 'bars', 1],
  parts: ['view=parts', 'bars', 5],
  trend: ['p=trend', 'trend', 3],
  heat: ['p=heat&x=ageBroad', 'heat', 1],
  multiples: ['p=multiples&x=recruiter', 'multiples', 2],
  corridors: ['q=citizenship&p=corridors', 'corridors', 2],
} as const;
type Picture = (typeof PICTURES)[keyof typeof PICTURES];

const { opened, site } = siteInBrowser();
/** Goes to a picture, waits until all of it is drawn and nothing moves any more, and reads it. */
async function drawn(page: Page, [search, kind, drawings]: Picture): Promise<string> {
  await page.evaluate(`location.hash = ${JSON.stringify(`/explore?${search}`)}`);
  await expect.poll(() => page.locator(`.panels.${kind} svg`).count()).toBe(drawings);
  let before = '';
  await expect
    .poll(async () => {
      const lines = await pictureLines(page);
      const isSame = lines === before;
      before = lines;
      return isSame;
    })
    .toBe(true);
  return before;
}

test.each([
  ['ltr', 'en'],
  ['rtl', 'ar'],
])('pictures are drawn as they were accepted: %s', (dir, locale) =>
  opened({ locale, viewport: { width: 1280, height: 900 } }, async (page) => {
    await page.locator('input[type=file]').setInputFiles(fileOf(MANY_SIDED, site.cases));
    await page.locator('.finding').waitFor();
    for (const [name, picture] of Object.entries(PICTURES)) {
      const lines = await drawn(page, picture);
      const [expected, actual] = ['', '.actual'].map((end) =>
        join(FOLDER, `${name}.${dir}${end}.txt`),
      ) as [string, string];
      if (ACCEPT) writeFileSync(expected, lines);
      const accepted = existsSync(expected) ? readFileSync(expected, 'utf8') : '';
      if (lines === accepted) rmSync(actual, { force: true });
      else writeFileSync(actual, lines);
      expect(lines, `${name}.${dir}.txt is drawn otherwise. ${HINT}`).toBe(accepted);
    }
  }),
);
