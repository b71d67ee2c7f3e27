// What a slow phone waits for: npx tsx --conditions=@tessera/source bench/explorer/first-load.ts [runs]
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../packages/release/src/publish/pages/browser.fixture.ts';
import { median } from '../median.ts';
import { type Host, type Sent, staticHost } from './host.ts';
import { builtSite, inventedRelease } from './inputs.ts';
import { type Paints, readPaints, watchPaints } from './paints.ts';
import { slowLink } from './slow-link.ts';

const RUNS = Number(process.argv[2] ?? 5);
const ROWS = 200_000;

/** Slow 4G as Lighthouse has it: 150 ms, and 1.6 Mbit a second. */
const LATENCY = 150;
const SPEED = 200_000;
/** The page has a fourth of this processor; its worker, which a browser cannot slow down, has all of it. */
const SLOWER = 4;

const PHONE = { viewport: { width: 360, height: 640 }, deviceScaleFactor: 2, isMobile: true };

/** A page, the language of the browser, and what of the page shows that it is of use. */
const LOADS = [
  { name: 'front page', hash: '#/', locale: 'en', useful: '.doors a' },
  { name: 'front page in Arabic', hash: '#/', locale: 'ar', useful: '.doors a' },
  { name: 'a picture', hash: '#/explore', locale: 'en', useful: '.chart svg' },
] as const;

type Load = (typeof LOADS)[number];

interface Loaded {
  readonly paints: Paints;
  readonly sent: readonly Sent[];
}

async function loaded(browser: Browser, host: Host, load: Load): Promise<Loaded> {
  const context = await browser.newContext({ locale: load.locale, ...PHONE });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await watchPaints(page, load.useful);
  host.taken();
  await page.goto(host.address + load.hash);
  await page.locator(load.useful).first().waitFor({ timeout: 120_000 });
  await page.waitForLoadState('networkidle', { timeout: 120_000 });
  const loaded = { paints: await readPaints(page), sent: host.taken() };
  await context.close();
  return loaded;
}

const KINDS: Readonly<Record<string, RegExp>> = {
  page: /^$|^index\.html$/,
  scripts: /^assets\/(?!rows-worker).*\.js$/,
  worker: /^assets\/rows-worker/,
  styles: /\.css$/,
  fonts: /\.woff2$/,
  release: /^release\//,
  all: /^/,
};

const kilobytes = (sent: readonly Sent[]) =>
  Object.fromEntries(
    Object.entries(KINDS).map(([kind, paths]) => {
      const bytes = sent.filter(({ path }) => paths.test(path)).map((one) => one.bytes);
      return [kind, Math.round(bytes.reduce((sum, one) => sum + one, 0) / 100) / 10];
    }),
  );

const link = slowLink(LATENCY, SPEED);
const host = await staticHost(await builtSite(), inventedRelease(ROWS), link);
const browser = await launchBrowser();
const results = [];
try {
  for (const load of LOADS) {
    const runs: Loaded[] = [];
    for (let run = 0; run < RUNS; run++) runs.push(await loaded(browser, host, load));
    const of = (name: keyof Paints) =>
      Math.round(1000 * median(runs.map((r) => r.paints[name]))) / 1000;
    const kB = kilobytes(runs.at(-1)?.sent ?? []);
    const paints = { fcp: of('fcp'), lcp: of('lcp'), cls: of('cls'), useful: of('useful') };
    results.push({ name: load.name, ...paints, kB });
    console.log(`${load.name}, median of ${RUNS} runs`);
    console.log(
      `  first paint ${paints.fcp} ms, largest ${paints.lcp} ms, of use ${paints.useful} ms, shift ${paints.cls}`,
    );
    console.log(
      `  kB on the way: ${Object.entries(kB)
        .map((one) => one.join(' '))
        .join(', ')}`,
    );
  }
} finally {
  await browser.close();
  host.close();
}
console.log(JSON.stringify({ runs: RUNS, results }));
