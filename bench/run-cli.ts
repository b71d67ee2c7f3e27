import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { CLI, ROOT } from './inputs.ts';

export interface CliRun {
  readonly seconds: number;
  readonly peakMb: number;
  readonly stdout: string;
}

const PEAK = /peak-memory-mb (\d+)/;

/** Runs the built command line once and measures it from outside. */
export function runCli(args: readonly string[]): CliRun {
  const started = performance.now();
  const done = spawnSync(
    process.execPath,
    ['--import', join(ROOT, 'bench/peak-memory.mjs'), CLI, ...args],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  const seconds = (performance.now() - started) / 1000;
  if (done.status !== 0) throw new Error(`the command failed: ${done.stderr}`);
  return {
    seconds,
    peakMb: Number(PEAK.exec(done.stderr)?.[1] ?? Number.NaN),
    stdout: done.stdout,
  };
}
