// npm test: every check, in order. One that fails never hides another: all run, then a table, then the sum.
import './require-node.mjs';
import { checkLock } from './check-lock.mjs';
import { checkSource } from './check-source.mjs';
import { provideChromium } from './chromium.mjs';
import { install, isInstalled } from './install.mjs';
import { runNode, stopOnSignal } from './run.mjs';
import { elapsed } from './steps.mjs';
import { SUITES, testFiles } from './suites.mjs';
import { tools } from './tools.mjs';
import { runSuite } from './vitest.mjs';

/** No check may hang a machine: one that takes this long has failed. */
const LIMIT_MS = 10 * 60_000;

const ranFiles = new Set();
const began = performance.now();
stopOnSignal(() => 130);

const checks = [
  ['lock', () => list(checkLock())],
  ['install', installMissing],
  ['source', () => list(checkSource())],
  ['format and lint', () => tool(tools.biome, 'ci', '--colors=off', '.')],
  ['types', () => tool(tools.tsc, '-b', '--pretty', 'false')],
  ['types of tests', () => tool(tools.tsc, '-p', 'tsconfig.tests.json', '--pretty', 'false')],
  ['import rules', () => tool(tools.depcruise, '--config', '.dependency-cruiser.cjs', '.')],
  ...SUITES.map((name) => [`tests: ${name}`, () => suite(name)]),
  ['every test file ran', everyFileRan],
];

const rows = [];
for (const [name, check] of checks) {
  console.log(`\n== ${name}`);
  const since = performance.now();
  const { passed, failed, output = '' } = await attempt(check);
  if (failed > 0) process.stdout.write(output.endsWith('\n') || !output ? output : `${output}\n`);
  rows.push({ name, passed, failed, time: elapsed(since) });
  console.log(`   ${failed === 0 ? 'passed' : 'FAILED'} (${elapsed(since)})`);
  // Without its packages not one of the other checks can say anything.
  if (name === 'install' && failed > 0) break;
}
report(rows);

function report(rows) {
  console.log('\n  check                    passed  failed  time');
  for (const { name, passed, failed, time } of rows) {
    const counts = `${String(passed).padStart(6)}  ${String(failed).padStart(6)}`;
    console.log(`  ${name.padEnd(23)}  ${counts}  ${time}`);
  }
  const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
  console.log(`\n  all of it took ${elapsed(began)}\n`);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') === 0 ? 0 : 1;
}

/** A check that breaks has failed; it does not take the others with it. */
async function attempt(check) {
  try {
    return await check();
  } catch (error) {
    return verdict(false, `${error.stack}`);
  }
}

function verdict(ok, output) {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, output };
}

function list(problems) {
  return verdict(problems.length === 0, problems.join('\n'));
}

async function tool(...args) {
  const { ok, output } = await runNode(args, { show: 'none', limitMs: LIMIT_MS });
  return verdict(ok, output);
}

async function installMissing() {
  if (isInstalled()) return verdict(true);
  const { ok, output } = await install();
  return verdict(ok, output);
}

async function suite(name) {
  const env = {};
  if (name === 'browser') {
    const { path, problem } = await provideChromium();
    if (problem) return verdict(false, problem);
    env.TESSERA_CHROMIUM = path;
  }
  const { passed, failed, skipped, files, output } = await runSuite(name, {
    env,
    limitMs: LIMIT_MS,
  });
  for (const file of files) ranFiles.add(file);
  for (const test of skipped) console.log(`   skipped, which counts as failed: ${test}`);
  return { passed, failed, output };
}

function everyFileRan() {
  const forgotten = testFiles().filter((file) => !ranFiles.has(file));
  return list(forgotten.map((file) => `${file} belongs to no suite that ran`));
}
