import { Accountant, type Spend } from '../account/accountant.ts';
import { allPairs } from '../estimate/clique.ts';
import { type CellEstimates, type Measurement, ResidualEstimator } from '../estimate/residual.ts';
import { GaussianTables } from '../mechanism/gaussian-tables.ts';
import type { Released } from '../mechanism/released.ts';
import type { Patterns } from '../mechanism/shared-patterns.ts';
import type { SecureBits } from '../random/bits.ts';
import type { Rational } from '../random/rational.ts';
import { assess, type Fidelity } from './assess.ts';
import { divide, rhoOf, sigma2For, stretchFor } from './budget.ts';
import { choosePairs, pairSigmas } from './choose-pairs.ts';
import { drawAgain } from './draw-again.ts';
import type { ColumnGroup } from './known-groups.ts';
import { measurePatterns } from './measure-patterns.ts';
import { measure, measureGroups, type NoisyNumber, type ProtectRun } from './run.ts';
import type { CountSource, PairMask } from './source.ts';
import type { Edge } from './structure.ts';
import { MOST_SUPPORT, synthesise } from './synthesise.ts';
import { tierFor } from './tier.ts';

export interface ProtectPlan {
  /** The whole budget in zCDP. */
  readonly rho: number;
  readonly masks: readonly PairMask[];
  /**
   * The chance that a shared record is published which is one person's alone; absent: none are
   * measured. It is part of the delta of the release.
   */
  readonly patternDelta?: Rational;
  /** Rows of one person that the threshold of shared records covers; default 2. */
  readonly coveredRows?: number;
  /**
   * Shared records are measured in a full release without asking whether they are worth their budget:
   * for a trial of a release that has measured them. Default: where they are worth it.
   */
  readonly sharedAnyway?: boolean;
  /** Leading blank categories of each column; default: none. */
  readonly blanks?: readonly number[];
  /**
   * Rows that a combination of two or three recorded values should rest on at most, so far as the
   * tables bear it: a whole number, 0 or 1 for none; default 20.
   */
  readonly support?: number;
  /** Columns worth a total when people are few, the most important first. */
  readonly headline: readonly number[];
  /** The groups of columns that `CountSource.groupsRecorded` counts, in its order. */
  readonly groups: readonly ColumnGroup[];
}

export type ProtectStage =
  | 'count people'
  | 'measure shared records'
  | 'measure columns'
  | 'choose pairs'
  | 'measure pairs'
  | 'model and draw synthetic rows'
  | 'measure how true the rows are';

export interface ProtectEffects {
  readonly bits: SecureBits;
  readonly onStage?: (stage: ProtectStage) => void | Promise<void>;
  /** Called between long computations; rejects to stop the work. */
  readonly pause?: () => Promise<void>;
  /**
   * Called with rows that are as safe to publish as those of the result, some time before these are
   * ready: not for every release.
   */
  readonly onDraft?: (draft: Pick<ProtectedFull, 'rows' | 'trace'>) => void;
}

interface Common {
  readonly people: NoisyNumber;
  readonly trace: readonly Spend[];
}

/** Too few people: nothing but their noisy number may be said. */
export interface ProtectedNothing extends Common {
  readonly tier: 'nothing';
}

/** A few one-way tables. */
export interface ProtectedTotals extends Common {
  readonly tier: 'totals';
  readonly columns: readonly { readonly column: number; readonly cells: CellEstimates }[];
}

/** Records, and all one- and two-way tables. */
export interface ProtectedFull extends Common {
  readonly tier: 'full';
  readonly estimates: ResidualEstimator;
  readonly groups: readonly NoisyNumber[];
  readonly rows: readonly Uint16Array[];
  readonly fidelity: readonly Fidelity[];
  /** The pairs that were chosen to be measured best. */
  readonly chosen: readonly Edge[];
  /** How many pairs the model carries, and how many chosen ones it had no room for. */
  readonly modelled: number;
  readonly dropped: number;
  /** Records that many people share, with their noisy numbers. */
  readonly patterns: Released<Patterns>;
  /** Rows that stand for them. */
  readonly shared: number;
  /** Rows that a combination of two or three recorded values was asked to rest on; 1 for none. */
  readonly support: number;
  /**
   * Draws the rows of one more synthetic file from the released measurements with fresh noise on top;
   * every call another one. Several together give intervals for statistics of rows. It sees no record
   * and spends nothing.
   */
  readonly drawAgain: () => Promise<readonly Uint16Array[]>;
}

export type Protected = ProtectedNothing | ProtectedTotals | ProtectedFull;

/** What the totals of a small file may use of the rest of the budget; the remainder covers rounding. */
const TOTALS_SHARE = 0.999;

/**
 * The whole protection of one file: everything returned is safe to publish.
 *
 * Guarantee: delta-approximate `plan.rho`-zCDP for adding or removing one person, delta being
 * `plan.patternDelta` or 0 without one, given that `source` counts every person once in every marginal.
 * The trace shows that every look was paid for within that. Proof: protect.proof.md.
 */
export async function protect(
  source: CountSource,
  plan: ProtectPlan,
  effects: ProtectEffects,
): Promise<Protected> {
  const accountant = new Accountant(plan.rho);
  const { bits } = effects;
  const tables = new GaussianTables();
  const start = { source, accountant, bits, tables, rho: plan.rho, stretch: 1 };
  const stage = async (name: ProtectStage) => effects.onStage?.(name);
  const { sizes } = source;

  await stage('count people');
  const [count] = await measure(
    start,
    'the number of people',
    [[]],
    [sigma2For(rhoOf('count', plan.rho))],
  );
  const first = count as Measurement;
  const people = { value: first.values[0] as number, variance: first.sigma2 };
  const tier = tierFor(people.value, Math.sqrt(people.variance), plan.rho, sizes.length);
  if (tier.kind === 'nothing') return { tier: 'nothing', people, trace: accountant.trace };
  if (tier.kind === 'totals') return protectTotals(start, plan, first, tier.columns);

  await stage('measure shared records');
  const { patterns, paid } = await measurePatterns(
    start,
    plan.patternDelta,
    people.value,
    plan.coveredRows,
    plan.sharedAnyway,
  );
  const run: ProtectRun = { ...start, stretch: stretchFor(paid) };

  await stage('measure columns');
  const singles = await measure(
    run,
    'every column on its own',
    sizes.map((_, i) => [i]),
    divide(rhoOf('columns', run.rho) * run.stretch, sizes),
  );
  const groups = await measureGroups(run, plan.groups.length);

  await stage('choose pairs');
  const pairs = allPairs(sizes.length);
  const draft = new ResidualEstimator(sizes, [first, ...singles]);
  const chosen = await choosePairs(run, pairs, draft);

  await stage('measure pairs');
  const sigmas = pairSigmas(pairs, chosen, sizes, run.rho * run.stretch);
  const measured = await measure(run, 'every pair of columns', pairs, sigmas);
  const estimates = new ResidualEstimator(sizes, [first, ...singles, ...measured]);

  await stage('model and draw synthetic rows');
  const edges = chosen.map((i) => pairs[i] as Edge);
  const basis = {
    sizes,
    blanks: plan.blanks ?? sizes.map(() => 0),
    mostSupport: plan.support ?? MOST_SUPPORT,
    patterns,
    chosen: edges,
    masks: plan.masks,
    groups: plan.groups,
    known: groups,
    bits: run.bits,
    ...(effects.pause === undefined ? {} : { pause: effects.pause }),
  };
  const { onDraft } = effects;
  const synthesis = await synthesise({
    ...basis,
    estimates,
    ...(onDraft === undefined
      ? {}
      : { onDraft: (rows) => onDraft({ rows, trace: [...accountant.trace] }) }),
  });

  await stage('measure how true the rows are');
  const fidelity = await assess(run, synthesis.rows, estimates.total().value);
  return {
    tier: 'full',
    people: estimates.total(),
    estimates,
    groups,
    ...synthesis,
    patterns,
    fidelity,
    chosen: edges,
    drawAgain: () => drawAgain({ ...basis, measurements: estimates.measurements }),
    trace: accountant.trace,
  };
}

async function protectTotals(
  run: ProtectRun,
  plan: ProtectPlan,
  count: Measurement,
  columns: number,
): Promise<ProtectedTotals> {
  const chosen = plan.headline.slice(0, columns);
  const rho = (run.accountant.remaining * TOTALS_SHARE) / Math.max(1, chosen.length);
  const measured = await measure(
    run,
    'a few totals',
    chosen.map((column) => [column]),
    chosen.map(() => sigma2For(rho)),
  );
  const estimates = new ResidualEstimator(run.source.sizes, [count, ...measured]);
  return {
    tier: 'totals',
    people: estimates.total(),
    columns: chosen.map((column) => ({ column, cells: estimates.column(column) })),
    trace: run.accountant.trace,
  };
}
