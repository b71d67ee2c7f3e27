// npm start: from a fresh clone to the example release in a browser, in six steps.
import './require-node.mjs';
import { existsSync } from 'node:fs';
import { EXAMPLE, makeRelease, RELEASE, releaseIsCurrent } from './example-release.mjs';
import { install, isInstalled } from './install.mjs';
import { HOST, portProblem, readPort } from './port.mjs';
import { inRoot } from './root.mjs';
import { isStopping, runNode, start, stopOnSignal } from './run.mjs';
import { elapsed, step } from './steps.mjs';
import { tools } from './tools.mjs';

const READY_WITHIN_MS = 30_000;
const SITE_SOURCE = 'packages/web';
const SITE = `${SITE_SOURCE}/site`;
const began = performance.now();

let serving = false;
stopOnSignal(() => (serving ? 0 : 130));

const port = await choosePort();
console.log('Tessera: the bundled example, from a case file to a published release\n');
await installMissing();
await buildChanged();
await buildSite();
await releaseExample();
await serve(port);

async function choosePort() {
  const { port, problem } = readPort(process.env.PORT);
  const trouble = problem ?? (await portProblem(port));
  if (trouble) fail(trouble);
  return port;
}

async function installMissing() {
  if (isInstalled()) {
    step('install', 'every package is in place');
    return;
  }
  const done = step('install', 'fetching the packages that the lock file names (a minute or less)');
  const { ok, output } = await install();
  if (!ok) fail('The packages could not be installed: see what npm says above.', output);
  done('installed');
}

async function buildChanged() {
  const done = step('build', 'compiling what has changed');
  const { ok, output } = await runNode([tools.tsc, '-b'], { show: 'none' });
  if (!ok) fail('The code does not compile: see the lines above.', output);
  done('built');
}

async function buildSite() {
  const done = step('site', 'building the explorer');
  const { ok, output } = await runNode([tools.vite, 'build', SITE_SOURCE, '--logLevel', 'warn'], {
    show: 'none',
  });
  if (!ok) fail('The explorer could not be built: see the lines above.', output);
  done('built');
}

async function releaseExample() {
  for (const needed of [EXAMPLE, tools.tessera]) {
    if (!existsSync(inRoot(needed)) && !existsSync(needed)) {
      fail(`${needed} is missing: this clone is not complete, so clone the repository again.`);
    }
  }
  if (releaseIsCurrent()) {
    step('release', `${RELEASE} is up to date`);
    return;
  }
  const done = step('release', `protecting ${EXAMPLE}, an invented caseload`);
  if (!(await makeRelease())) fail('The example could not be released: see the lines above.');
  done(`released to ${RELEASE}`);
}

async function serve(port) {
  const address = `http://${HOST}:${port}`;
  const done = step('serve', `opening ${address}`);
  const server = start(
    process.execPath,
    [tools.tessera, 'serve', RELEASE, '--port', String(port), '--site', SITE],
    { show: 'errors' },
  );
  server.once('close', () => {
    if (!isStopping()) fail('The server ended by itself: see the lines above.');
  });
  if (!(await answers(address))) {
    server.kill('SIGKILL');
    fail(`The server did not answer at ${address} within ${READY_WITHIN_MS / 1000} seconds.`);
  }
  serving = true;
  done(`ready, ${elapsed(began)} after the start`);
  console.log(
    `\nOpen ${address}\nPress Ctrl-C to stop. With a file of your own: docs/operate/releasing.md.`,
  );
}

async function answers(address) {
  const deadline = performance.now() + READY_WITHIN_MS;
  while (performance.now() < deadline) {
    const response = await fetch(address).catch(() => undefined);
    await response?.body?.cancel();
    if (response?.ok) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}

/** Ends with what a program said, if anything, and one clear sentence. */
function fail(sentence, output = '') {
  process.stderr.write(`${output}\n${sentence}\n`);
  process.exit(1);
}
