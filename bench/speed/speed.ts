import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DATA } from '../accuracy/paths.ts';
import { SPEED } from '../accuracy/settings.ts';
import { invented } from '../inputs.ts';
import { runCli } from '../run-cli.ts';

/** A file whose whole release is timed from outside. */
export interface SpeedJob {
  readonly setting: string;
  readonly path: () => string;
  /** Slow ones run less often than they are asked to. */
  readonly mostRuns: number;
}

const SHAPE = 'ctdc-synthetic-2024';

export const SPEED_JOBS: readonly SpeedJob[] = [
  {
    setting: SPEED.ctdc,
    path: () => join(DATA, 'ctdc/global_synthetic_2021.csv'),
    mostRuns: 10,
  },
  { setting: SPEED.kanon, path: () => join(DATA, 'ctdc/global_kanon_2021.csv'), mostRuns: 10 },
  { setting: SPEED.caseload, path: () => invented(206_000, SHAPE).path, mostRuns: 10 },
  { setting: SPEED.million, path: () => invented(1_000_000, SHAPE).path, mostRuns: 3 },
];

export const SPEED_EPSILON = 4;

/** Seconds and peak memory of one release by the built command line; undefined without the file. */
export function timeRelease(
  job: SpeedJob,
): { readonly seconds: number; readonly peakMb: number } | undefined {
  const input = job.path();
  if (!existsSync(input)) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'tessera-speed-'));
  try {
    const { seconds, peakMb } = runCli([
      ...['release', input, '--out', join(folder, 'release')],
      ...['--epsilon', String(SPEED_EPSILON)],
    ]);
    return { seconds, peakMb };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
