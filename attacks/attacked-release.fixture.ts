import { memoryEngine } from '@tessera/engine';
import {
  type AttackPlan,
  type AttackReport,
  attackRelease,
  type CountSource,
  namingThresholdUp,
  patternDelta,
  protect,
  rhoDown,
  type SecureBits,
  type Spend,
} from '@tessera/privacy';
import { seededBits } from '@tessera/privacy/testing';
import { rhoOf, sigma2For } from '../packages/privacy/src/protect/budget.ts';
import { countSource, tableOf } from '../packages/release/src/count/count-source.ts';
import { plainCodebook } from './shelter.fixture.ts';

export const EPSILON = 4;
export const DELTA = 1e-6;
export const SIZES = [8, 3, 40, 2, 2, 50, 6, 5];

const CODEBOOK = plainCodebook(SIZES);

export type Protect = typeof protect;

/** A defect: what counts, what makes the release, where the noise comes from. */
export interface Mutant {
  readonly protect?: Protect;
  readonly source?: (source: CountSource, columns: readonly Uint16Array[]) => CountSource;
  readonly bits?: (bits: SecureBits) => SecureBits;
}

/**
 * People of twelve kinds, each with habits of its own and with answers at random. Of every ten, `alike`
 * have no answers at random: many of these share their whole record.
 */
function population(count: number, alike: number): readonly Uint16Array[] {
  const bits = seededBits(5);
  const below = (n: number) => bits.next() % n;
  const columns = SIZES.map(() => new Uint16Array(count));
  for (let person = 0; person < count; person++) {
    const kind = below(12);
    const free = alike === 0 || below(10) >= alike;
    SIZES.forEach((size, column) => {
      const habit = (kind * (column + 3)) % size;
      (columns[column] as Uint16Array)[person] = !free || below(2) === 0 ? habit : below(size);
    });
  }
  return columns;
}

/** The line of a release that has published shared records, by which its trial knows. */
export const SHARED: Spend = {
  step: 'whole records that many people share',
  mechanism: 'thresholded-gaussian',
  parameter: sigma2For(rhoOf('patterns', rhoDown(EPSILON, DELTA))),
  sensitivity: 1,
  times: 1,
  delta: patternDelta(DELTA),
  threshold: namingThresholdUp(
    sigma2For(rhoOf('patterns', rhoDown(EPSILON, DELTA))),
    patternDelta(DELTA),
  ),
};

/** A release of this many people, attacked on a surrogate; `mutant` breaks it on purpose. */
export async function attacked(
  seed: number,
  mutant: Mutant = {},
  { people = 2_400, epsilon = EPSILON, alike = 0, shared = false } = {},
): Promise<AttackReport> {
  const columns = [...SIZES.keys()];
  const plan: AttackPlan = {
    rows: population(people, alike),
    sizes: SIZES,
    protection: {
      rho: rhoDown(epsilon, DELTA),
      patternDelta: patternDelta(DELTA),
      masks: [],
      headline: columns,
      groups: [],
    },
    delta: DELTA,
    trace: shared ? [SHARED] : [],
    sensitive: [
      { column: 3, from: 1 },
      { column: 5, from: 1 },
    ],
    quasi: [0, 1, 2],
  };
  const bits = seededBits(seed);
  const report = await attackRelease(plan, {
    bits,
    sourceOf: (made) => {
      const source = countSource(memoryEngine(tableOf(made, SIZES)), CODEBOOK);
      return mutant.source?.(source, made) ?? source;
    },
    protect: async (source, protection, effects) => {
      const noise = mutant.bits?.(bits) ?? bits;
      return (mutant.protect ?? protect)(source, protection, { ...effects, bits: noise });
    },
  });
  if (report === undefined) throw new Error('the surrogate is too small');
  return report;
}

/** Which lines a report says were crossed. */
export function brokenIn({ checks, audit, outcomes }: AttackReport): readonly string[] {
  return [
    ...checks.filter(({ passed }) => !passed).map(({ name }) => name),
    ...(audit?.verdict === 'broken' ? ['audit'] : []),
    ...Object.entries(outcomes)
      .filter(([, { verdict }]) => verdict === 'broken')
      .map(([name]) => name),
  ].sort();
}
