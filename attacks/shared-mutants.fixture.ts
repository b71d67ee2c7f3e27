import {
  discreteGaussianSampler,
  type ProtectPlan,
  protect,
  type Rational,
  rational,
  rhoDown,
  type SecureBits,
  toNumber,
} from '@tessera/privacy';
import { releasedForTests } from '../packages/privacy/src/mechanism/released.fixture.ts';
import type { Patterns } from '../packages/privacy/src/mechanism/shared-patterns.ts';
import { sharedFrom } from '../packages/privacy/src/protect/measure-patterns.ts';
import { synthesise } from '../packages/privacy/src/protect/synthesise.ts';
import { DELTA, EPSILON, type Mutant, type Protect, SHARED } from './attacked-release.fixture.ts';

/** Defects of the records that many share, which only a trial with such records can notice. */
export const SHARED_MUTANTS: readonly (readonly [name: string, by: string, mutant: Mutant])[] = [
  [
    'patterns without a threshold (threshold 1)',
    'shared',
    {
      protect: patterns((people, sigma2, _, bits) => {
        const draw = discreteGaussianSampler(bits, sigma2);
        return people.map((held) => held + draw()).map((noisy) => (noisy < 1 ? 0 : noisy));
      }),
    },
  ],
  [
    'patterns without noise',
    'shared',
    {
      protect: patterns((people, _, threshold) =>
        people.map((held) => (held < threshold ? 0 : held)),
      ),
    },
  ],
  [
    'patterns with a third of the noise',
    'shared',
    {
      protect: patterns((people, sigma2, threshold, bits) => {
        const draw = discreteGaussianSampler(bits, { num: sigma2.num, den: 9n * sigma2.den });
        return people.map((held) => held + draw()).map((noisy) => (noisy < threshold ? 0 : noisy));
      }),
    },
  ],
  [
    'a lower threshold, and declared as what it is',
    'shared',
    { protect: otherTerms({ patternDelta: rational(1n, 10n) }) },
  ],
  [
    'patterns for four times their budget, and declared as what they are',
    'shared',
    { protect: otherTerms({ rho: 4 * rhoDown(EPSILON, DELTA) }) },
  ],
];

/** Changes what shared records are paid and let out by, and says so. */
function otherTerms(change: Partial<Pick<ProtectPlan, 'rho' | 'patternDelta'>>): Protect {
  return async (source, plan, effects) => {
    const released = await protect(source, plan, effects);
    const other = await protect(source, { ...plan, ...change }, effects);
    if (released.tier !== 'full' || other.tier !== 'full') return released;
    const { rows, shared, patterns: made } = other;
    const trace = [
      ...released.trace.filter(({ step }) => step !== SHARED.step),
      ...other.trace.filter(({ step }) => step === SHARED.step),
    ];
    return { ...released, rows, shared, patterns: made, trace };
  };
}

/** Publishes other numbers of people who share their records; the rows follow. 0: not at all. */
function patterns(
  change: (
    people: readonly number[],
    sigma2: Rational,
    threshold: number,
    bits: SecureBits,
  ) => readonly number[],
): Protect {
  return async (source, plan, effects) => {
    const released = await protect(source, plan, effects);
    if (released.tier !== 'full') return released;
    const { bits } = effects;
    const { columns, first, people } = (await source.patterns()).sensitive;
    const { parameter } = SHARED;
    const noisy = change(Array.from(people), parameter, sharedFrom(released.trace) ?? 1, bits);
    const kept = [...noisy.keys()].filter((i) => noisy[i] !== 0);
    const made: Patterns = {
      columns: columns.map((column) =>
        Uint16Array.from(kept, (i) => column[first[i] as number] as number),
      ),
      people: Float64Array.from(kept, (i) => noisy[i] as number),
      variance: toNumber(parameter),
    };
    const { rows, shared } = await synthesise({
      sizes: source.sizes,
      blanks: source.sizes.map(() => 0),
      estimates: released.estimates,
      patterns: releasedForTests(made),
      chosen: released.chosen,
      masks: plan.masks,
      groups: plan.groups,
      known: [],
      mostSupport: 1,
      bits,
    });
    return { ...released, rows, shared, patterns: releasedForTests(made) };
  };
}
