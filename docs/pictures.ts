// The pictures of the documents, taken from the product: npm start once, then npx tsx docs/pictures.ts
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../packages/release/src/publish/pages/browser.fixture.ts';
import { buildSite, openSite } from '../packages/web/src/explorer.fixture.ts';

const REPORT = new URL('../.cache/example-release/report.html', import.meta.url);
const IMAGES = new URL('guide/images/', import.meta.url);

const SCHEMES = ['light', 'dark'] as const;
/** Paper around a part of a page. */
const EDGE = 24;
const fileOf = (name: string) => fileURLToPath(new URL(`${name}.png`, IMAGES));

/** The first screen of the example's report, in light and in dark. */
async function takeReport(browser: Browser): Promise<void> {
  for (const colorScheme of SCHEMES) {
    const page = await browser.newPage({ colorScheme, viewport: { width: 1100, height: 860 } });
    await page.goto(REPORT.href);
    await page.screenshot({ path: fileOf(`report-${colorScheme}`) });
  }
}

/** The map of what is published where. */
async function takeMap(browser: Browser): Promise<void> {
  const site = await buildSite();
  for (const colorScheme of SCHEMES) {
    const viewport = { width: 1000, height: 1000 };
    const opening = { hash: '#/countries', colorScheme, viewport };
    const { page, close } = await openSite(browser, site, opening);
    await page.locator('.world svg').waitFor();
    const {
      x = 0,
      y = 0,
      width = 0,
      height = 0,
    } = (await page.locator('.world').boundingBox()) ?? {};
    const clip = { x: x - EDGE, y: y - EDGE, width: width + 2 * EDGE, height: height + 2 * EDGE };
    await page.screenshot({ path: fileOf(`countries-${colorScheme}`), clip, fullPage: true });
    await close();
  }
  site.remove();
}

async function takePictures(): Promise<void> {
  const browser = await launchBrowser();
  await takeReport(browser);
  await takeMap(browser);
  await browser.close();
}

await takePictures();
