import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { siteInBrowser } from './visit.fixture.ts';

const { open, opened } = siteInBrowser();

/** Until `window.mend()` the browser gives neither its clipboard nor files to anybody. */
const REFUSE = `{
  const address = URL.createObjectURL;
  let isMended = false;
  const refuse = () => new DOMException('refused', 'NotAllowedError');
  Object.defineProperty(navigator, 'clipboard', {
    value: { writeText: async () => { if (!isMended) throw refuse(); } },
  });
  URL.createObjectURL = (blob) => {
    if (!isMended) throw refuse();
    return address.call(URL, blob);
  };
  window.mend = () => { isMended = true; };
}`;

const told = (page: Page) => page.locator('.unsaved');

async function refused(page: Page): Promise<void> {
  await page.addInitScript(REFUSE);
  await page.reload();
  await page.locator('.save, .cite').first().waitFor();
}

test.each([
  ['#/explore', 'Copy the address'],
  ['#/explore/sources', 'Copy the address'],
  ['#/tables', 'Copy the address'],
  ['#/stories/how-exploited', 'Copy as a citation'],
])('what cannot be copied on %s is told, until it is', (hash, name) =>
  opened({ hash }, async (page) => {
    await refused(page);
    await page.getByRole('button', { name }).click();
    expect(await told(page).innerText()).toContain('did not let this page copy');
    expect(await told(page).getAttribute('role')).toBe('status');
    await page.evaluate('window.mend()');
    await page.getByRole('button', { name }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await told(page).count()).toBe(0);
  }),
);

test.each([
  ['#/explore', 'Picture (PNG)'],
  ['#/explore', 'Table (CSV)'],
  ['#/explore/sources', 'Picture (SVG)'],
  ['#/countries/KHM', 'Picture (PNG)'],
  ['#/tables', 'Workbook (XLSX)'],
])('what cannot be saved on %s is told, until it is: %s', (hash, name) =>
  opened({ hash }, async (page) => {
    await refused(page);
    await page.getByRole('button', { name }).click();
    expect(await told(page).innerText()).toContain('file could not be made');
    await page.evaluate('window.mend()');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    await download;
    expect(await told(page).count()).toBe(0);
  }),
);

test('a map whose outlines do not come cannot be saved, and says so', async () => {
  const { page, trouble, close } = await open({
    hash: '#/explore?q=citizenship&p=corridors&lens=everyone',
  });
  await page.route('**/countries-110m-*.json', (route) => route.fulfill({ status: 503, body: '' }));
  await page.reload();
  await page.getByRole('button', { name: 'Picture (SVG)' }).click();
  expect(await told(page).innerText()).toContain('file could not be made');
  expect(trouble.filter((one) => !one.includes('503'))).toEqual([]);
  await close();
});
