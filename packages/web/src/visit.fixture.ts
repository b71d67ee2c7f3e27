import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { launchBrowser } from '../../release/src/publish/pages/browser.fixture.ts';
import { type Opening, openSite } from './explorer.fixture.ts';
import './built-site.fixture.ts';

type Use = (page: Page) => Promise<void>;

/** The built site, and a browser of its own for the tests of one file. */
export function siteInBrowser() {
  const site = inject('site');
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());
  const open = (options: Opening = {}) => openSite(browser, site, options);
  return {
    site,
    open,
    /** Opens a page, uses it, and expects that it neither failed nor asked anything of anybody else. */
    async opened(options: Opening, use: Use): Promise<void> {
      const { page, trouble, close } = await open(options);
      await use(page);
      expect(trouble).toEqual([]);
      await close();
    },
  };
}

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The barriers that axe finds on a page, each with the first element that has it. */
export async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}
