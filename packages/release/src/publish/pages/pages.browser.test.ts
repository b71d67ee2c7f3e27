import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { attacksHtml } from '../attacks/attacks-page.ts';
import { reportHtml } from '../report/report.ts';
import { launchBrowser } from './browser.fixture.ts';
import { bundleFiles } from './bundle-files.ts';
import { indexHtml } from './index-page.ts';
import { focused, overflow, serve, unfold } from './served.fixture.ts';
import { fullView, hostileView, totalsView } from './view.fixture.ts';

const files = bundleFiles('full').map((file, at) => ({ ...file, bytes: 1234 * 7 ** at }));

const PAGES = [
  ['report', reportHtml(fullView)],
  ['totals', reportHtml(totalsView)],
  ['attacks', attacksHtml(fullView)],
  ['index', indexHtml(fullView, files)],
] as const;

const report = PAGES[0][1];

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
});

async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

describe.each(PAGES)('%s', (_, text) => {
  describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
    test.each(['ltr', 'rtl'] as const)('%s has nothing that axe objects to', async (dir) => {
      const { page, asked, close } = await serve(browser, text, { colorScheme, dir });
      await unfold(page);
      expect(await violations(page)).toEqual([]);
      expect(asked).toEqual([]);
      await close();
    });
  });

  test.each([
    ['a small phone', 320, 640, 'ltr'],
    ['a small phone, from the right', 320, 640, 'rtl'],
    ['200 % zoom', 640, 400, 'ltr'],
    ['400 % zoom', 320, 256, 'ltr'],
  ] as const)('%s: the page does not scroll sideways and loses nothing', async (...given) => {
    const [, width, height, dir] = given;
    const { page, close } = await serve(browser, text, { viewport: { width, height }, dir });
    await unfold(page);
    expect(await overflow(page)).toBe(0);
    const cut: readonly string[] = await page.evaluate(CUT_OFF);
    expect(cut).toEqual([]);
    await close();
  });
});

/** Words that stick out of the window or of their own box, outside the regions that scroll. */
const CUT_OFF = `[...document.querySelectorAll('main :is(h1,h2,h3,p,li,dt,dd,summary,b,.label,.amount,.range)')]
  .filter((one) => !one.closest('.scroll,pre,.unseen') && getComputedStyle(one).visibility !== 'hidden')
  .filter((one) => {
    const box = one.getBoundingClientRect();
    return box.width > 0 && (box.left < -0.5 || box.right > innerWidth + 0.5);
  })
  .map((one) => one.outerHTML.slice(0, 80))`;

test('the banner stays in view and never hides what has the focus', async () => {
  const { page, close } = await serve(browser, report, { viewport: { width: 800, height: 900 } });
  await page.click('.contents a[href="#limits"]');
  const gap: number = await page.evaluate(
    `document.querySelector('#limits h2').getBoundingClientRect().top - document.querySelector('.invented').getBoundingClientRect().bottom`,
  );
  expect(gap).toBeGreaterThanOrEqual(0);
  expect(await page.locator('.invented').isVisible()).toBe(true);
  await close();
});

test('by keyboard: the skip link first, then every fold and every table', async () => {
  const { page, close } = await serve(browser, report);
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Skip to the content');
  await page.keyboard.press('Enter');
  expect(await page.evaluate('document.activeElement?.id')).toBe('content');

  const folds = page.locator('summary');
  const many = await folds.count();
  for (let at = 0; at < many; at += 1) {
    const fold = folds.nth(at);
    await fold.focus();
    await page.keyboard.press('Enter');
    expect(await fold.evaluate((one) => one.parentElement?.hasAttribute('open'))).toBe(true);
  }
  const reached = new Set<string>();
  await page.locator('main').focus();
  for (let name = 'main'; name !== ''; name = await focused(page)) {
    if (name.startsWith('Table: ')) reached.add(name);
    await page.keyboard.press('Tab');
  }
  const regions = await page
    .locator('.scroll')
    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
  expect([...reached].sort()).toEqual([...new Set(regions)].sort());
  await close();
});

test('a wide table scrolls inside its region by the arrow keys', async () => {
  const { page, close } = await serve(browser, report, { viewport: { width: 320, height: 640 } });
  await unfold(page);
  const wide = page.locator('.scroll', { hasText: 'Means of control, of 100 people' });
  await wide.focus();
  for (let press = 0; press < 5; press += 1) await page.keyboard.press('ArrowRight');
  await expect.poll(() => wide.evaluate((one) => one.scrollLeft)).toBeGreaterThan(0);
  await close();
});

test('a table that goes on beyond the edge shows a shadow there, and none at its end', async () => {
  const { page, close } = await serve(browser, attacksHtml(fullView), {
    viewport: { width: 360, height: 800 },
  });
  const wide = page.locator('.scroll', { hasText: 'Every attack: how often it worked' });
  expect(await wide.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeGreaterThan(40);
  await page.addStyleTag({ content: '.scroll table{visibility:hidden}' });
  const edges = async () => {
    const { width, height } = (await wide.boundingBox()) ?? { width: 0, height: 0 };
    const png = (await wide.screenshot()).toString('base64');
    return page.evaluate<readonly number[]>(
      `(async () => { const image = new Image(); image.src = 'data:image/png;base64,${png}'; await image.decode();
        const canvas = document.createElement('canvas'); canvas.width = ${Math.floor(width)}; canvas.height = ${Math.floor(height)};
        const draw = canvas.getContext('2d'); draw.drawImage(image, 0, 0);
        return [1, canvas.width / 2, canvas.width - 3].map((x) => draw.getImageData(x, canvas.height / 2, 1, 1).data[0]); })()`,
    );
  };
  const [left = 0, middle = 0, right = 0] = await edges();
  expect([left, middle - right > 40]).toEqual([middle, true]);
  await wide.evaluate((one) => one.scrollTo({ left: one.scrollWidth, behavior: 'instant' }));
  const [atStart = 0, , atEnd = 0] = await edges();
  expect([middle - atStart > 40, atEnd]).toEqual([true, middle]);
  await close();
});

test('a hostile codebook runs nothing and adds no element', async () => {
  const { page, asked, close } = await serve(browser, reportHtml(hostileView), {
    viewport: { width: 320, height: 640 },
  });
  expect(await page.locator('script, [onmouseover]').count()).toBe(0);
  expect(await overflow(page)).toBe(0);
  expect(asked).toEqual([]);
  await close();
});

test('on paper everything is unfolded, light and without what can only be clicked', async () => {
  const { page, close } = await serve(browser, report, { colorScheme: 'dark' });
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.contents').isVisible()).toBe(false);
  const folded: number = await page.evaluate(
    `[...document.querySelectorAll('details table')].filter((one) => !one.checkVisibility() || one.getBoundingClientRect().height === 0).length`,
  );
  expect(folded).toBe(0);
  expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe(
    'rgb(255, 255, 255)',
  );
  expect((await page.pdf({ format: 'A4' })).byteLength).toBeGreaterThan(10_000);
  await close();
});

test('turned around, bars start at the right', async () => {
  const { page, close } = await serve(browser, report, { dir: 'rtl' });
  const gap: number = await page.evaluate(
    `(() => { const track = document.querySelector('.row .track'); const bar = track.querySelector('.bar');
      return Math.abs(track.getBoundingClientRect().right - bar.getBoundingClientRect().right); })()`,
  );
  expect(gap).toBeLessThan(3);
  await close();
});
