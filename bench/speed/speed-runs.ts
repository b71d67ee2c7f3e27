import { build, keep, known, type Session, say } from '../accuracy/session.ts';
import { SPEED_JOBS, timeRelease } from './speed.ts';

const BENCH = 'speed';

/** Whole releases that are not known yet, one after the other. */
export function runSpeed(session: Session): void {
  for (const job of SPEED_JOBS) {
    const { setting } = job;
    if (!session.wanted(setting)) continue;
    for (let seed = 1; seed <= Math.min(session.seeds, job.mostRuns); seed++) {
      if (known(BENCH, session, setting, 'tessera', seed)) continue;
      build(session);
      const numbers = timeRelease(job);
      if (numbers === undefined) break;
      keep(BENCH, session, { setting, method: 'tessera', seed }, { numbers, names: {} });
      say(`${setting} ${seed}: ${numbers.seconds.toFixed(1)} s, ${numbers.peakMb} MB`);
    }
  }
}
