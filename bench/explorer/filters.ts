// From a filter change to its picture: npx tsx --conditions=@tessera/source bench/explorer/filters.ts [runs]
import type { Page } from 'playwright-core';
import { launchBrowser } from '../../packages/release/src/publish/pages/browser.fixture.ts';
import { invented } from '../inputs.ts';
import { median } from '../median.ts';
import { SERIES } from './filter-changes.ts';
import { staticHost } from './host.ts';
import { builtSite, CODEBOOK, inventedRelease } from './inputs.ts';
import { untilDrawn } from './until-drawn.ts';

const RUNS = Number(process.argv[2] ?? 5);
const SMALL = 200_000;
const LARGE = 1_000_000;
const LONGEST_OPENING = 120_000;

const addressOf = (state: string): string => `#/explore?${state}`;

/** The milliseconds of every filter change, by its name; the first round warms up and is not counted. */
async function measured(page: Page): Promise<ReadonlyMap<string, readonly number[]>> {
  const times = new Map<string, number[]>();
  for (let run = 0; run <= RUNS; run++) {
    for (const { picture, start, changes } of SERIES) {
      await untilDrawn(page, addressOf(start));
      for (const [what, state] of changes) {
        const time = await untilDrawn(page, addressOf(state));
        const name = `${picture}: ${what}`;
        if (run > 0) times.set(name, [...(times.get(name) ?? []), time]);
      }
    }
  }
  return times;
}

function report(name: string, target: number, times: ReadonlyMap<string, readonly number[]>) {
  console.log(`${name}, a filter change to its picture, to reach ${target} ms`);
  console.log(`  median of ${RUNS} runs (slowest of them), in milliseconds`);
  for (const [what, own] of times) {
    const worst = Math.max(...own).toFixed(0);
    console.log(`  ${what.padEnd(40)} ${median(own).toFixed(0).padStart(5)} (${worst})`);
  }
  const medians = [...times.values()].map(median);
  const [middle, slowest] = [median(medians), Math.max(...medians)].map(Math.round);
  console.log(`  all of them: median ${middle}, slowest ${slowest}`);
  return { name, target, median: middle, slowest };
}

const host = await staticHost(await builtSite(), inventedRelease(SMALL));
const browser = await launchBrowser();
const results = [];
try {
  const page = await browser.newPage();
  await page.goto(`${host.address}#/explore?lens=everyone`);
  await page.locator('.chart svg').first().waitFor();
  results.push(report(`${SMALL} rows × 37, a release`, 100, await measured(page)));
  await page.goto(`${host.address}#/`);
  await page.locator('input[type=file]').setInputFiles(invented(LARGE, CODEBOOK).path);
  await page.locator('.chart svg').first().waitFor({ timeout: LONGEST_OPENING });
  results.push(report(`${LARGE} rows × 37, a file of one's own`, 300, await measured(page)));
} finally {
  await browser.close();
  host.close();
}
console.log(JSON.stringify({ runs: RUNS, results }));
