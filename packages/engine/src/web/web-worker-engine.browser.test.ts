import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../../release/src/publish/pages/browser.fixture.ts';
import { memoryEngine } from '../count/index.ts';
import {
  COLUMNS,
  countsOf,
  SMALL,
  smallCaseload,
  smallProtection,
} from './small-protection.fixture.ts';
import { type Served, serveSources } from './transpiling-server.fixture.ts';

let browser: Browser;

/** What page-worker.fixture.ts sends. */
interface Found {
  readonly error?: string;
  readonly counts: readonly number[];
  readonly protection: string;
}

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
});

/** Runs one of `checks` of page.fixture.ts in the page. */
const run = (page: Page, check: string, ...args: readonly number[]) =>
  page.evaluate(
    `import('/packages/engine/src/web/page.fixture.ts').then(({ checks }) => checks.${check}(${args.join()}))`,
  );

const STOPPED = 'INTERNAL: A counting worker stopped.';

describe.each([
  ['isolated, with shared memory', true],
  ['plain, without', false],
] as const)('a page that is %s', (_, isolated) => {
  let page: Page;
  let served: Served;

  beforeAll(async () => {
    served = await serveSources(isolated);
    page = await browser.newPage();
    await page.goto(served.url);
  });
  afterAll(async () => {
    await page?.close();
    await served?.close();
  });

  test('counts over web workers what Node counts', async () => {
    const expected = await countsOf(memoryEngine(smallCaseload(SMALL)));
    expect(await run(page, 'counts', 2)).toEqual({
      counts: expected,
      workers: 2,
      shared: isolated,
    });
    const { workers } = (await run(page, 'counts')) as { workers: number };
    if (isolated) expect(workers).toBeGreaterThan(0);
    else expect(workers).toBe(1);
    expect(served.problems).toEqual([]);
  });

  test('protects inside a web worker to the same last bit as Node', async () => {
    const engine = memoryEngine(smallCaseload(SMALL));
    const protection = await smallProtection(engine);
    expect(protection.length).toBeGreaterThan(2 * COLUMNS * SMALL * 0.9);
    const found = (await run(page, 'protectInWorker')) as Found;
    expect(found.error).toBeUndefined();
    expect(found.counts).toEqual(await countsOf(engine));
    expect(found.protection === protection).toBe(true);
  });

  test('a worker that is ended in the middle ends the count, and fresh ones take the next', async () => {
    const { first, again, workers } = (await run(page, 'killed')) as Record<string, unknown>;
    expect(first).toBe(STOPPED);
    expect(again).toBe('answered');
    expect(workers).toBe(4);
  });

  test('a signal stops the count and the engine', async () => {
    const stopped = 'INTERRUPTED: Counting was stopped before it was complete.';
    expect(await run(page, 'aborted')).toEqual([stopped, stopped]);
  });

  test('a worker whose file is not there is an error, not a wait', async () => {
    expect(await run(page, 'neverLoads')).toBe(STOPPED);
  });
});
