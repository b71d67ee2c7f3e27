import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { build } from 'vite';
import { release } from '../../release/src/release.ts';
import { sampleFile } from '../../release/src/sample/sample-file.ts';
import { testEffects } from '../../release/src/small.fixture.ts';

const ADDRESS = 'https://explorer.test/';
const ROWS = 4_000;

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  json: 'application/json',
  woff2: 'font/woff2',
};

/** The explorer as it is built, and a release of invented people beside it. */
export interface Site {
  readonly folder: string;
  /** The invented records that were released. */
  readonly cases: string;
  remove(): void;
}

export async function buildSite(): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'tessera-explorer-'));
  const cases = join(folder, 'cases.csv');
  const root = join(import.meta.dirname, '..');
  const outDir = join(folder, 'site');
  await asShipped(() => build({ root, logLevel: 'error', build: { outDir, emptyOutDir: true } }));
  await sampleFile({ out: cases, rows: ROWS, codebook: 'ctdc-synthetic-2024' }, testEffects());
  await release({ file: cases, out: join(outDir, 'release'), invented: true }, testEffects());
  return {
    folder: outDir,
    cases,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Builds what readers get: a test runner's own setting makes another, larger page of it. */
async function asShipped(action: () => Promise<unknown>): Promise<void> {
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  try {
    await action();
  } finally {
    process.env['NODE_ENV'] = before;
  }
}

export interface Opened {
  readonly page: Page;
  /** Errors of the page, and whatever it asked of anybody else. */
  readonly trouble: readonly string[];
  close(): Promise<void>;
}

export interface Opening extends BrowserContextOptions {
  readonly hash?: string;
  /** What stands in the place of a file of the site. */
  readonly instead?: Readonly<Record<string, string>>;
}

/** Opens a page of the site as any static host would deliver it. */
export async function openSite(
  browser: Browser,
  { folder }: Pick<Site, 'folder'>,
  { hash = '#/', instead = {}, ...options }: Opening = {},
): Promise<Opened> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const trouble: string[] = [];
  await context.route('**/*', (route) => {
    const address = route.request().url();
    if (!address.startsWith(ADDRESS)) {
      trouble.push(address);
      return route.abort();
    }
    const path = new URL(address).pathname.slice(1) || 'index.html';
    const contentType = TYPES[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    const given = instead[path];
    if (given !== undefined) return route.fulfill({ contentType, body: given });
    try {
      return route.fulfill({ contentType, body: readFileSync(join(folder, path)) });
    } catch {
      return route.fulfill({ status: 404, body: '' });
    }
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.push(message.text());
  });
  await page.goto(ADDRESS + hash);
  return { page, trouble, close: () => context.close() };
}
