// Every figure of docs/method/accuracy.md:
//   npx tsx --conditions=@tessera/source bench/accuracy/run.ts [--seeds 10] [--only NAME] [--fast] [--built]
// --only NAME  settings whose name begins with NAME; may be repeated; `page` measures nothing.
// --fast       one seed of the small files; prints the table and writes no file but the runs.
// --built      times the command line as it is built; otherwise it is built before each timing.
// A stopped run goes on where it was: what is known of the same code is not measured again.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runPeers } from '../peers/peer-runs.ts';
import { runSpeed } from '../speed/speed-runs.ts';
import { runAccuracy } from './accuracy-runs.ts';
import { accuracyPage } from './page/accuracy-page.ts';
import { targetTable } from './page/target-table.ts';
import { PAGE_FILE, RESULTS_FILE } from './paths.ts';
import { merged, readResults, resultsText } from './results.ts';
import { newRound, say } from './round.ts';
import { readRuns, runsFile } from './runs.ts';

const { values: options } = parseArgs({
  options: {
    seeds: { type: 'string', default: '10' },
    only: { type: 'string', multiple: true, default: [] },
    fast: { type: 'boolean', default: false },
    built: { type: 'boolean', default: false },
  },
});

/** What `--fast` leaves out. */
const SLOW = ['ctdc', 'caseload', 'kanon', 'release', 'peers'];

function wanted(name: string): boolean {
  if (options.only.length > 0) return options.only.some((part) => name.startsWith(part));
  return !(options.fast && SLOW.some((part) => name.startsWith(part)));
}

const seeds = options.fast ? 1 : Number(options.seeds);
const now = newRound({ seeds, wanted, built: options.built });
say(`code ${now.code}, ${now.seeds} seeds`);
runAccuracy(now);
runSpeed(now);
runPeers(now);
const runs = ['accuracy', 'speed', 'peers', 'others'].flatMap((bench) => readRuns(runsFile(bench)));
const results = merged(readResults(RESULTS_FILE), runs);
if (options.fast) {
  console.log(targetTable(results));
} else {
  writeFileSync(RESULTS_FILE, resultsText(results));
  writeFileSync(PAGE_FILE, accuracyPage(results));
  say('docs/method/accuracy.md is written');
}
