import { build, keep, known, type Round, say } from '../accuracy/round.ts';
import { SPEED_JOBS, timeRelease } from './speed.ts';

const BENCH = 'speed';

/** Whole releases that are not known yet, one after the other. */
export function runSpeed(round: Round): void {
  for (const job of SPEED_JOBS) {
    const { setting } = job;
    if (!round.wanted(setting)) continue;
    for (let seed = 1; seed <= Math.min(round.seeds, job.mostRuns); seed++) {
      if (known(BENCH, round, setting, 'tessera', seed)) continue;
      build(round);
      const numbers = timeRelease(job);
      if (numbers === undefined) break;
      keep(BENCH, round, { setting, method: 'tessera', seed }, { numbers, names: {} });
      say(`${setting} ${seed}: ${numbers.seconds.toFixed(1)} s, ${numbers.peakMb} MB`);
    }
  }
}
