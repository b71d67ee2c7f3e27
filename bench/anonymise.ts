// K-anonymous rows, what they lose, and what dropping whole records would: npx tsx bench/anonymise.ts [runs] [k] [m]
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BenchInput, publishedOrInvented } from './inputs.ts';
import { median } from './median.ts';
import { runCli } from './run-cli.ts';

const RUNS = Number(process.argv[2] ?? 5);
const K = Number(process.argv[3] ?? 11);
const M = Number(process.argv[4] ?? 2);

const INPUTS: readonly BenchInput[] = [
  publishedOrInvented('global_synthetic_2021.csv', 193_025, 'ctdc-synthetic-2021'),
  publishedOrInvented('global_kanon_2021.csv', 97_750, 'ctdc-kanon-2021'),
];

interface Utility {
  readonly column: string;
  readonly recorded: number;
  readonly suppressed: number;
  readonly granularity: number;
}

interface Written {
  readonly before: { readonly utility: readonly Utility[] };
}

interface Manifest {
  readonly quasi_identifiers: readonly { readonly column: string; readonly level: number }[];
  readonly attributes: readonly { readonly column: string }[];
}

/** Percent of records that go when each one goes whose combination of columns fewer than k records have. */
function dropped(lines: readonly string[], columns: readonly string[]): number {
  const names = (lines[0] ?? '').split(',');
  const at = columns.map((column) => names.indexOf(column));
  const counts = new Map<string, number>();
  const keys = lines.slice(1).map((line) => {
    const cells = line.split(',');
    return at.map((place) => cells[place]).join();
  });
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const gone = keys.filter((key) => (counts.get(key) ?? 0) < K).length;
  return (100 * gone) / keys.length;
}

const share = (of: readonly Utility[]): string => {
  const sum = (pick: (one: Utility) => number) => of.reduce((all, one) => all + pick(one), 0);
  return `${((100 * sum((one) => one.suppressed)) / sum((one) => one.recorded)).toFixed(1)} %`;
};

function measure(input: BenchInput): void {
  const folder = mkdtempSync(join(tmpdir(), 'tessera-bench-'));
  const [out, exact] = [join(folder, 'out'), join(folder, 'exact')];
  const options = ['--k', String(K), '--m', String(M), '--private', exact, '--force'];
  const runs = Array.from({ length: RUNS }, () =>
    runCli(['anonymise', input.path, '--out', out, ...options]),
  );
  const { before }: Written = JSON.parse(
    readFileSync(join(exact, 'SENSITIVE-anonymisation.json'), 'utf8'),
  );
  const manifest: Manifest = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'));
  const keys = manifest.quasi_identifiers.map(({ column }) => column);
  const all = [...keys, ...manifest.attributes.map(({ column }) => column)];
  const lines = readFileSync(input.path, 'utf8').trimEnd().split(/\r?\n/);
  const isKey = ({ column }: Utility) => keys.includes(column);
  const levels = manifest.quasi_identifiers.map(({ column, level }) => `${column} ${level}`);
  console.log(`${input.name}, k = ${K}, m = ${M}, median of ${RUNS}`);
  console.log(
    `  whole run                  ${median(runs.map(({ seconds }) => seconds)).toFixed(1)} s`,
  );
  console.log(`  peak memory                ${median(runs.map(({ peakMb }) => peakMb))} MB`);
  console.log(`  levels                     ${levels.join(', ')}`);
  console.log(`  quasi-identifiers blanked  ${share(before.utility.filter(isKey))}`);
  console.log(`  facts blanked              ${share(before.utility.filter((one) => !isKey(one)))}`);
  console.log(`  records left out           fewer than ${K}, at random`);
  console.log(
    `  dropping records instead   ${dropped(lines, keys).toFixed(1)} % by quasi-identifiers`,
  );
  console.log(`                             ${dropped(lines, all).toFixed(1)} % by all columns`);
  rmSync(folder, { recursive: true });
}

for (const input of INPUTS) measure(input);
