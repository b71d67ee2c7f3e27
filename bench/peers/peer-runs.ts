import { build, inChild, keep, known, type Round, say } from '../accuracy/round.ts';
import type { JobScores } from './job.ts';
import { besideName, JOBS, type Job, PEERS, peerSetting } from './peers.ts';
import { pythonFor } from './python.ts';

const BENCH = 'peers';

/** Every rival that can be fetched, beside ours, on the same file in the same run. */
export function runPeers(round: Round): void {
  for (const job of JOBS) {
    if (round.wanted(`${peerSetting(job.setting)} ${job.peer}`)) runJobs(round, job);
  }
}

function runJobs(round: Round, job: Job): void {
  const setting = peerSetting(job.setting);
  const method = job.peer;
  const peer = PEERS.find(({ name }) => name === method);
  if (peer === undefined) throw new Error(`there is no peer ${method}`);
  /** A fetch that failed is tried again the next time; a script that failed is not. */
  const didNot = (reason: string, seed = 0) => {
    keep(BENCH, round, { setting, method, seed }, { numbers: {}, names: { reason } });
    say(`${setting}: ${method} did not run: ${reason}`);
  };
  for (let seed = 1; seed <= Math.min(round.seeds, job.mostRuns); seed++) {
    if (known(BENCH, round, setting, method, seed)) continue;
    const python = pythonFor(peer);
    if ('missing' in python) {
      didNot(python.missing);
      return;
    }
    build(round);
    const found = inChild<JobScores | { failed: string } | { missing: string }>(
      '../peers/child.ts',
      [job.setting, method, python.path],
    );
    if ('failed' in found) didNot(found.failed, seed);
    if (!('ours' in found)) return;
    keep(BENCH, round, { setting, method: besideName(method), seed }, found.ours);
    keep(BENCH, round, { setting, method, seed }, found.theirs);
    say(`${setting} ${method} ${seed}`);
  }
}
