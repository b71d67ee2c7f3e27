import { createHash } from 'node:crypto';
import type { Codebook } from '@tessera/model';
import {
  epsilonOfTrace,
  epsilonUp,
  MOST_SUPPORT,
  type Protected,
  type Rational,
  RHO_UNIT,
  rational,
  rhoUnitsUp,
  type SecureBits,
  SHARES,
  type Spend,
  totalRhoUnits,
} from '@tessera/privacy';
import { z } from 'zod';
import { type Budget, LARGEST_DELTA } from '../spend/budget.ts';
import { VERSION } from '../version.ts';
import type { WrittenFile } from './bundle/stage.ts';
import { FEWEST_DRAWS, MOST_DRAWS } from './draws.ts';
import { estimateOf } from './estimate.ts';
import type { FrontView } from './view.ts';

/** Long enough for any honest number, short enough to compute with. */
const whole = z.string().regex(/^\d{1,60}$/, 'a whole number in digits');
const positive = z.string().regex(/^[1-9]\d{0,59}$/, 'a whole number above 0 in digits');

const lineSchema = z.strictObject({
  step: z.string(),
  mechanism: z.enum(['discrete-gaussian', 'exponential', 'thresholded-gaussian']),
  /** Noise variance (both Gaussians) or epsilon of one draw (exponential), as an exact fraction. */
  parameter: z.strictObject({ num: positive, den: positive }),
  sensitivity: z.int().positive(),
  times: z.int().positive(),
  /** The chance that a threshold lets out what one person alone has, as an exact fraction. */
  delta: z.strictObject({ num: positive, den: positive }).optional(),
  /** The noisy number of people from which a value is named. */
  threshold: z.int().positive().optional(),
  /** rho of the whole line in units of 1e-12, rounded up. */
  rho_units: whole,
});

type Line = z.infer<typeof lineSchema>;

/** One line of the trace; a line that no mechanism could have is none, a threshold too low among them. */
export const spendSchema = lineSchema.refine((line) => {
  try {
    return rhoUnitsUp(spendOf(line)) >= 0n;
  } catch {
    return false;
  }
}, 'a line that has a cost');

/** What two neighbouring files differ in, for each unit of protection. */
export const NEIGHBOURS = [
  'adding or removing all records of one person',
  'adding or removing one record, taken to be one person',
] as const;

const estimateSchema = z.strictObject({ value: z.number(), low: z.number(), high: z.number() });

/** `manifest.json`: what was promised, how it was kept, and the hash of every file. */
export const manifestSchema = z.strictObject({
  tessera: z.string(),
  format: z.literal(1),
  created: z.iso.datetime(),
  title: z.string(),
  invented: z.boolean(),
  tier: z.enum(['full', 'totals']),
  codebook: z.strictObject({ name: z.string(), version: z.string(), sha256: z.string() }),
  guarantee: z.strictObject({
    epsilon: z.number().positive(),
    delta: z.number().positive().max(LARGEST_DELTA),
    /** `record`: no subject column, so every record was counted as a person of its own. */
    unit: z.enum(['person', 'record']),
    neighbours: z.enum(NEIGHBOURS),
    /** epsilon that the recorded spends add up to, rounded up; never above `epsilon`. */
    epsilon_spent: z.number(),
    /** The promise to somebody who was counted as two people. */
    epsilon_if_counted_twice: z.number(),
  }),
  accountant: z.strictObject({
    model: z.literal('zCDP'),
    conversion: z.string(),
    rho_unit: z.literal(RHO_UNIT),
    rho_units_limit: whole,
    rho_units_spent: whole,
    trace: z.array(spendSchema).min(1),
  }),
  mechanisms: z.strictObject({
    noise: z.string(),
    selection: z.string(),
    estimates: z.string(),
    synthesis: z.string(),
    randomness: z.enum(['csprng', 'seeded-for-tests']),
  }),
  parameters: z.strictObject({
    shares_percent: z.record(z.string(), z.number()),
    /** A full release only. */
    synthesis: z
      .strictObject({
        /** Synthetic records that stand for records which many people share. */
        shared_records: z.int().nonnegative(),
        /** Rows that a combination of two or three answers should rest on, as it was asked for. */
        support_asked: z.int().nonnegative(),
        /** The same, so far as the tables bore it; 1 for none. */
        support_reached: z.int().positive(),
        /** Rows of each further synthetic file; absent where there is none. */
        draws: z.array(z.int().nonnegative()).min(FEWEST_DRAWS).max(MOST_DRAWS).optional(),
      })
      .optional(),
  }),
  people: estimateSchema,
  synthetic_records: z.int().nonnegative(),
  files: z.array(
    z.strictObject({
      path: z.string(),
      bytes: z.int().nonnegative(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
});

export type Manifest = z.infer<typeof manifestSchema>;

export const CONVERSION = 'Canonne, Kamath, Steinke 2020, Proposition 12, rounded up';

/** The day of publication, without the hour: how long a run took is nobody's business. */
export const dayOf = (date: Date): string => `${date.toISOString().slice(0, 10)}T00:00:00Z`;

/** By what a manifest names the codebook, rules included, that a release was made with. */
export const codebookHash = (codebook: Codebook): string =>
  createHash('sha256').update(JSON.stringify(codebook)).digest('hex');

export interface ManifestInput {
  readonly codebook: Codebook;
  readonly title: string;
  readonly invented: boolean;
  readonly created: Date;
  readonly budget: Budget;
  readonly merged: boolean;
  readonly released: Exclude<Protected, { readonly tier: 'nothing' }>;
  /** Rows that a combination was asked to rest on; default 20. */
  readonly support?: number;
  /** Rows of each further synthetic file. */
  readonly draws: readonly number[];
  readonly randomness: SecureBits['kind'];
  readonly files: readonly WrittenFile[];
}

/** Somebody counted as two people changes every count by two: rho grows fourfold, rounded up. */
export const epsilonIfCountedTwice = ({ rho, left }: Pick<Budget, 'rho' | 'left'>): number =>
  epsilonUp(4 * rho, left);

export function manifestFor(input: ManifestInput): Manifest {
  const { codebook, budget, released } = input;
  const { trace, people } = released;
  return {
    tessera: VERSION,
    format: 1,
    created: dayOf(input.created),
    title: input.title,
    invented: input.invented,
    tier: released.tier,
    codebook: {
      name: codebook.name,
      version: codebook.version,
      sha256: codebookHash(codebook),
    },
    guarantee: {
      epsilon: budget.epsilon,
      delta: budget.delta,
      unit: input.merged ? 'person' : 'record',
      neighbours: NEIGHBOURS[input.merged ? 0 : 1],
      epsilon_spent: epsilonOfTrace(trace, budget.delta),
      epsilon_if_counted_twice: epsilonIfCountedTwice(budget),
    },
    accountant: {
      model: 'zCDP',
      conversion: CONVERSION,
      rho_unit: RHO_UNIT,
      rho_units_limit: String(BigInt(Math.floor(budget.rho / RHO_UNIT))),
      rho_units_spent: String(totalRhoUnits(trace)),
      trace: trace.map(
        ({ step, mechanism, parameter, sensitivity, times, delta, threshold }, i) => ({
          step,
          mechanism,
          parameter: digitsOf(parameter),
          sensitivity,
          times,
          ...(delta === undefined ? {} : { delta: digitsOf(delta) }),
          ...(threshold === undefined ? {} : { threshold }),
          rho_units: String(rhoUnitsUp(trace[i] as Spend)),
        }),
      ),
    },
    mechanisms: {
      noise: 'discrete Gaussian on whole numbers, exact (Canonne, Kamath, Steinke 2020)',
      selection: 'exponential mechanism on whole scores, exact',
      estimates: 'generalised least squares over residual components',
      synthesis:
        'records that many people share, as often as their noisy counts say; for the others a graphical model on a clique tree (iterative proportional fitting, systematic sampling), refined by single changes towards all pairs, combinations of few rows taken back',
      randomness: input.randomness,
    },
    parameters: { shares_percent: { ...SHARES }, ...synthesisOf(input) },
    people: estimateOf(people.value, people.variance),
    synthetic_records: released.tier === 'full' ? (released.rows[0]?.length ?? 0) : 0,
    files: [...input.files],
  };
}

function synthesisOf({ released, support = MOST_SUPPORT, draws }: ManifestInput) {
  if (released.tier !== 'full') return {};
  return {
    synthesis: {
      shared_records: released.shared,
      support_asked: support,
      support_reached: released.support,
      ...(draws.length === 0 ? {} : { draws: [...draws] }),
    },
  };
}

const digitsOf = ({ num, den }: Rational) => ({ num: String(num), den: String(den) });

const fractionOf = ({ num, den }: { readonly num: string; readonly den: string }) =>
  rational(BigInt(num), BigInt(den));

function spendOf({
  step,
  mechanism,
  parameter,
  sensitivity,
  times,
  delta,
  threshold,
}: Line): Spend {
  return {
    step,
    mechanism,
    parameter: fractionOf(parameter),
    sensitivity,
    times,
    ...(delta === undefined ? {} : { delta: fractionOf(delta) }),
    ...(threshold === undefined ? {} : { threshold }),
  };
}

/** The trace of a manifest as the accountant knows it. */
export function traceOf(manifest: Manifest): readonly Spend[] {
  return manifest.accountant.trace.map(spendOf);
}

/** What the front page says about a release that lies on a disk. */
export function frontOf(manifest: Manifest): FrontView {
  return {
    title: manifest.title,
    invented: manifest.invented,
    date: manifest.created.slice(0, 10),
    tier: manifest.tier,
    epsilon: manifest.guarantee.epsilon,
    delta: manifest.guarantee.delta,
    unit: manifest.guarantee.unit,
    people: manifest.people,
    syntheticRows: manifest.synthetic_records,
    version: manifest.tessera,
    codebook: manifest.codebook,
  };
}
