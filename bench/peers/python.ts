import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE } from '../accuracy/paths.ts';
import { ROOT } from '../inputs.ts';
import type { Peer } from './peers.ts';

/** A Python with the peer's packages, or why there is none. */
export type Python = { readonly path: string } | { readonly missing: string };

const FETCH_MINUTES = 20;

/** Makes the environment once, below `.cache`; the packages come by name from pip's own index. */
export function pythonFor({ script, packages, alone }: Peer): Python {
  const folder = join(CACHE, 'peers', script.replace(/\.py$/, ''));
  const path = join(folder, 'bin/python');
  const complete = join(folder, 'complete');
  if (existsSync(complete)) return { path };
  mkdirSync(folder, { recursive: true });
  const steps = [
    ['python3', '-m', 'venv', folder],
    [path, '-m', 'pip', 'install', '--quiet', ...packages],
    ...(alone.length > 0 ? [[path, '-m', 'pip', 'install', '--quiet', '--no-deps', ...alone]] : []),
  ];
  for (const [command = '', ...args] of steps) {
    const done = spawnSync(command, args, { encoding: 'utf8', timeout: FETCH_MINUTES * 60_000 });
    if (done.status !== 0) return { missing: `${args.slice(0, 3).join(' ')} failed here` };
  }
  writeFileSync(complete, '');
  return { path };
}

export interface PeerRun {
  readonly seconds: number;
  readonly peakMb: number;
  readonly version: string;
}

/** Runs a peer's script and measures it from outside; throws an Error with the reason if it fails. */
export function runPeer(python: string, script: string, args: readonly string[]): PeerRun {
  const started = performance.now();
  const file = join(ROOT, 'bench/peers', script);
  const done = spawnSync(python, [file, ...args], {
    encoding: 'utf8',
    timeout: LIMIT_MINUTES * 60_000,
  });
  const seconds = (performance.now() - started) / 1000;
  if (done.error !== undefined || done.status === null) {
    throw new Error(`it was stopped after ${LIMIT_MINUTES} minutes`);
  }
  if (done.status !== 0) throw new Error(`it ended with code ${done.status}`);
  const { version, peakMb } = JSON.parse(done.stdout.trim().split('\n').at(-1) ?? '') as PeerRun;
  return { seconds, peakMb, version };
}

/** A peer may take this long. */
const LIMIT_MINUTES = 60;
