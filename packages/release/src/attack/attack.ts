import { type Codebook, TesseraError } from '@tessera/model';
import type { AttackReport, Protected, ProtectPlan } from '@tessera/privacy';
import type { Effects } from '../effects.ts';
import { checkInterrupt } from '../interrupt.ts';
import { aggregatesCsv } from '../publish/aggregates.ts';
import type { Budget } from '../spend/budget.ts';
import type { TrialBeside } from './beside/trial-beside.ts';
import { type AttackFindings, type FoundPrevious, findingsOf, nothingRun } from './findings.ts';
import { differenceTo, publishedCounts } from './previous.ts';
import { runTrial } from './trial.ts';

export interface AttackInput {
  readonly codebook: Codebook;
  readonly released: Exclude<Protected, { readonly tier: 'nothing' }>;
  readonly protection: ProtectPlan;
  readonly budget: Budget;
  /** Folders of earlier releases of the same people. */
  readonly previous: readonly string[];
  /** A trial that has begun already; default: one of the release's own rows. */
  readonly begun?: TrialBeside | undefined;
}

/**
 * Attacks a release before it is written. What would leak is tried on made-up people; what anybody
 * can do with the published folders is done with them.
 *
 * Guarantee: takes released values only, so what it finds, a refusal included, costs no budget.
 * Throws `ATTACK_SUCCEEDED` when a line is crossed that a sound release crosses by bad luck alone,
 * and `FILE_MISSING` or `BUNDLE_NOT_WHOLE` for an earlier release that is none.
 */
export async function attackReleased(
  input: AttackInput,
  effects: Effects,
): Promise<AttackFindings> {
  const { codebook, protection, released, budget, begun } = input;
  const earlier = await differences(input);
  if (released.tier !== 'full') return nothingRun('only-totals', budget, earlier);
  const { rows, trace } = released;
  const afterwards = () =>
    runTrial({ codebook, protection, delta: budget.delta, rows, trace }, effects);
  const report = await (begun?.report.catch(() => {
    // The release is paid for: a thread that died must not cost it.
    checkInterrupt(effects.signal);
    return afterwards();
  }) ?? afterwards());
  if (report === undefined) return nothingRun('too-small', budget, earlier);
  if (report.verdict === 'broken') throw attacked(report);
  return findingsOf(report, budget, earlier);
}

async function differences({
  codebook,
  released,
  budget,
  previous,
}: AttackInput): Promise<readonly FoundPrevious[]> {
  if (previous.length === 0) return [];
  const text = [...aggregatesCsv(codebook, released, () => undefined)].join('');
  const own = await publishedCounts(text.split('\n'));
  const found: FoundPrevious[] = [];
  for (const folder of previous) {
    found.push(await differenceTo(folder, own, budget));
  }
  return found;
}

/** Says which line was crossed, and why another try is another release. */
export function attacked({ checks, audit, outcomes }: AttackReport): TesseraError {
  const lines = [
    ...checks.filter(({ passed }) => !passed).map(({ name }) => `noise-${name}`),
    ...(audit?.verdict === 'broken' ? ['audit'] : []),
    ...Object.entries(outcomes).flatMap(([name, { verdict }]) =>
      verdict === 'broken' ? [name] : [],
    ),
  ];
  return new TesseraError('ATTACK_SUCCEEDED', {
    cause: `An attack on a trial release of made-up people went further than the promise allows (${lines.join(', ')}). A sound one goes so far less than once in ten thousand times.`,
    remedy:
      'Do not publish anything made by this copy of Tessera, and report it as SECURITY.md says. Nothing was written. Another try is another release and costs as much again.',
    detail: { lines },
  });
}
