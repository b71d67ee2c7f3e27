// Very large files: npx tsx bench/scale.ts [rows] [epsilon]

import { once } from 'node:events';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { codebookByName } from '@tessera/model';
import { recordFigures } from './accuracy/record.ts';
import { OTHERS } from './accuracy/settings.ts';
import { type BenchInput, invented } from './inputs.ts';
import { runCli } from './run-cli.ts';

const LARGE = 10_000_000;
const ROWS = Number(process.argv[2] ?? LARGE);
const EPSILON = process.argv[3] ?? '4';
/** Far below one over the number of people. */
const DELTA = '1e-9';
const SHAPE = 'ctdc-synthetic-2021';
/** Flags added to the 37 columns of that shape. */
const MORE = ['extraOne', 'extraTwo', 'extraThree'];

interface ScaleInput extends BenchInput {
  readonly codebook: string;
}

/** The invented caseload with three flags more, as a file and a codebook. */
async function withMoreFlags({ path }: BenchInput): Promise<ScaleInput> {
  const wide = path.replace('.csv', '-40.csv');
  const codebook = `${wide}.codebook.yaml`;
  const base = codebookByName(SHAPE);
  const flag = base?.columns.at(-1);
  const columns = [
    ...(base?.columns ?? []),
    ...MORE.map((name) => ({ ...flag, name, label: name })),
  ].map(({ disclosure: _, ...column }) => column);
  writeFileSync(codebook, JSON.stringify({ ...base, name: 'scale-40', columns }));
  if (!existsSync(wide)) await widen(path, wide);
  return { path: wide, codebook, name: `invented, ${columns.length} columns, ${ROWS} records` };
}

async function widen(from: string, to: string): Promise<void> {
  const out = createWriteStream(to);
  let row = -1;
  let block: string[] = [];
  for await (const line of createInterface({ input: createReadStream(from) })) {
    row += 1;
    const more =
      row === 0 ? MORE : [row % 3 === 0, row % 7 === 0, row % 50 === 0].map((on) => (on ? 1 : 0));
    block.push(`${line},${more.join()}\n`);
    if (block.length < 10_000) continue;
    if (!out.write(block.join(''))) await once(out, 'drain');
    block = [];
  }
  out.end(block.join(''));
  await once(out, 'close');
}

const input = await withMoreFlags(invented(ROWS, SHAPE));
const folder = mkdtempSync(join(tmpdir(), 'tessera-scale-'));
const out = join(folder, 'release');
const args = [
  'release',
  input.path,
  '--codebook',
  input.codebook,
  '--out',
  out,
  '--delta',
  DELTA,
  '--epsilon',
  EPSILON,
];
const { seconds, peakMb } = runCli(args);
rmSync(folder, { recursive: true });
if (ROWS === LARGE && EPSILON === '4') recordFigures(OTHERS.scale, { seconds, peakMb });
console.log(`${input.name}, epsilon ${EPSILON}, one run`);
console.log(`  whole release     ${seconds.toFixed(1)} s`);
console.log(`  peak memory       ${peakMb} MB`);
