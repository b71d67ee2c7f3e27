import type { Clique } from '../estimate/clique.ts';
import { cellsOf, projection } from '../estimate/clique.ts';
import type { Target } from '../model/calibrated-tree.ts';
import type { NoisyNumber } from './run.ts';
import type { PairMask } from './source.ts';
import type { Edge } from './structure.ts';

/** Columns that answer one question together. */
export interface ColumnGroup {
  readonly columns: readonly number[];
  /** For each of them, its first category that is not a blank. */
  readonly from: readonly number[];
}

/** A group whose columns have at most this many cells together is modelled whole. */
const WHOLE_GROUP_CELLS = 4_096;

const HIDDEN_SIZE = 2;

/** What the model is told about groups of columns. */
export interface KnownGroups {
  /** Size of one more column a group, hidden: 1 where a person has any recorded cell in it. */
  readonly sizes: readonly number[];
  readonly edges: readonly Edge[];
  readonly targets: readonly Target[];
  readonly masks: readonly PairMask[];
}

/**
 * Only groups of columns that say yes or nothing get a hidden column: where a "no" is recorded too,
 * each column says by itself whether the question was answered.
 *
 * Hidden columns make the number of people with any answer to a question come out right: such a
 * column follows from the released columns and the released number of people whose answer is
 * known. `margins` are the one-way tables of all columns, each with the total `people`; hidden
 * columns are numbered from `margins.length`.
 */
export function knownGroups(
  groups: readonly ColumnGroup[],
  known: readonly NoisyNumber[],
  margins: readonly Float64Array[],
  people: number,
): KnownGroups {
  const all = margins.map((margin) => margin.length).concat(groups.map(() => HIDDEN_SIZE));
  const edges: Edge[] = [];
  const targets: Target[] = [];
  const masks: PairMask[] = [];
  let hidden = margins.length - 1;
  groups.forEach(({ columns, from }, g) => {
    if (columns.some((column, i) => (margins[column]?.length ?? 0) > (from[i] as number) + 1)) {
      return;
    }
    hidden += 1;
    const recorded = columns.map((column, i) => sum(margins[column] as Float64Array, from[i]));
    const most = Math.min(people, sum(Float64Array.from(recorded)));
    const answered = Math.min(most, Math.max(known[g]?.value ?? 0, ...recorded));
    columns.forEach((column, i) => {
      const margin = margins[column] as Float64Array;
      const first = from[i] as number;
      const blank = people - (recorded[i] as number);
      const silent = blank > 0 ? (people - answered) / blank : 0;
      const table = new Float64Array(margin.length * HIDDEN_SIZE);
      const mask = new Uint8Array(table.length).fill(1);
      margin.forEach((mass, category) => {
        const none = category < first ? mass * silent : 0;
        table[category * 2] = none;
        table[category * 2 + 1] = mass - none;
        if (category >= first) mask[category * 2] = 0;
      });
      edges.push([column, hidden]);
      targets.push({ clique: [column, hidden], table });
      masks.push({ clique: [column, hidden], mask });
    });
    const whole: Clique = [...columns].sort((a, b) => a - b).concat(hidden);
    if (cellsOf(whole, all) > WHOLE_GROUP_CELLS) return;
    for (const [at, a] of columns.entries()) {
      for (const b of columns.slice(at + 1)) edges.push(a < b ? [a, b] : [b, a]);
    }
    masks.push({ clique: whole, mask: someAnswer(whole, { columns, from }, hidden, all) });
  });
  const added = hidden + 1 - margins.length;
  return { sizes: new Array<number>(added).fill(HIDDEN_SIZE), edges, targets, masks };
}

function sum(values: Float64Array, from = 0): number {
  return values.subarray(from).reduce((a, b) => a + b, 0);
}

/** 0 where the hidden column says that something is known and every column of the group is blank. */
function someAnswer(
  whole: Clique,
  { columns, from }: ColumnGroup,
  hidden: number,
  sizes: readonly number[],
): Uint8Array {
  const mask = new Uint8Array(cellsOf(whole, sizes));
  const claimed = projection(whole, [hidden], sizes);
  claimed.forEach((value, cell) => {
    if (value === 0) mask[cell] = 1;
  });
  columns.forEach((column, i) => {
    const categories = projection(whole, [column], sizes);
    categories.forEach((category, cell) => {
      if (category >= (from[i] as number)) mask[cell] = 1;
    });
  });
  return mask;
}
