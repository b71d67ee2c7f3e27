import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ReleasePlan, release } from './release.ts';
import { csvOf, people, SMALL_FILE, testEffects } from './small.fixture.ts';

/** Enough people for records under the small codebook, and few enough to be quick. */
export const ENOUGH = 1_500;

/** Writes an invented case file and the small codebook into a folder, as a plan for a release. */
export function planIn(folder: string, count = ENOUGH, seed = 1): ReleasePlan {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'cases.csv');
  const codebook = join(folder, 'small.yaml');
  writeFileSync(file, csvOf(people(count, seed)));
  writeFileSync(codebook, SMALL_FILE);
  return { file, codebook, out: join(folder, 'out') };
}

/** A whole release with noise that can be repeated; everything but its randomness is real. */
export const releaseIn = (folder: string, more: Partial<ReleasePlan> = {}, count = ENOUGH) =>
  release({ ...planIn(folder, count), ...more }, testEffects());
