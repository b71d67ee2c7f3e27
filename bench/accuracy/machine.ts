import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../inputs.ts';

/** What a figure of time or memory depends on. */
export interface Machine {
  readonly cores: number;
  readonly processor: string;
  readonly memoryGb: number;
  readonly node: string;
}

export const machine = (): Machine => ({
  cores: availableParallelism(),
  processor: cpus()[0]?.model.trim() ?? 'unknown',
  memoryGb: Math.round(totalmem() / 2 ** 30),
  node: process.versions.node,
});

/** The code that a measured figure depends on: what protects, what counts, what scores. */
const MEASURED = [
  'packages/engine/src/count',
  'packages/model/src/codebooks',
  ...['account', 'estimate', 'mechanism', 'model', 'protect', 'random', 'synthesis'].map(
    (folder) => `packages/privacy/src/${folder}`,
  ),
  'packages/release/src/count',
  'packages/release/src/protect',
  'bench/accuracy/datasets',
  'bench/accuracy/methods',
  'bench/accuracy/metrics',
];

/** A short name of the measured code: results of other code are not taken for results of this. */
export function codeName(): string {
  const hash = createHash('sha256');
  for (const folder of MEASURED) {
    const files = readdirSync(join(ROOT, folder)).filter(
      (file) => file.endsWith('.ts') && !/\.(?:test|fixture)\.ts$/.test(file),
    );
    for (const file of files.sort()) {
      hash.update(`${folder}/${file}\n`).update(readFileSync(join(ROOT, folder, file)));
    }
  }
  return hash.digest('hex').slice(0, 12);
}
