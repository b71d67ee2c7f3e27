import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { TesseraError } from '@tessera/model';
import {
  deltaLeftDown,
  epsilonOfTrace,
  RHO_UNIT,
  rhoDown,
  rhoUnitsUp,
  totalRhoUnits,
} from '@tessera/privacy';
import { isRestricted } from '../anonymise/restricted-folder.ts';
import { layoutOf } from '../publish/layout.ts';
import {
  epsilonIfCountedTwice,
  type Manifest,
  manifestSchema,
  NEIGHBOURS,
  traceOf,
} from '../publish/manifest.ts';
import { COVERED_ROWS, thresholdsCover } from '../spend/covered-rows.ts';
import { agreementChecks } from './agreement.ts';
import { attackChecks } from './attack-checks.ts';
import type { Check } from './check.ts';
import { fileChecks, hashOf } from './file-checks.ts';
import { type RestrictedVerification, verifyRestricted } from './restricted.ts';

const MANIFEST = 'manifest.json';

const small = (value: number) => (value < 1e-3 ? value.toExponential() : String(value));
const same = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * a;

/** At least so much; a part of delta that was kept and not used makes what is stated larger. */
const countedTwice = (budget: { readonly rho: number; readonly left: number }) =>
  budget.left > 0 ? epsilonIfCountedTwice(budget) * (1 - 1e-9) : Number.POSITIVE_INFINITY;

export interface Verification {
  readonly whole: boolean;
  readonly checks: readonly Check[];
  /** As derived again from the trace. */
  readonly epsilon: number;
  readonly delta: number;
  readonly unit: Manifest['guarantee']['unit'];
  /** Of the manifest itself: compare it with what the publisher gives. */
  readonly manifestSha256: string;
  readonly title: string;
}

/**
 * Recomputes the hash of every file of a bundle and derives its promise again from the accountant's
 * trace. Throws `FILE_MISSING` or `BUNDLE_NOT_WHOLE` when there is no manifest to start from.
 */
export async function verifyBundle(folder: string): Promise<Verification> {
  const manifest = await readManifest(folder);
  const trace = traceOf(manifest);
  const { guarantee, accountant } = manifest;
  const epsilon = epsilonOfTrace(trace, guarantee.delta);
  const units = totalRhoUnits(trace);
  const left = deltaLeftDown(trace, guarantee.delta);
  const rho = left > 0 ? rhoDown(guarantee.epsilon, left) : 0;
  const limit = BigInt(Math.floor(rho / RHO_UNIT));
  const stated = Number(accountant.rho_units_limit) * RHO_UNIT;
  const linesHold = trace.every(
    (spend, i) => String(rhoUnitsUp(spend)) === accountant.trace[i]?.rho_units,
  );
  const draws = manifest.parameters.synthesis?.draws ?? [];
  const checks: Check[] = [
    ...(await fileChecks(folder, manifest.files, layoutOf(draws.length))),
    ...(await agreementChecks(folder, manifest)),
    ...(await attackChecks(folder, manifest)),
    {
      name: 'every line of the trace costs what it says',
      passed: linesHold && String(units) === accountant.rho_units_spent,
      found: `${trace.length} lines, rho ${(Number(units) * RHO_UNIT).toPrecision(6)}`,
    },
    {
      name: 'the trace stays within the promised epsilon and delta',
      passed: units <= limit && epsilon <= guarantee.epsilon,
      found: `epsilon ${epsilon.toPrecision(6)} at delta ${small(guarantee.delta)}, promised ${guarantee.epsilon}`,
    },
    {
      name: 'the manifest states what the trace and the promise give',
      passed:
        same(epsilon, guarantee.epsilon_spent) &&
        guarantee.epsilon_if_counted_twice >= countedTwice({ rho: stated, left }) &&
        // Less than the promise allows where a part of delta was kept for a step that was not taken.
        units <= BigInt(accountant.rho_units_limit) &&
        BigInt(accountant.rho_units_limit) <= limit &&
        guarantee.neighbours === NEIGHBOURS[guarantee.unit === 'person' ? 0 : 1],
      found: `epsilon ${guarantee.epsilon_spent.toPrecision(6)}, ${guarantee.epsilon_if_counted_twice.toPrecision(6)} for somebody counted twice`,
    },
    {
      name: 'every threshold covers the records that one person may have',
      passed: thresholdsCover(trace, guarantee.unit),
      found: `${COVERED_ROWS[guarantee.unit]} alike`,
    },
    {
      name: 'the noise came from a cryptographic generator',
      passed: manifest.mechanisms.randomness === 'csprng',
      found: manifest.mechanisms.randomness,
    },
  ];
  return {
    whole: checks.every((check) => check.passed),
    checks,
    epsilon,
    delta: guarantee.delta,
    unit: guarantee.unit,
    manifestSha256: await hashOf(join(folder, MANIFEST)),
    title: manifest.title,
  };
}

/** The manifest of a bundle. Throws `FILE_MISSING` or `BUNDLE_NOT_WHOLE`. */
export async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch(() => undefined);
  if (text === undefined) {
    throw new TesseraError('FILE_MISSING', {
      cause: `There is no manifest.json in ${folder}.`,
      remedy: 'Name the folder of a Tessera release.',
    });
  }
  if (isRestricted(text)) {
    throw new TesseraError('BUNDLE_NOT_WHOLE', {
      cause: `${folder} holds restricted rows, and is no public release.`,
      remedy: 'It is neither served nor published. tessera verify looks at it.',
    });
  }
  const parsed = manifestSchema.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  const paths = parsed.error.issues
    .map((issue) => issue.path.join('.'))
    .filter((path) => path !== '');
  const where = paths.length === 0 ? '' : ` (see ${[...new Set(paths)].slice(0, 5).join(', ')})`;
  throw new TesseraError('BUNDLE_NOT_WHOLE', {
    cause: `The manifest is not one that this version of Tessera writes${where}.`,
    remedy: 'Ask the publisher for the bundle again, or verify it with the version that made it.',
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whichever kind of folder it is. Throws as `verifyBundle` and `verifyRestricted` do. */
export async function verifyFolder(folder: string): Promise<Verification | RestrictedVerification> {
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch(() => '');
  return isRestricted(text) ? verifyRestricted(folder) : verifyBundle(folder);
}
