import { memoryEngine } from '@tessera/engine';
import {
  type AttackPlan,
  type AttackReport,
  attackRelease,
  type CountSource,
  discreteGaussianSampler,
  namingThresholdUp,
  type Protected,
  type ProtectedFull,
  type ProtectPlan,
  patternDelta,
  protect,
  type Rational,
  rational,
  rhoDown,
  type SecureBits,
  type Spend,
  toNumber,
} from '@tessera/privacy';
import { seededBits } from '@tessera/privacy/testing';
import { ResidualEstimator } from '../packages/privacy/src/estimate/residual.ts';
import { releasedForTests } from '../packages/privacy/src/mechanism/released.fixture.ts';
import type { Patterns } from '../packages/privacy/src/mechanism/shared-patterns.ts';
import { arraySource, peopleOf } from '../packages/privacy/src/protect/array-source.fixture.ts';
import { rhoOf, sigma2For } from '../packages/privacy/src/protect/budget.ts';
import { sharedFrom } from '../packages/privacy/src/protect/measure-patterns.ts';
import { synthesise } from '../packages/privacy/src/protect/synthesise.ts';
import { countSource, tableOf } from '../packages/release/src/count/count-source.ts';
import { plainCodebook } from './shelter.fixture.ts';

export const EPSILON = 4;
export const DELTA = 1e-6;
export const SIZES = [8, 3, 40, 2, 2, 50, 6, 5];

const CODEBOOK = plainCodebook(SIZES);

type Protect = typeof protect;
type Table = ProtectedFull['estimates']['measurements'][number];

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
const SHARED: Spend = {
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

/** Tampers with the released tables; the estimates follow. */
function tables(
  change: (table: Table, exact: ArrayLike<number>, at: number) => ArrayLike<number>,
): Protect {
  return async (source, plan, effects) => {
    const released = await protect(source, plan, effects);
    if (released.tier !== 'full') return released;
    const { measurements } = released.estimates;
    const exact = await source.marginals(measurements.map(({ clique }) => clique));
    const changed = measurements.map((table, at) => ({
      ...table,
      values: change(table, exact.sensitive[at] as ArrayLike<number>, at) as Table['values'],
    }));
    return { ...released, estimates: new ResidualEstimator(source.sizes, changed) };
  };
}

/** Counts people of a source in another way. */
const counting =
  (change: (counts: ArrayLike<number>) => ArrayLike<number>): NonNullable<Mutant['source']> =>
  (source) => ({
    ...source,
    marginals: async (cliques) => {
      const { sensitive } = await source.marginals(cliques);
      return { sensitive: sensitive.map(change) };
    },
  });

const noiseIn = (table: Table, exact: ArrayLike<number>, scale: number) =>
  Float64Array.from(
    table.values,
    (value, cell) =>
      (exact[cell] as number) + Math.round(scale * (value - (exact[cell] as number))),
  );

class Clamped extends ResidualEstimator {
  override pair(i: number, j: number) {
    const { values, variance } = super.pair(i, j);
    return { values: values.map((value) => Math.max(0, value)), variance };
  }
}

const POOL = 4_096;

/** Every defect that the report of a release must notice, and the line that must notice it. */
export const MUTANTS: readonly (readonly [name: string, by: string, mutant: Mutant])[] = [
  ['no noise at all', 'audit', { protect: tables((_, exact) => exact) }],
  [
    'noise forgotten on one marginal',
    'size',
    { protect: tables((table, exact) => (table.clique.join() === '0,1' ? exact : table.values)) },
  ],
  [
    'noise for half the sensitivity',
    'audit',
    { protect: tables((table, exact) => noiseIn(table, exact, 0.5)) },
  ],
  [
    'four times the budget, and noise that is declared as what it is',
    'audit',
    {
      protect: (source, plan, effects) => protect(source, { ...plan, rho: 4 * plan.rho }, effects),
    },
  ],
  [
    'sensitivity 2: every person counts twice',
    'audit',
    { source: counting((counts) => Array.from(counts, (count) => 2 * count)) },
  ],
  [
    'a double-counted victim',
    'audit',
    {
      // The strangers stand last: everybody beyond the members is there under two identities.
      source: (source, made) => {
        const people = peopleOf(made);
        return {
          ...source,
          marginals: arraySource([...people, ...people.slice(1_200)], SIZES).marginals,
        };
      },
    },
  ],
  [
    'random words used twice',
    'repeated',
    {
      bits: (bits) => {
        const pool = Uint32Array.from({ length: POOL }, () => bits.next());
        let at = 0;
        return { ...bits, kind: bits.kind, next: () => pool[at++ % POOL] as number };
      },
    },
  ],
  [
    'a domain read from the data',
    'shape',
    {
      protect: async (source, plan, effects) => {
        const [counts] = (await source.marginals([[2]])).sensitive;
        const seen = Array.from(counts as ArrayLike<number>).filter((count) => count > 5).length;
        const sizes = source.sizes.map((size, column) =>
          column === 2 ? Math.min(seen, size - 1) : size,
        );
        const released = await protect(cut(source, sizes), plan, effects);
        return released;
      },
    },
  ],
  [
    'counts cut at zero',
    'empty',
    {
      protect: tables((table) => Float64Array.from(table.values, (value) => Math.max(0, value))),
    },
  ],
  [
    'published counts cut at zero',
    'unbiased',
    {
      protect: async (source, plan, effects) => {
        const released = await protect(source, plan, effects);
        if (released.tier !== 'full') return released;
        return {
          ...released,
          estimates: new Clamped(source.sizes, released.estimates.measurements),
        };
      },
    },
  ],
  [
    'keys without a threshold: only cells with somebody in them are measured',
    'empty',
    {
      protect: tables((table, exact) =>
        Float64Array.from(table.values, (value, cell) =>
          (exact[cell] as number) === 0 ? 0 : value,
        ),
      ),
    },
  ],
  ['rows copied from the data', 'uniqueAll', copies(1)],
  ['every second row copied from the data', 'uniqueAll', copies(2)],
];

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

/** Every `of`-th synthetic row is somebody's record. */
function copies(of: number): Mutant {
  let made: readonly Uint16Array[] = [];
  return {
    source: (source, columns) => {
      made = columns;
      return source;
    },
    protect: async (source, plan, effects): Promise<Protected> => {
      const released = await protect(source, plan, effects);
      if (released.tier !== 'full') return released;
      const rows = released.rows.map((column, i) =>
        column.map((code, row) => (row % of === 0 ? (made[i]?.[row] ?? code) : code)),
      );
      return { ...released, rows: rows as unknown as ProtectedFull['rows'] };
    },
  };
}

/** The same people under a smaller domain: what lies beyond falls into the last category. */
function cut(source: CountSource, sizes: readonly number[]): CountSource {
  return {
    ...source,
    sizes,
    marginals: async (cliques) => {
      const { sensitive } = await source.marginals(cliques);
      return {
        sensitive: cliques.map((clique, at) =>
          shrunk(clique, sensitive[at] as ArrayLike<number>, source.sizes, sizes),
        ),
      };
    },
  };
}

function shrunk(
  clique: readonly number[],
  counts: ArrayLike<number>,
  from: readonly number[],
  to: readonly number[],
): Float64Array {
  const cells = (sizes: readonly number[]) => clique.reduce((n, c) => n * (sizes[c] as number), 1);
  const table = new Float64Array(cells(to));
  for (let cell = 0; cell < counts.length; cell++) {
    let [rest, stride, target] = [cell, 1, 0];
    for (const column of [...clique].reverse()) {
      const size = from[column] as number;
      const small = to[column] as number;
      target += stride * Math.min(rest % size, small - 1);
      rest = Math.floor(rest / size);
      stride *= small;
    }
    table[target] = (table[target] as number) + (counts[cell] as number);
  }
  return table;
}
