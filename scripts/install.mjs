import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { inRoot } from './root.mjs';
import { run, runNode } from './run.mjs';

const RECORD = inRoot('node_modules', '.tessera-lock');
const ARGS = ['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund'];

/** True when node_modules holds exactly what the lock file asks for on this kind of machine. */
export function isInstalled() {
  return existsSync(RECORD) && readFileSync(RECORD, 'utf8').trim() === wanted();
}

/** Installs what the lock file names; no package may run a script of its own. */
export async function install() {
  rmSync(RECORD, { force: true });
  const { ok, output } = await npm(ARGS);
  if (ok) writeFileSync(RECORD, `${wanted()}\n`);
  return { ok, output };
}

/** The lock file's sha256 and the kind of machine, since binaries differ from one to the next. */
function wanted() {
  const lock = readFileSync(inRoot('package-lock.json'));
  const hash = createHash('sha256').update(lock).digest('hex');
  return `${hash} ${process.platform}-${process.arch}`;
}

function npm(args) {
  const cli = process.env.npm_execpath ?? '';
  if (basename(cli) === 'npm-cli.js') return runNode([cli, ...args], { show: 'none' });
  return run('npm', args, { show: 'none' });
}
