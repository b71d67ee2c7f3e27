import { type CountSource, type Protected, type ProtectedFull, protect } from '@tessera/privacy';
import { ResidualEstimator } from '../packages/privacy/src/estimate/residual.ts';
import { arraySource, peopleOf } from '../packages/privacy/src/protect/array-source.fixture.ts';
import { type Mutant, type Protect, SIZES } from './attacked-release.fixture.ts';

type Table = ProtectedFull['estimates']['measurements'][number];

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
