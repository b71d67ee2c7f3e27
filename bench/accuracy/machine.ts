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

/** Rooms of the privacy package that no row of a release goes through. */
const ASIDE = ['attack', 'kanon'];

/** The code that a measured figure depends on: what protects, what counts, what scores. */
const MEASURED = [
  'packages/engine/src/count',
  'packages/model/src/codebooks',
  'packages/privacy/src',
  'packages/release/src/count',
  'packages/release/src/protect',
  ...['datasets', 'methods', 'metrics', 'score.ts', 'coverage.ts'].map(
    (part) => `bench/accuracy/${part}`,
  ),
];

function filesOf(path: string): readonly string[] {
  if (path.endsWith('.ts')) return [path];
  return readdirSync(join(ROOT, path), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/\.(?:test|fixture)\.ts$/.test(file))
    .filter((file) => !ASIDE.some((folder) => file.startsWith(`${folder}/`)))
    .sort()
    .map((file) => `${path}/${file}`);
}

/** A short name of the measured code: results of other code are not taken for results of this. */
export function codeName(): string {
  const hash = createHash('sha256');
  for (const file of MEASURED.flatMap(filesOf)) {
    hash.update(`${file}\n`).update(readFileSync(join(ROOT, file)));
  }
  return hash.digest('hex').slice(0, 12);
}
