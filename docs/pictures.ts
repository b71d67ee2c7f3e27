// The pictures of the documents, taken from the product: npm start once, then npx tsx docs/pictures.ts
import { fileURLToPath } from 'node:url';
import { launchBrowser } from '../packages/release/src/publish/pages/browser.fixture.ts';

const REPORT = new URL('../.cache/example-release/report.html', import.meta.url);
const IMAGES = new URL('guide/images/', import.meta.url);

/** The first screen of the example's report, in light and in dark. */
async function takePictures(): Promise<void> {
  const browser = await launchBrowser();
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({ colorScheme, viewport: { width: 1100, height: 860 } });
    await page.goto(REPORT.href);
    await page.screenshot({ path: fileURLToPath(new URL(`report-${colorScheme}.png`, IMAGES)) });
  }
  await browser.close();
}

await takePictures();
