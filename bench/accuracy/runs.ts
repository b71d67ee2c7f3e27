import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import type { Machine } from './machine.ts';
import { CACHE } from './paths.ts';

/** One finished run: a line of a file in `.cache/bench/results`. */
export interface Run {
  readonly setting: string;
  readonly method: string;
  readonly seed: number;
  /** The code that was measured (`codeName`). */
  readonly code: string;
  readonly machine: Machine;
  readonly at: string;
  readonly numbers: Readonly<Record<string, number>>;
  readonly names: Readonly<Record<string, string>>;
}

/** Where the runs of one bench are kept; one line each, so that a stopped bench goes on where it was. */
export const runsFile = (bench: string): string => join(CACHE, 'results', `${bench}.jsonl`);

export function readRuns(path: string): readonly Run[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Run);
}

export function addRun(path: string, run: Run): void {
  mkdirSync(dirname(path), { recursive: true });
  appendFileSync(path, `${JSON.stringify(run)}\n`);
}

/** Whether this run is known: the same code, setting, method and seed. */
export function isDone(
  runs: readonly Run[],
  wanted: Pick<Run, 'setting' | 'method' | 'seed' | 'code'>,
): boolean {
  return runs.some(
    ({ setting, method, seed, code }) =>
      setting === wanted.setting &&
      method === wanted.method &&
      seed === wanted.seed &&
      code === wanted.code,
  );
}
