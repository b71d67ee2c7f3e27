// What a release weighs on its way: npx tsx --conditions=@tessera/source bench/explorer/transfer.ts
import { launchBrowser } from '../../packages/release/src/publish/pages/browser.fixture.ts';
import { staticHost } from './host.ts';
import { builtSite, CODEBOOK, inventedRelease } from './inputs.ts';

const ROWS = 200_000;
const MOST = 1_500_000;

/** Codebooks of 37 and of 27 columns that are read. */
const CODEBOOKS = [CODEBOOK, 'ctdc-synthetic-2024'];

const site = await builtSite();
const browser = await launchBrowser();
try {
  for (const codebook of CODEBOOKS) {
    const host = await staticHost(site, inventedRelease(ROWS, codebook));
    const page = await browser.newPage();
    await page.goto(`${host.address}#/explore`);
    await page.locator('.chart svg').first().waitFor({ timeout: 60_000 });
    const sent = host.taken().filter(({ path }) => path.startsWith('release/'));
    const bytes = sent.reduce((sum, one) => sum + one.bytes, 0);
    console.log(`${codebook}, ${ROWS} rows: ${bytes} bytes, to reach ${MOST}`);
    for (const { path, bytes: own } of sent) console.log(`  ${path} ${own}`);
    await page.close();
    host.close();
  }
} finally {
  await browser.close();
}
