import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { invented, ROOT } from '../inputs.ts';
import { runCli } from '../run-cli.ts';

const CACHE = join(ROOT, '.cache/bench/explorer');

/** The shape of all measurements: 37 columns. */
export const CODEBOOK = 'ctdc-synthetic-2021';

/** The site as it is built, anew each time. */
export async function builtSite(): Promise<string> {
  const outDir = join(CACHE, 'site');
  await build({
    root: join(ROOT, 'packages/web'),
    logLevel: 'error',
    build: { outDir, emptyOutDir: true },
  });
  return outDir;
}

/** A release of an invented caseload, made once. */
export function inventedRelease(rows: number, codebook = CODEBOOK): string {
  const out = join(CACHE, `release-${codebook}-${rows}`);
  if (existsSync(join(out, 'manifest.json'))) return out;
  rmSync(out, { recursive: true, force: true });
  const { path } = invented(rows, codebook);
  runCli(['release', path, '--codebook', codebook, '--out', out, '--invented']);
  return out;
}
