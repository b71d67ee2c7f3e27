import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
export const CLI = join(ROOT, 'packages/cli/bin/tessera.js');
const CACHE = join(ROOT, '.cache/bench');

/** Where real files lie that may be measured and never committed. */
export const DATA = process.env['TESSERA_DATA'] ?? join(ROOT, '../shared/data');

/** An input of a measurement, and what it is called beside the figure. */
export interface BenchInput {
  readonly path: string;
  readonly name: string;
}

/** An invented caseload, made once and kept in `.cache/bench`. */
export function invented(rows: number, codebook: string): BenchInput {
  const path = join(CACHE, `${codebook}-${rows}.csv`);
  if (!existsSync(path)) {
    mkdirSync(CACHE, { recursive: true });
    const args = [CLI, 'sample', '--rows', String(rows), '--codebook', codebook, '--out', path];
    const made = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
    if (made.status !== 0) throw new Error('the invented caseload could not be made');
  }
  return { path, name: `invented, ${codebook}, ${rows} records` };
}

/** A published CTDC file where it is present; else an invented caseload of the same shape. */
export function publishedOrInvented(file: string, rows: number, codebook: string): BenchInput {
  const path = join(DATA, 'ctdc', file);
  return existsSync(path) ? { path, name: `CTDC ${file}` } : invented(rows, codebook);
}
