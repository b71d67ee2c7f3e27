import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isNaming, judgeAgain, RHO_UNIT, totalRhoUnits } from '@tessera/privacy';
import { type AttackFindings, findingsSchema } from '../attack/findings.ts';
import { type Manifest, traceOf } from '../publish/manifest.ts';
import type { Check } from './check.ts';

/** What rounding in the file may change. */
const ROUNDING = 1e-5;
const near = (a: number | undefined, b: number | undefined) =>
  a === undefined || b === undefined ? a === b : Math.abs(a - b) <= ROUNDING;

/** Whether the attack report is of this release and its verdicts follow from its own counts. */
export async function attackChecks(folder: string, manifest: Manifest): Promise<readonly Check[]> {
  const parsed = findingsSchema.safeParse(
    await readFile(join(folder, 'attacks.json'), 'utf8')
      .then((text): unknown => JSON.parse(text))
      .catch(() => undefined),
  );
  const name = 'the attack report is of this promise and follows from its own counts';
  const { epsilon, delta } = manifest.guarantee;
  const expected = `attacks.json of epsilon ${epsilon} and delta ${delta}, with the verdicts that its counts give`;
  if (!parsed.success) {
    const found = 'no attacks.json that this version of Tessera writes';
    return [{ name, passed: false, expected, found }];
  }
  const findings = parsed.data;
  const sameClaim = findings.claim.epsilon === epsilon && findings.claim.delta === delta;
  const tried = findings.attacks.length;
  const wrong = [
    ...(sameClaim
      ? []
      : [`it is of epsilon ${findings.claim.epsilon}, delta ${findings.claim.delta}`]),
    ...(tierFits(findings, manifest) ? [] : ['what was tried does not fit what is published']),
    ...(follows(findings, rhoOfTrial(manifest))
      ? []
      : ['its verdicts do not follow from its counts']),
  ];
  return [
    {
      name,
      passed: wrong.length === 0,
      expected,
      found: [
        tried === 0 ? 'no attack was tried' : `${tried} attacks, ${findings.verdict}`,
        ...wrong,
      ].join('; '),
    },
  ];
}

/** Attacks are left out where only totals are published, and nowhere else without a reason. */
function tierFits({ not_run, verdict, attacks }: AttackFindings, { tier }: Manifest): boolean {
  if (tier === 'totals') return not_run === 'only-totals' && attacks.length === 0;
  return not_run === undefined
    ? attacks.length > 0 && verdict !== 'not-run'
    : not_run === 'too-small' && attacks.length === 0;
}

/** rho of everything but naming values, which a trial does without. */
function rhoOfTrial(manifest: Manifest): number {
  const naming = traceOf(manifest).filter(isNaming);
  const limit = BigInt(manifest.accountant.rho_units_limit);
  return Number(limit - totalRhoUnits(naming)) * RHO_UNIT;
}

/** The line of the blur is that of the promise, and was not crossed. */
function isBlurred({ blur }: NonNullable<AttackFindings['audit']>, rho: number): boolean {
  const least = 1 / Math.sqrt(2 * rho);
  return (
    Math.abs(blur.least / least - 1) <= ROUNDING &&
    blur.refused_below < blur.least &&
    blur.value >= blur.refused_below
  );
}

function follows(
  { attacks, audit, claim, verdict, not_run }: AttackFindings,
  rho: number,
): boolean {
  const each = attacks.every((attack) => {
    const again = judgeAgain(attack.name, attack, rho);
    return (
      again.verdict === attack.verdict &&
      again.judged === attack.judged &&
      near(again.difference.low, attack.difference.low) &&
      near(again.difference.high, attack.difference.high) &&
      near(again.allowed, attack.allowed)
    );
  });
  const signs =
    audit?.verdict === 'look-again' ||
    attacks.some((one) => one.verdict === 'within-promise' || one.verdict === 'more-often');
  const expected = not_run !== undefined ? 'not-run' : signs ? 'signs' : 'no-sign';
  const lookAgain = audit !== undefined && audit.epsilon_at_least > claim.epsilon;
  const blurred = audit === undefined || isBlurred(audit, rho);
  return each && blurred && verdict === expected && (!lookAgain || audit.verdict === 'look-again');
}
