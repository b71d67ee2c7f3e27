import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { type Opening, openSite, type Site } from './explorer.fixture.ts';

/** Opens a page, uses it, and expects that it neither failed nor asked anything of anybody else. */
export async function visit(
  browser: Browser,
  site: Pick<Site, 'folder'>,
  options: Opening,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const { page, trouble, close } = await openSite(browser, site, options);
  await use(page);
  expect(trouble).toEqual([]);
  await close();
}

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The barriers that axe finds on a page, each with the first element that has it. */
export async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}
