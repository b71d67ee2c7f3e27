import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from '../inputs.ts';
import { codeName, type Machine, machine } from './machine.ts';
import { addRun, isDone, readRuns, runsFile } from './runs.ts';
import type { Scores } from './score.ts';

/** What is measured now: of which settings, how often, and of which code. */
export interface Round {
  readonly seeds: number;
  readonly wanted: (name: string) => boolean;
  readonly code: string;
  readonly machine: Machine;
  /** The command line is built already. */
  readonly built: boolean;
}

/** What a child process prints: scores, or why there are none. */
export type ChildScores = Scores | { readonly missing: string } | { readonly failed: string };

/** A new round of the code as it is now, on this machine. */
export function newRound(asked: Pick<Round, 'seeds' | 'wanted' | 'built'>): Round {
  return { ...asked, code: codeName(), machine: machine() };
}

export const say = (text: string): void =>
  console.log(`${new Date().toISOString().slice(11, 19)} ${text}`);

/** Whether this run is known already. */
export function known(
  bench: string,
  { code }: Round,
  setting: string,
  method: string,
  seed: number,
) {
  return isDone(readRuns(runsFile(bench)), { setting, method, seed, code });
}

/** Keeps the scores of one run. */
export function keep(
  bench: string,
  { code, machine: here }: Round,
  run: { readonly setting: string; readonly method: string; readonly seed: number },
  scores: Scores,
): void {
  const { numbers, names } = scores;
  const at = new Date().toISOString();
  addRun(runsFile(bench), { ...run, code, machine: here, at, numbers, names });
}

/** Runs a file of this folder in a process of its own and reads the object it prints last. */
export function inChild<T>(file: string, args: readonly string[]): T {
  const path = fileURLToPath(new URL(file, import.meta.url));
  const done = spawnSync(process.execPath, [...process.execArgv, path, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (done.status !== 0) throw new Error(`${args.join(' ')} failed`);
  return JSON.parse(done.stdout.trim().split('\n').at(-1) ?? '') as T;
}

/** The command line that is timed is the one of this source. */
export function build({ built }: Round): void {
  if (built) return;
  const done = spawnSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-b'], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (done.status !== 0) throw new Error('the source does not build, so nothing can be timed');
}
