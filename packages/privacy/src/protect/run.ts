import type { Accountant } from '../account/accountant.ts';
import type { Clique } from '../estimate/clique.ts';
import type { Measurement } from '../estimate/residual.ts';
import type { GaussianTables } from '../mechanism/gaussian-tables.ts';
import { noisyCounts } from '../mechanism/measure.ts';
import { numbersOf, type Released } from '../mechanism/released.ts';
import { tableAt } from '../mechanism/sensitive.ts';
import type { SecureBits } from '../random/bits.ts';
import { type Rational, toNumber } from '../random/rational.ts';
import { rhoOf, sigma2For } from './budget.ts';
import type { CountSource } from './source.ts';

/** What the steps of one protection share. */
export interface ProtectRun {
  readonly source: CountSource;
  readonly accountant: Accountant;
  readonly bits: SecureBits;
  /** What measurements of the same noise share. */
  readonly tables: GaussianTables;
  /** The whole budget in zCDP. */
  readonly rho: number;
  /** By how much shares grow that come after shared records were found not to be worth theirs. */
  readonly stretch: number;
}

/** A released number and the variance of its noise. */
export interface NoisyNumber {
  readonly value: number;
  readonly variance: number;
}

/**
 * Noisy tables over the given sets of columns, each with its own noise variance. The spend is
 * recorded before the records are counted.
 */
export async function measure(
  run: ProtectRun,
  step: string,
  cliques: readonly Clique[],
  sigmas: readonly Rational[],
): Promise<readonly Measurement[]> {
  spendOnTables(run.accountant, step, sigmas);
  const counts = await run.source.marginals(cliques);
  return cliques.map((clique, i) => {
    const sigma2 = sigmas[i] as Rational;
    return {
      clique,
      values: noisyCounts(run.bits, tableAt(counts, i), sigma2, run.tables),
      sigma2: toNumber(sigma2),
    };
  });
}

/** Records one line for every different noise variance. */
export function spendOnTables(
  accountant: Accountant,
  step: string,
  sigmas: readonly Rational[],
): void {
  const lines = new Map<string, { parameter: Rational; times: number }>();
  for (const sigma2 of sigmas) {
    const key = `${sigma2.num}/${sigma2.den}`;
    const line = lines.get(key) ?? { parameter: sigma2, times: 0 };
    line.times += 1;
    lines.set(key, line);
  }
  for (const { parameter, times } of lines.values()) {
    accountant.spend({ step, mechanism: 'discrete-gaussian', parameter, sensitivity: 1, times });
  }
}

/** Noisy numbers of people with any recorded cell in each group of columns. */
export async function measureGroups(
  run: ProtectRun,
  groups: number,
): Promise<readonly Released<NoisyNumber>[]> {
  if (groups === 0) return [];
  const sigma2 = sigma2For(rhoOf('groups', run.rho) / groups);
  run.accountant.spend({
    step: 'people whose answer is known, by question',
    mechanism: 'discrete-gaussian',
    parameter: sigma2,
    sensitivity: 1,
    times: groups,
  });
  const noisy = noisyCounts(run.bits, await run.source.groupsRecorded(), sigma2, run.tables);
  if (noisy.length !== groups) throw new RangeError('the source counts other groups than planned');
  return numbersOf(noisy, toNumber(sigma2));
}
