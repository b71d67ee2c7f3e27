// Reading and coding a large file: npx tsx bench/read.ts [runs]
import { createReadStream, statSync } from 'node:fs';
import { readCases } from '@tessera/engine';
import { codebookByName } from '@tessera/model';
import { invented } from './inputs.ts';
import { median } from './median.ts';

const RUNS = Number(process.argv[2] ?? 5);
const CODEBOOK = 'ctdc-synthetic-2024';
const ROWS = 1_000_000;

const input = invented(ROWS, CODEBOOK);
const codebook = codebookByName(CODEBOOK);
if (codebook === undefined) throw new Error('the codebook is missing');
const seconds: number[] = [];
for (let run = 0; run < RUNS; run++) {
  const started = performance.now();
  const { table } = await readCases(() => createReadStream(input.path), codebook);
  seconds.push((performance.now() - started) / 1000);
  if (table.rows !== ROWS) throw new Error('rows were lost');
}
const megabytes = statSync(input.path).size / 1e6;
console.log(`${input.name} (${megabytes.toFixed(0)} MB), read and coded, median of ${RUNS}`);
console.log(`  time        ${median(seconds).toFixed(2)} s`);
console.log(`  peak memory ${Math.round(process.resourceUsage().maxRSS / 1000)} MB`);
