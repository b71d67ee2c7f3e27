import { build, inChild, keep, known, type Session, say } from '../accuracy/session.ts';
import type { JobScores } from './job.ts';
import { besideName, JOBS, type Job, PEERS, peerSetting } from './peers.ts';
import { pythonFor } from './python.ts';

const BENCH = 'peers';

/** Every rival that can be fetched, beside ours, on the same file in the same run. */
export function runPeers(session: Session): void {
  for (const job of JOBS) {
    if (session.wanted(`${peerSetting(job.setting)} ${job.peer}`)) runJobs(session, job);
  }
}

function runJobs(session: Session, job: Job): void {
  const setting = peerSetting(job.setting);
  const method = job.peer;
  const peer = PEERS.find(({ name }) => name === method);
  if (peer === undefined) throw new Error(`there is no peer ${method}`);
  const didNot = (reason: string) => {
    keep(BENCH, session, { setting, method, seed: 0 }, { numbers: {}, names: { reason } });
    say(`${setting}: ${method} did not run: ${reason}`);
  };
  for (let seed = 1; seed <= Math.min(session.seeds, job.mostRuns); seed++) {
    if (known(BENCH, session, setting, method, seed)) continue;
    const python = pythonFor(peer);
    if ('missing' in python) {
      didNot(python.missing);
      return;
    }
    build(session);
    const found = inChild<JobScores | { failed: string } | { missing: string }>(
      '../peers/child.ts',
      [job.setting, method, python.path],
    );
    if ('failed' in found) didNot(found.failed);
    if (!('ours' in found)) return;
    keep(BENCH, session, { setting, method: besideName(method), seed }, found.ours);
    keep(BENCH, session, { setting, method, seed }, found.theirs);
    say(`${setting} ${method} ${seed}`);
  }
}
