import { describe, expect, it } from 'vitest';
import { findChromium } from './chromium.mjs';

const find = (platform, env, ...there) =>
  findChromium({ platform, env, exists: (path) => there.includes(path) });

describe('the search for a browser', () => {
  it('takes the one that was named, and no other', () => {
    const env = { TESSERA_CHROMIUM: '/opt/c', PATH: '/usr/bin' };
    expect(find('linux', env, '/opt/c', '/usr/bin/chromium')).toBe('/opt/c');
    expect(find('linux', env, '/usr/bin/chromium')).toBeUndefined();
  });

  it.each(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'])(
    'finds %s on the path',
    (name) => {
      expect(find('linux', { PATH: '/bin:/usr/bin' }, `/usr/bin/${name}`)).toBe(`/usr/bin/${name}`);
    },
  );

  it('finds Chrome on macOS and on Windows', () => {
    const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(find('darwin', { PATH: '' }, mac)).toBe(mac);
    const windows = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
    expect(find('win32', { PROGRAMFILES: 'C:\\Program Files' }, windows)).toBe(windows);
  });

  it('finds nothing where there is nothing', () => {
    expect(find('linux', {})).toBeUndefined();
    expect(find('win32', {})).toBeUndefined();
  });
});
