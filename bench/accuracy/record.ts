import { codeName, machine } from './machine.ts';
import { addRun, readRuns, runsFile } from './runs.ts';
import type { OTHERS, SPEED } from './settings.ts';

export type RecordedSetting =
  | (typeof OTHERS)[keyof typeof OTHERS]
  | (typeof SPEED)[keyof typeof SPEED];

/**
 * Hands in what another bench measured, so that the page shows it. Every call is one run:
 * `scale-10m` seconds, peakMb; `noise` samplesPerSecond; `audit` boundOverClaim (the lower bound of
 * epsilon divided by the epsilon that was claimed).
 */
export function recordFigures(
  setting: RecordedSetting,
  numbers: Readonly<Record<string, number>>,
): void {
  const path = runsFile('others');
  const seed = 1 + readRuns(path).filter((run) => run.setting === setting).length;
  addRun(path, {
    ...{ setting, method: 'tessera', seed, code: codeName(), machine: machine() },
    ...{ at: new Date().toISOString(), numbers, names: {} },
  });
}
