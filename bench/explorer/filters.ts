// From a filter change to its picture: npx tsx --conditions=@tessera/source bench/explorer/filters.ts [runs]
import type { Page } from 'playwright-core';
import { launchBrowser } from '../../packages/release/src/publish/pages/browser.fixture.ts';
import { invented } from '../inputs.ts';
import { median } from '../median.ts';
import { FILTER_CHANGES } from './filter-changes.ts';
import { staticHost } from './host.ts';
import { builtSite, CODEBOOK, inventedRelease } from './inputs.ts';
import { untilDrawn } from './until-drawn.ts';

const RUNS = Number(process.argv[2] ?? 5);
const SMALL = 200_000;
const LARGE = 1_000_000;

/** Every filter change so often as there are runs; the first round warms up and is not counted. */
async function measured(page: Page): Promise<readonly (readonly number[])[]> {
  const rounds: number[][] = [];
  for (let run = 0; run <= RUNS; run++) {
    const times: number[] = [];
    for (const [, address] of FILTER_CHANGES) {
      times.push(await untilDrawn(page, `#/explore?${address}`));
    }
    if (run > 0) rounds.push(times);
  }
  return FILTER_CHANGES.map((_, change) => rounds.map((times) => times[change] ?? Number.NaN));
}

function report(name: string, target: number, times: readonly (readonly number[])[]) {
  console.log(
    `${name}: a filter change to its picture, median of ${RUNS} runs (worst), to reach ${target} ms`,
  );
  for (const [i, [what]] of FILTER_CHANGES.entries()) {
    const own = times[i] ?? [];
    console.log(
      `  ${what.padEnd(36)} ${median(own).toFixed(0).padStart(5)} (${Math.max(...own).toFixed(0)})`,
    );
  }
  const medians = times.map(median);
  const worst = Math.max(...medians);
  console.log(
    `  all changes: median ${median(medians).toFixed(0)} ms, slowest ${worst.toFixed(0)} ms`,
  );
  return { name, target, median: median(medians), slowest: worst };
}

const host = await staticHost(await builtSite(), inventedRelease(SMALL));
const browser = await launchBrowser();
const results = [];
try {
  const page = await browser.newPage();
  await page.goto(`${host.address}#/explore`);
  await page.locator('.chart svg').first().waitFor();
  results.push(report(`${SMALL} rows × 37, a release`, 100, await measured(page)));
  await page.goto(`${host.address}#/`);
  await page.locator('input[type=file]').setInputFiles(invented(LARGE, CODEBOOK).path);
  await page.locator('.chart svg').first().waitFor({ timeout: 120_000 });
  results.push(report(`${LARGE} rows × 37, a file of one's own`, 300, await measured(page)));
} finally {
  await browser.close();
  host.close();
}
console.log(JSON.stringify({ runs: RUNS, results }));
