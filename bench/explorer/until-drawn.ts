import type { Page } from 'playwright-core';

/** Milliseconds without a change of the page after which a picture is taken to be finished. */
const QUIET = 250;

/**
 * Changes the address of the page and gives the milliseconds until its pictures are in the document:
 * worker, counting, arithmetic, words and drawing included. The last change of the page counts.
 * Throws where nothing is drawn.
 */
export async function untilDrawn(page: Page, hash: string): Promise<number> {
  const { drawn, last } = await page.evaluate(
    ([address, quiet]) =>
      new Promise<{ drawn: number; last: number }>((resolve) => {
        let drawn = 0;
        let last = 0;
        let timer = setTimeout(() => resolve({ drawn, last }), 20 * quiet);
        const started = performance.now();
        const observer = new MutationObserver((records) => {
          last = performance.now() - started;
          for (const { addedNodes } of records) {
            for (const node of addedNodes) {
              if (node instanceof Element && (node.matches('svg') || node.querySelector('svg')))
                drawn++;
            }
          }
          clearTimeout(timer);
          timer = setTimeout(() => {
            observer.disconnect();
            resolve({ drawn, last });
          }, quiet);
        });
        observer.observe(document.body, { subtree: true, childList: true, characterData: true });
        location.hash = address;
      }),
    [hash, QUIET] as const,
  );
  if (drawn === 0) throw new Error(`nothing was drawn for ${hash}`);
  const ignored = page.locator('.explorer > .note');
  if ((await ignored.count()) > 0) throw new Error(`${hash}: ${await ignored.innerText()}`);
  return last;
}
