import { judge } from '../judge.ts';
import { REASONS } from '../reasons.ts';
import type { Results } from '../results.ts';
import { SOURCES, TARGETS } from '../targets.ts';
import {
  combinationTable,
  coverageTable,
  fabricationTable,
  peerTables,
  releaseTable,
  settingsTable,
  subsampleTable,
  supportTable,
} from './detail-tables.ts';
import { targetTable } from './target-table.ts';
import { HOW_MEASURED, HOW_TO_REPEAT, INTRODUCTION } from './words.ts';

/** The whole of docs/method/accuracy.md; a function of `results.json` alone. */
export function accuracyPage(results: Results): string {
  const sources = Object.values(SOURCES).map((text, i) => `${i + 1}. ${text}`);
  return `${[
    '# Accuracy, as measured',
    '<!-- Made by bench/accuracy/run.ts from bench/accuracy/results.json. Change those. -->',
    INTRODUCTION,
    '## To reach and reached',
    targetTable(results),
    'Sources of the figures of others:',
    sources.join('\n'),
    '## Where it falls short, and why',
    shortcomings(results),
    '## Every setting, and a control in the same run',
    settingsTable(results),
    '## Combinations of recorded values',
    combinationTable(results),
    '## Fabricated combinations: what believing less costs',
    FABRICATION,
    fabricationTable(results),
    '## The same curve for the synthesiser: `--support`',
    SUPPORT,
    supportTable(results),
    '## Intervals that hold the truth',
    'Of 95 % intervals, in releases of one small invented file. The number of people is one cell a release, so its share is the least exact.',
    coverageTable(results),
    "## NIST's yard-stick",
    'The k-marginal score of random subsamples of the same file, and the size of the subsample that scores as the released rows do.',
    subsampleTable(results),
    '## Whole releases',
    'By the command line, from the file to the folder that may be published, epsilon 4.',
    releaseTable(results),
    '## Rivals run on the same file',
    PEER_WORDS,
    peerTables(results),
    '## What was measured, and how',
    HOW_MEASURED,
    '## On which machine',
    machines(results),
    '## How to repeat it',
    HOW_TO_REPEAT,
  ].join('\n\n')}\n`;
}

const FABRICATION =
  'A combination counts as released here if at least so many synthetic rows have it. "Nobody has" is the share of those that no record has; "not shown" is the share of the combinations of the records that are not among them. Lengths 1 to 3 together.';

const SUPPORT =
  'How many synthetic rows a combination of two or three recorded values was asked to rest on. The steps 3, 6, 12, 20 are taken one after the other and the last one is undone that would move more than 0.2 % of people in the mean table of two columns, so a larger number may give the same rows. Lengths 1 to 3 together; one row is enough to count as shown.';

const PEER_WORDS =
  "Each ran in its own process beside a whole release of ours by the command line, on the same file, epsilon and delta; both outputs are read from their files and scored by the same code. Seconds and memory are of the whole process. MST and AIM of smartnoise-synth take the exact number of records as known; ours pays for it. pac-synth reports combinations up to 4 values on SDS's sample and up to 3 on the CTDC file.";

function shortcomings(results: Results): string {
  const lines = TARGETS.filter((target) => judge(results, target) === 'missed').map(
    ({ name, what }) => `- *${what}.* ${REASONS[name] ?? 'The reason is not known yet.'}`,
  );
  return lines.length > 0
    ? lines.join('\n')
    : 'Nowhere: every figure that was measured is reached.';
}

function machines(results: Results): string {
  const lines = results.settings.map(
    ({ machine, day, code }) =>
      `${machine.cores} cores (${machine.processor}), ${machine.memoryGb} GB, Node ${machine.node}, ${day}, code ${code}`,
  );
  return [...new Set(lines)].map((line) => `- ${line}`).join('\n');
}
