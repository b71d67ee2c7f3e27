// The browser that the browser tests drive: found, or installed where that is ours to do.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC = ['Google Chrome', 'Chromium'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);
const WINDOWS = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'];

/** The path of Chrome or Chromium, or nothing; `exists` tells whether a path is there. */
export function findChromium({ env, platform, exists = existsSync }) {
  return candidates(env, platform).find((path) => exists(path));
}

function candidates(env, platform) {
  if (env.TESSERA_CHROMIUM) return [env.TESSERA_CHROMIUM];
  if (platform === 'win32') {
    const programs = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return programs
      .filter(Boolean)
      .flatMap((folder) => WINDOWS.map((path) => `${folder}\\${path}`));
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return platform === 'darwin' ? [...MAC, ...onPath] : onPath;
}

/** Finds the browser, installing it on a Debian machine where we are allowed to; else says what to do. */
export async function provideChromium() {
  const { env, platform } = process;
  const found = findChromium({ env, platform });
  if (found) return { path: found };
  if (env.TESSERA_CHROMIUM) {
    return {
      problem: `TESSERA_CHROMIUM names ${env.TESSERA_CHROMIUM}, and there is no such file.`,
    };
  }
  const apt = existsSync('/usr/bin/apt-get');
  if (apt && process.getuid?.() === 0) return installChromium();
  const advice = apt ? 'sudo apt-get install chromium' : 'install Chrome or Chromium';
  return {
    problem: `The browser tests need Chrome or Chromium and none was found: ${advice}, or set TESSERA_CHROMIUM to its path.`,
  };
}

async function installChromium() {
  console.log('  Chromium is missing and this is a Debian machine: installing it with apt-get');
  const options = { show: 'none', env: { DEBIAN_FRONTEND: 'noninteractive' } };
  const update = await run('apt-get', ['update'], options);
  const install = await run(
    'apt-get',
    ['install', '-y', '--no-install-recommends', 'chromium'],
    options,
  );
  const path = findChromium(process);
  if (path && (await run(path, ['--version'], { show: 'none' })).ok) return { path };
  return {
    problem: `${update.output}${install.output}\nChromium could not be installed with apt-get: install Chrome or Chromium by hand, or set TESSERA_CHROMIUM to its path.`,
  };
}
