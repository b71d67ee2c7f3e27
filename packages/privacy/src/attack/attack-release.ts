import { epsilonUp } from '../account/conversion.ts';
import type { Measurement } from '../estimate/residual.ts';
import { noisyCounts } from '../mechanism/measure.ts';
import type { ProtectedFull, ProtectPlan, protect } from '../protect/protect.ts';
import type { CountSource } from '../protect/source.ts';
import type { SecureBits } from '../random/bits.ts';
import { rationalUp } from '../random/rational.ts';
import type { AttackReport, Audit, Outcomes, ReportVerdict } from './attack-report.ts';
import { inferByRows, inferByTables, type SensitiveColumn } from './attribute-inference.ts';
import { difference } from './differencing.ts';
import type { Game } from './game.ts';
import { linearBelief, weightOf, withoutKnown } from './linear-guess.ts';
import { linkHalves } from './linkage.ts';
import {
  distanceScores,
  jointScores,
  membership,
  tableScores,
  worstMembership,
} from './membership.ts';
import { type NoiseCheck, noiseChecks } from './noise-check.ts';
import { oneRunAudit } from './one-run-audit.ts';
import { joined, type People, peopleOf, pick, tableOf } from './people.ts';
import { singleOutByMany, singleOutByOne } from './singling-out.ts';
import { reconstructSmallCells } from './small-cells.ts';
import { twoSidedZ } from './special-functions.ts';
import { type Surrogate, surrogateFrom } from './surrogate.ts';
import { apparentMatches, uniqueMatches } from './unique-match.ts';
import { FALSE_ALARM, type Outcome, SHOWN_MISS } from './verdict.ts';

export interface AttackPlan {
  /** The rows of the release that is to be published. */
  readonly rows: readonly Uint16Array[];
  readonly sizes: readonly number[];
  /** The plan that the release was made with: the surrogate release is made with the same. */
  readonly protection: ProtectPlan;
  readonly delta: number;
  /** Questions whose answers an attacker may want. */
  readonly sensitive: readonly SensitiveColumn[];
  /** Columns by which somebody may be known. */
  readonly quasi: readonly number[];
}

export interface AttackEffects {
  readonly bits: SecureBits;
  /** What counts made-up people: the engine that counted the records. */
  readonly sourceOf: (columns: readonly Uint16Array[]) => CountSource;
  /** What makes the surrogate release: what made the release. */
  readonly protect: typeof protect;
  /** Called between long computations; rejects to stop the work. */
  readonly pause?: () => Promise<void>;
}

/**
 * Attacks the generator of a release on a surrogate population. `undefined` when the surrogate is so
 * small that no records would be published of it.
 *
 * Guarantee: the result is a function of released rows, of the plan and of fresh chance, so it costs
 * no budget. Proof: attack.proof.md.
 */
export async function attackRelease(
  plan: AttackPlan,
  effects: AttackEffects,
): Promise<AttackReport | undefined> {
  const { sizes, protection, delta } = plan;
  const { bits } = effects;
  const surrogate = surrogateFrom(plan.rows, sizes, protection.rho, protection.masks, bits);
  const { members, canaries, present } = surrogate;
  const everybody = joined(members, pick(canaries, placesOf(present)));
  const released = await effects.protect(effects.sourceOf(everybody.columns), protection, {
    bits,
    ...(effects.pause === undefined ? {} : { pause: effects.pause }),
  });
  if (released.tier !== 'full') return undefined;
  await effects.pause?.();
  const truth = { people: everybody, groups: knownIn(everybody, protection) };
  const checks = noiseChecks(released, truth, sizes, bits);
  const base = {
    scale: {
      inData: everybody.count,
      control: surrogate.control.count,
      canaries: canaries.count,
      newcomers: surrogate.newcomers.count,
    },
    claim: { epsilon: epsilonUp(protection.rho, delta), delta, rho: protection.rho },
    checks,
  };
  if (checks.some(({ name, passed }) => name === 'shape' && !passed)) {
    return { ...base, outcomes: {}, verdict: 'broken' };
  }
  const audit = auditOf(released, surrogate, plan, base.claim.epsilon);
  await effects.pause?.();
  const outcomes = await play(plan, { surrogate, everybody, released }, effects);
  return { ...base, audit, outcomes, verdict: verdictOf(checks, audit, outcomes) };
}

function verdictOf(checks: readonly NoiseCheck[], audit: Audit, outcomes: Outcomes): ReportVerdict {
  const verdicts = (Object.values(outcomes) as readonly Outcome[]).map(({ verdict }) => verdict);
  if (audit.verdict === 'broken' || checks.some(({ passed }) => !passed)) return 'broken';
  if (verdicts.includes('broken')) return 'broken';
  const signs = audit.verdict === 'look-again' || verdicts.includes('within-promise');
  return signs ? 'signs' : 'no-sign';
}

const placesOf = (coins: Uint8Array): readonly number[] =>
  [...coins.keys()].filter((i) => coins[i] === 1);

/** People with any recorded answer in each group of columns. */
function knownIn({ count, columns }: People, { groups }: ProtectPlan): readonly number[] {
  return groups.map((group) => {
    let known = 0;
    for (let person = 0; person < count; person++) {
      const any = group.columns.some(
        (column, i) => (columns[column]?.[person] ?? 0) >= (group.from[i] as number),
      );
      if (any) known += 1;
    }
    return known;
  });
}

/** White box: the attacker knows every member, every stranger and all noisy tables, not the coins. */
function auditOf(
  { estimates }: ProtectedFull,
  { members, canaries, present }: Surrogate,
  { sizes, delta }: AttackPlan,
  epsilon: number,
): Audit {
  const remainders = estimates.measurements.map((table) => withoutKnown(table, members, sizes));
  const belief = linearBelief(canaries, remainders, sizes);
  const misses = { shown: SHOWN_MISS, alarm: FALSE_ALARM };
  const finding = oneRunAudit(belief, present, delta, misses);
  const weight = weightOf(pick(canaries, placesOf(present)), remainders, sizes);
  const heavy = Math.abs(weight.value - 1) > twoSidedZ(FALSE_ALARM) * weight.sd;
  const verdict =
    heavy || finding.epsilonSurelyAbove > epsilon
      ? 'broken'
      : finding.epsilonAbove > epsilon
        ? 'look-again'
        : 'within-promise';
  return { ...finding, weight, verdict };
}

interface Played {
  readonly surrogate: Surrogate;
  readonly everybody: People;
  readonly released: ProtectedFull;
}

async function play(
  { sizes, protection, sensitive, quasi }: AttackPlan,
  { surrogate, everybody, released }: Played,
  { bits, pause }: AttackEffects,
): Promise<Outcomes> {
  const { members, control, reference, newcomers, came } = surrogate;
  const { estimates } = released;
  const { rho } = protection;
  const rows = peopleOf(released.rows);
  const game: Game = { sizes, rho, estimates, rows, reference, members, control, bits };
  const byTables = tableScores(game);
  await pause?.();
  const jointly = jointScores(game);
  await pause?.();
  const byRows = distanceScores(game);
  await pause?.();
  const inference =
    sensitive.length === 0
      ? {}
      : {
          inferenceRows: inferByRows(game, sensitive),
          inferenceTables: inferByTables(game, sensitive),
        };
  await pause?.();
  const known =
    quasi.length === 0
      ? {}
      : { uniqueQuasi: uniqueMatches(game, quasi), apparent: apparentMatches(game, quasi) };
  const later = laterTables(
    estimates.measurements,
    joined(everybody, pick(newcomers, placesOf(came))),
    sizes,
    bits,
  );
  await pause?.();
  return {
    membershipTables: membership(byTables, rho),
    membershipRows: membership(byRows, rho),
    membershipJoint: membership(jointly, rho),
    membershipWorst: worstMembership(game, jointly),
    ...inference,
    singlingOutOne: singleOutByOne(game),
    singlingOutMany: singleOutByMany(game),
    linkage: linkHalves(game),
    uniqueAll: uniqueMatches(game, [...sizes.keys()]),
    ...known,
    differencing: difference(
      { earlier: estimates.measurements, later, sizes, rho },
      newcomers,
      came,
    ),
    smallCells: reconstructSmallCells(game, everybody),
  };
}

const SIGMA_SCALE = 65_536;

/** The tables of a later release: the same ones, more people, fresh noise of the same variance. */
function laterTables(
  earlier: readonly Measurement[],
  people: People,
  sizes: readonly number[],
  bits: SecureBits,
): readonly Measurement[] {
  return earlier.map(({ clique, sigma2 }) => {
    const counts = { sensitive: tableOf(people, clique, sizes) };
    const values = noisyCounts(bits, counts, rationalUp(sigma2, SIGMA_SCALE));
    return { clique, values, sigma2 };
  });
}
