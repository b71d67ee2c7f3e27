import type { TestProject } from 'vitest/node';
import { buildSite, type Site } from './explorer.fixture.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly site: Pick<Site, 'folder' | 'cases'>;
  }
}

/** Builds the site and an invented release once for all tests in a browser: `inject('site')`. */
export async function setup(project: TestProject): Promise<() => void> {
  const { remove, ...site } = await buildSite();
  project.provide('site', site);
  return remove;
}
