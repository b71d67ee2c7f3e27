import type { Spend } from '../account/accountant.ts';
import { epsilonUp } from '../account/conversion.ts';
import { sharedFrom, sharedTerms } from '../protect/measure-patterns.ts';
import type { ProtectedFull, ProtectPlan, protect } from '../protect/protect.ts';
import type { CountSource } from '../protect/source.ts';
import type { SecureBits } from '../random/bits.ts';
import { toNumber } from '../random/rational.ts';
import type { AttackReport, Audit, Outcomes, ReportVerdict } from './attack-report.ts';
import { inferByRows, inferByTables, type SensitiveColumn } from './attribute-inference.ts';
import { difference } from './differencing.ts';
import { measuredAgain } from './fresh-noise.ts';
import type { Game } from './game.ts';
import { linkHalves } from './linkage.ts';
import {
  distanceScores,
  jointScores,
  membership,
  tableScores,
  worstMembership,
} from './membership.ts';
import { type NoiseCheck, noiseChecks } from './noise-check.ts';
import { joined, type People, peopleOf, pick } from './people.ts';
import { soundlyShared } from './shared-noise.ts';
import { singleOutByMany, singleOutByOne } from './singling-out.ts';
import { reconstructSmallCells } from './small-cells.ts';
import { placesOf, type Surrogate, surrogateFrom } from './surrogate.ts';
import { apparentMatches, uniqueMatches } from './unique-match.ts';
import type { Outcome } from './verdict.ts';
import { auditOf } from './white-box.ts';

export interface AttackPlan {
  /** The rows of the release that is to be published, or of its draft. */
  readonly rows: readonly Uint16Array[];
  readonly sizes: readonly number[];
  /** The plan that the release was made with: the surrogate release is made with the same. */
  readonly protection: ProtectPlan;
  readonly delta: number;
  /** The trace of the release: what it has measured, the trial measures too. */
  readonly trace: readonly Spend[];
  /** Questions whose answers an attacker may want. */
  readonly sensitive: readonly SensitiveColumn[];
  /** Columns by which somebody may be known. */
  readonly quasi: readonly number[];
}

export interface AttackEffects {
  readonly bits: SecureBits;
  /** What counts made-up people: an engine over them. */
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
  const { sizes, delta } = plan;
  const { bits } = effects;
  const inRelease = sharedFrom(plan.trace);
  const protection = { ...plan.protection, sharedAnyway: inRelease !== undefined };
  const { rho, masks } = protection;
  const surrogate = surrogateFrom(plan.rows, sizes, rho, masks, bits, inRelease);
  const { members, canaries, present, crowds } = surrogate;
  const everybody = joined(joined(members, pick(canaries, placesOf(present))), crowds);
  const released = await effects.protect(effects.sourceOf(everybody.columns), protection, {
    bits,
    ...(effects.pause === undefined ? {} : { pause: effects.pause }),
  });
  if (released.tier !== 'full') return undefined;
  await effects.pause?.();
  const truth = { people: everybody, groups: knownIn(everybody, protection) };
  const checks = [
    ...noiseChecks(released, truth, sizes, bits),
    ...sharedCheck(released, protection, everybody, bits),
  ];
  const base = {
    scale: {
      inData: everybody.count,
      control: surrogate.control.count,
      canaries: canaries.count,
      newcomers: surrogate.newcomers.count,
    },
    claim: { epsilon: epsilonUp(rho, delta), delta, rho },
    checks,
  };
  if (checks.some(({ name, passed }) => name === 'shape' && !passed)) {
    return { ...base, outcomes: {}, verdict: 'broken' };
  }
  const audit = auditOf(released.estimates.measurements, surrogate, sizes, base.claim);
  await effects.pause?.();
  const outcomes = await play(plan, { surrogate, everybody, released }, effects);
  return { ...base, audit, outcomes, verdict: verdictOf(checks, audit, outcomes) };
}

function verdictOf(checks: readonly NoiseCheck[], audit: Audit, outcomes: Outcomes): ReportVerdict {
  const verdicts = (Object.values(outcomes) as readonly Outcome[]).map(({ verdict }) => verdict);
  if (audit.verdict === 'broken' || checks.some(({ passed }) => !passed)) return 'broken';
  if (verdicts.includes('broken')) return 'broken';
  const signs =
    audit.verdict === 'look-again' ||
    verdicts.some((one) => one === 'within-promise' || one === 'more-often');
  return signs ? 'signs' : 'no-sign';
}

/** What shared records must keep, where the trial has measured them. */
function sharedCheck(
  { patterns, trace }: ProtectedFull,
  { rho, patternDelta, coveredRows }: ProtectPlan,
  everybody: People,
  bits: SecureBits,
): readonly NoiseCheck[] {
  const threshold = sharedFrom(trace);
  if (threshold === undefined) return [];
  if (patternDelta === undefined) return [{ name: 'shared', passed: false }];
  // What the plan asks for, not what the release says of itself.
  const asked = sharedTerms(rho, patternDelta, coveredRows);
  const honest = threshold >= asked.threshold && patterns.variance >= toNumber(asked.sigma2);
  const passed = honest && soundlyShared(patterns, threshold, everybody, bits);
  return [{ name: 'shared', passed }];
}

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
      : {
          uniqueQuasi: uniqueMatches(game, quasi, 'uniqueQuasi'),
          apparent: apparentMatches(game, quasi),
        };
  const later = measuredAgain(
    estimates.measurements,
    joined(everybody, pick(newcomers, placesOf(came))),
    sizes,
    bits,
  );
  await pause?.();
  return {
    membershipTables: membership(byTables, rho, 'membershipTables'),
    membershipRows: membership(byRows, rho, 'membershipRows'),
    membershipJoint: membership(jointly, rho, 'membershipJoint'),
    membershipWorst: worstMembership(game, jointly),
    ...inference,
    singlingOutOne: singleOutByOne(game),
    singlingOutMany: singleOutByMany(game),
    linkage: linkHalves(game),
    uniqueAll: uniqueMatches(game, [...sizes.keys()], 'uniqueAll'),
    ...known,
    differencing: difference(
      { earlier: estimates.measurements, later, sizes, rho },
      newcomers,
      came,
    ),
    smallCells: reconstructSmallCells(game, everybody),
  };
}
