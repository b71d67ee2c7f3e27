// The long form of the attack report: npx tsx --conditions=@tessera/source bench/attacks.ts [seeds] [releases]
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { attacked, brokenIn } from '../attacks/attacked-release.fixture.ts';
import { MUTANTS } from '../attacks/mutants.fixture.ts';
import { SHARED_MUTANTS } from '../attacks/shared-mutants.fixture.ts';
import { recordFigures } from './accuracy/record.ts';
import { OTHERS } from './accuracy/settings.ts';
import { publishedOrInvented } from './inputs.ts';
import { median } from './median.ts';
import { runCli } from './run-cli.ts';

const SEEDS = Number(process.argv[2] ?? 20);
const RELEASES = Number(process.argv[3] ?? 3);

/** The part of `attacks.json` that is counted here. */
interface Findings {
  readonly verdict: string;
  readonly claim: { readonly epsilon: number };
  readonly audit?: { readonly epsilon_at_least: number };
  readonly attacks: readonly { readonly name: string; readonly verdict: string }[];
}

/** Whether an attack worked better on people in the data. */
const isSign = ({ verdict }: { readonly verdict: string }) =>
  verdict === 'within-promise' || verdict === 'more-often';

/** Sound releases of invented people: how much the audit finds, and how many are refused. */
async function soundReleases(): Promise<void> {
  console.log(`Sound releases of invented people, ${SEEDS} seeds each`);
  for (const epsilon of [0.5, 1, 4, 10, 20]) {
    const bounds: number[] = [];
    let refused = 0;
    let signs = 0;
    for (let seed = 1; seed <= SEEDS; seed++) {
      const report = await attacked(seed, {}, { epsilon });
      const bound = report.audit?.epsilonAbove ?? 0;
      bounds.push(bound);
      recordFigures(OTHERS.audit, { boundOverClaim: bound / epsilon });
      if (brokenIn(report).length > 0) refused += 1;
      signs += Object.values(report.outcomes).filter(isSign).length;
    }
    const most = Math.max(...bounds);
    console.log(
      `  epsilon ${epsilon}: audit finds ${median(bounds).toFixed(2)}, at most ${most.toFixed(2)}; refused ${refused}; attacks with a sign ${(signs / SEEDS).toFixed(1)} of 14`,
    );
  }
}

/** Planted defects: how many of the runs notice them. */
async function plantedDefects(): Promise<void> {
  console.log(
    `Planted defects at epsilon 4, ${SEEDS} seeds each: noticed, and what the audit finds`,
  );
  const planted = [
    ...MUTANTS.map(([name, , mutant]) => ({ name, mutant, kind: {} })),
    ...SHARED_MUTANTS.map(([name, , mutant]) => ({
      name,
      mutant,
      kind: { shared: true, alike: 2 },
    })),
  ];
  for (const { name, mutant, kind } of planted) {
    let noticed = 0;
    const bounds: number[] = [];
    for (let seed = 1; seed <= SEEDS; seed++) {
      const report = await attacked(seed, mutant, kind);
      if (report.verdict === 'broken') noticed += 1;
      bounds.push(report.audit?.epsilonAbove ?? 0);
    }
    console.log(`  ${noticed} of ${SEEDS}  ${median(bounds).toFixed(2)}  ${name}`);
  }
}

/** Whole releases of a file of the size of a real one. */
function wholeReleases(): void {
  const input = publishedOrInvented('global_synthetic_2021.csv', 193_025, 'ctdc-synthetic-2021');
  const folder = mkdtempSync(join(tmpdir(), 'tessera-bench-'));
  const out = join(folder, 'release');
  console.log(`${input.name}, ${RELEASES} releases each`);
  for (const epsilon of [1, 4, 10]) {
    for (let run = 0; run < RELEASES; run++) {
      runCli(['release', input.path, '--out', out, '--epsilon', String(epsilon), '--force']);
      const found = JSON.parse(readFileSync(join(out, 'attacks.json'), 'utf8')) as Findings;
      const signs = found.attacks.filter(isSign);
      console.log(
        `  epsilon ${epsilon}: audit finds ${found.audit?.epsilon_at_least ?? 'nothing'}; ${signs.length} of ${found.attacks.length} with a sign: ${signs.map(({ name }) => name).join(', ')}`,
      );
    }
  }
  rmSync(folder, { recursive: true });
}

await soundReleases();
await plantedDefects();
wholeReleases();
