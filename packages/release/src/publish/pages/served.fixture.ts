import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

const ADDRESS = 'http://release.test/';

export interface Served {
  readonly page: Page;
  /** Everything that the page asked for beside itself. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** Opens a page of ours as a server would deliver it, and writes down whatever it asks for. */
export async function serve(
  browser: Browser,
  text: string,
  options: BrowserContextOptions & { readonly dir?: 'ltr' | 'rtl' } = {},
): Promise<Served> {
  const { dir = 'ltr', ...rest } = options;
  const context = await browser.newContext({ reducedMotion: 'reduce', ...rest });
  const asked: string[] = [];
  await context.route('**/*', (route) => {
    const address = route.request().url();
    if (address === ADDRESS) {
      return route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: text.replace('dir="ltr"', `dir="${dir}"`),
      });
    }
    asked.push(address);
    return route.abort();
  });
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') asked.push(`console: ${message.text()}`);
  });
  await page.goto(ADDRESS);
  return { page, asked, close: () => context.close() };
}

/** How many pixels of the page stick out to the side. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
}

/** Unfolds everything, as a reader would by hand. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(
    'document.querySelectorAll("details").forEach((one) => { one.open = true; })',
  );
}

/** The accessible words of what has the focus; empty when nothing has it. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(
    `(((one) => one === document.body ? '' : (one?.getAttribute('aria-label') ?? one?.textContent ?? ''))(document.activeElement)).trim()`,
  );
}
