// One job in a process of its own: prints the scores of both sides, or why there are none.
import { runJob } from './job.ts';
import { JOBS, PEERS } from './peers.ts';

const [setting, name, python = ''] = process.argv.slice(2);
const job = JOBS.find((one) => one.setting === setting && one.peer === name);
const peer = PEERS.find((one) => one.name === name);
if (job === undefined || peer === undefined) throw new Error('there is no such job');
try {
  console.log(JSON.stringify((await runJob(job, peer, python)) ?? { missing: setting }));
} catch (error) {
  console.log(JSON.stringify({ failed: error instanceof Error ? error.message : 'it failed' }));
}
