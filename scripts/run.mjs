import { spawn } from 'node:child_process';
import { root } from './root.mjs';

const TERMINAL_GRACE_MS = 500;
const KILL_AFTER_MS = 5_000;

const children = new Set();
let stopping = false;

/** True from the moment a signal asked us to end. */
export const isStopping = () => stopping;

/**
 * Starts a program in the repository folder, without standard input.
 *
 * `show`: `'all'` lets its output through, `'errors'` only standard error, `'none'` keeps both for the caller.
 */
export function start(command, args, { show = 'all', env = {} } = {}) {
  const stdio = {
    all: ['ignore', 'inherit', 'inherit'],
    errors: ['ignore', 'ignore', 'inherit'],
    none: ['ignore', 'pipe', 'pipe'],
  }[show];
  const child = spawn(command, args, { cwd: root, env: { ...process.env, ...env }, stdio });
  children.add(child);
  child.once('close', () => children.delete(child));
  return child;
}

/**
 * Runs a program to its end and tells how it went; a failing program is a result, not an exception.
 *
 * `limitMs`: the program is stopped, and has failed, when it takes longer (default: no limit).
 */
export function run(command, args, { limitMs, ...options } = {}) {
  return new Promise((resolve) => {
    const child = start(command, args, options);
    const timer = limitMs === undefined ? undefined : setTimeout(() => end(child), limitMs);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    const finish = (ok, trouble = '') => {
      clearTimeout(timer);
      // While we are stopping, nobody wants to hear that a program ended early.
      if (!stopping) resolve({ ok, output: output + trouble });
    };
    child.once('error', (error) => finish(false, `${command} cannot be started: ${error.code}\n`));
    child.once('close', (code, signal) =>
      finish(code === 0, signal ? `${command} was stopped by ${signal}\n` : ''),
    );
  });
}

/** Runs a JavaScript program with this Node. */
export const runNode = (args, options) => run(process.execPath, args, options);

/**
 * Makes Ctrl-C, a hang-up and a polite kill end everything that was started, then this program.
 *
 * `exitCode()` is asked at that moment: stopping a server is success, stopping work half-way is not.
 */
export function stopOnSignal(exitCode) {
  const stop = async (graceMs) => {
    if (stopping) return;
    stopping = true;
    await childrenGone(graceMs);
    for (const child of children) end(child);
    await childrenGone(KILL_AFTER_MS + 1_000);
    process.exit(exitCode());
  };
  // A terminal sends Ctrl-C to the children as well; a second signal would cut their tidying short.
  process.on('SIGINT', () => stop(TERMINAL_GRACE_MS));
  process.on('SIGTERM', () => stop(0));
  process.on('SIGHUP', () => stop(0));
  watchNpm(() => stop(0));
}

/** npm passes a kill to the shell between us and does not wait; without this we would outlive it. */
function watchNpm(stop) {
  if (process.env.npm_lifecycle_event === undefined || process.platform === 'win32') return;
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && stop(), 250).unref();
}

function end(child) {
  child.kill('SIGTERM');
  setTimeout(() => child.kill('SIGKILL'), KILL_AFTER_MS).unref();
}

async function childrenGone(patienceMs) {
  const deadline = Date.now() + patienceMs;
  while (children.size > 0 && Date.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
