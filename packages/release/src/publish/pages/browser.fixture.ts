import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

function executable(): string {
  const named = process.env['TESSERA_CHROMIUM'];
  const found = named === undefined || named === '' ? PLACES.find((at) => existsSync(at)) : named;
  if (found === undefined || !existsSync(found)) {
    throw new Error('No Chromium was found: install one, or set TESSERA_CHROMIUM to its path.');
  }
  return found;
}

/** A real browser that speaks to nobody. It fails where there is none: a page nobody opened is untested. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: executable(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}
