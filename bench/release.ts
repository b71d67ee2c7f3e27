// Whole releases and their accuracy: npx tsx bench/release.ts [runs] [epsilon]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FileEvaluation } from '@tessera/release';
import { type BenchInput, publishedOrInvented } from './inputs.ts';
import { median } from './median.ts';
import { runCli } from './run-cli.ts';

const RUNS = Number(process.argv[2] ?? 5);
const EPSILON = process.argv[3] ?? '4';

const INPUTS: readonly BenchInput[] = [
  publishedOrInvented('global_synthetic_2021.csv', 193_025, 'ctdc-synthetic-2021'),
  publishedOrInvented('global_kanon_2021.csv', 97_750, 'ctdc-kanon-2021'),
];

function measure(input: BenchInput): void {
  const folder = mkdtempSync(join(tmpdir(), 'tessera-bench-'));
  const out = join(folder, 'release');
  const runs = Array.from({ length: RUNS }, () => {
    const run = runCli(['release', input.path, '--out', out, '--epsilon', EPSILON, '--force']);
    const { stdout } = runCli([
      ...['evaluate', '--json', '--sensitive', input.path],
      ...['--synthetic', join(out, 'data/microdata.csv')],
    ]);
    return { run, evaluation: JSON.parse(stdout) as FileEvaluation };
  });
  rmSync(folder, { recursive: true });
  const tvd = (order: number) =>
    100 * median(runs.map(({ evaluation }) => evaluation.tvd[order - 1]?.mean ?? Number.NaN));
  const people = runs.map(({ evaluation: { records } }) =>
    Math.abs(records.synthetic / records.sensitive - 1),
  );
  const hard = runs.map(({ evaluation }) =>
    evaluation.rules.synthetic
      .filter(({ strength }) => strength === 'hard')
      .reduce((sum, { breaks }) => sum + breaks, 0),
  );
  console.log(`${input.name}, epsilon ${EPSILON}, median of ${RUNS}`);
  console.log(`  whole release     ${median(runs.map(({ run }) => run.seconds)).toFixed(1)} s`);
  console.log(`  peak memory       ${median(runs.map(({ run }) => run.peakMb))} MB`);
  console.log(`  mean TVD 1/2/3    ${[1, 2, 3].map((o) => tvd(o).toFixed(3)).join(' / ')} %`);
  console.log(`  records off by    ${(100 * Math.max(...people)).toFixed(4)} % at most`);
  console.log(`  hard rules broken ${Math.max(...hard)}`);
}

for (const input of INPUTS) measure(input);
