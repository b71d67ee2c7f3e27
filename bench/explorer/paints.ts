import type { Page } from 'playwright-core';

/** When what could be seen, in milliseconds after the start of the navigation. */
export interface Paints {
  /** First and largest contentful paint. */
  readonly fcp: number;
  readonly lcp: number;
  /** Cumulative layout shift. */
  readonly cls: number;
  /** When what makes the page useful was in the document. */
  readonly useful: number;
}

interface Watching extends Window {
  paints: { -readonly [Key in keyof Paints]: Paints[Key] };
}

/** Watches the next page from its first moment. `useful` is a selector. */
export const watchPaints = (page: Page, useful: string): Promise<unknown> =>
  page.addInitScript((selector) => {
    const paints = { fcp: Number.NaN, lcp: Number.NaN, cls: 0, useful: Number.NaN };
    (window as unknown as Watching).paints = paints;
    for (const type of ['paint', 'largest-contentful-paint', 'layout-shift']) {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          if (entry.name === 'first-contentful-paint') paints.fcp = entry.startTime;
          if (entry.entryType === 'largest-contentful-paint') paints.lcp = entry.startTime;
          if (entry.entryType !== 'layout-shift') continue;
          const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
          if (!shift.hadRecentInput) paints.cls += shift.value;
        }
      }).observe({ type, buffered: true });
    }
    new MutationObserver((_, observer) => {
      if (document.querySelector(selector) === null) return;
      paints.useful = performance.now();
      observer.disconnect();
    }).observe(document, { subtree: true, childList: true });
  }, useful);

export const readPaints = (page: Page): Promise<Paints> =>
  page.evaluate(() => (window as unknown as Watching).paints);
