import { allPairs } from '../estimate/clique.ts';
import { pairTarget } from '../estimate/pair-target.ts';
import type { TableEstimates } from '../estimate/table-estimates.ts';
import { withinIntervals } from '../estimate/within-intervals.ts';
import type { Released } from '../mechanism/released.ts';
import type { Patterns } from '../mechanism/shared-patterns.ts';
import type { SecureBits } from '../random/bits.ts';
import type { Goal } from '../synthesis/gaps.ts';
import { keepRules } from '../synthesis/keep-rules.ts';
import { countAnswered, Refiner } from '../synthesis/refine.ts';
import { joinRows, patternRows, shuffleRows } from '../synthesis/rows.ts';
import { Support } from '../synthesis/support.ts';
import type { ColumnGroup } from './known-groups.ts';
import { modelRows } from './model-rows.ts';
import { remainder, tableOf } from './remainder.ts';
import type { NoisyNumber } from './run.ts';
import type { PairMask } from './source.ts';
import type { Edge } from './structure.ts';
import { Z95 } from './tier.ts';

/** Changes tried for each row, and for a small file at least. */
const TRIES_A_ROW = 40;
const FEWEST_TRIES = 500_000;
const TRIES_AT_ONCE = 250_000;
/** Refinement ends when so many tries bring the rows nearer by less than this share of the way. */
const WORTH_TRYING = 0.02;
/** Rows that are refined at most; where there are more, the others stay as the model drew them. */
const MOST_FREE = 1_000_000;

/** Numbers of rows that a combination needs, one after the other. */
const SUPPORT_STEPS = [3, 6, 12, 20];
/** Support may move so many of a hundred rows away from the goals of a pair, in the mean. */
const SUPPORT_COST = 0.002;

export interface SynthesisInput {
  readonly sizes: readonly number[];
  /** Leading blank categories of each column. */
  readonly blanks: readonly number[];
  readonly estimates: TableEstimates;
  /** Whole records that many people share. */
  readonly patterns: Released<Patterns>;
  /** Pairs that were chosen for the model. */
  readonly chosen: readonly Edge[];
  readonly masks: readonly PairMask[];
  readonly groups: readonly ColumnGroup[];
  /** Released numbers of people with any recorded cell in each group. */
  readonly known: readonly Released<NoisyNumber>[];
  readonly bits: SecureBits;
  /** Called between long computations, so that the host can stop them. */
  readonly pause?: () => Promise<void>;
}

export interface Synthesis {
  readonly rows: readonly Uint16Array[];
  /** Pairs whose tables the model carries. */
  readonly modelled: number;
  /** Chosen pairs that inference had no room for. */
  readonly dropped: number;
  /** Rows that stand for records which many people share. */
  readonly shared: number;
  /** Rows that a combination of two or three recorded values needs; 1 where none is asked. */
  readonly support: number;
}

/**
 * Released rows from released values: the records that many people share, as often as their noisy
 * numbers say; rows for everybody else from a graphical model of what the estimates leave; these
 * refined until all pairs are as near to the estimates as rows can be; and combinations that rest on
 * too few rows taken back, as far as the tables bear it. Pure post-processing: it sees no record.
 */
export async function synthesise(input: SynthesisInput): Promise<Synthesis> {
  const { sizes, masks, groups, bits, pause = async () => {} } = input;
  const total = Math.max(0, Math.round(input.estimates.total().value));
  const shared = patternRows(input.patterns, { masks, sizes, most: total });
  const estimates = remainder(input.estimates, shared, sizes);
  const known = input.known.map(({ value, variance }, g) => ({
    value: value - countAnswered(shared, groups[g] as ColumnGroup),
    variance,
  }));
  const model = await modelRows({ ...input, estimates, known });
  const rows = model.rows;
  const goals = goalsFor(input, estimates, rows);
  const refine = (support?: Support) =>
    refined({ ...input, rows, goals, known, pause, ...(support === undefined ? {} : { support }) });

  let least = 1;
  const free = await refine();
  for (const step of SUPPORT_STEPS) {
    const before = rows.map((column) => column.slice());
    const support = new Support({
      rows: joinRows(shared, rows),
      shared,
      sizes,
      blanks: input.blanks,
      least: step,
    });
    await pause();
    if (support.trim(rows) === 0) continue;
    keepRules(rows, masks, sizes);
    const distance = await refine(support);
    const share = (rows[0]?.length ?? 0) / Math.max(1, total);
    if ((distance - free) * share > SUPPORT_COST) {
      rows.forEach((column, c) => {
        column.set(before[c] as Uint16Array);
      });
      break;
    }
    least = step;
  }
  return {
    rows: shuffleRows(joinRows(shared, rows), bits),
    modelled: model.modelled,
    dropped: model.dropped,
    shared: shared[0]?.length ?? 0,
    support: least,
  };
}

/** For every pair, the table that the rows should have: what is measured, seen from where they are. */
function goalsFor(
  { sizes, masks }: SynthesisInput,
  estimates: TableEstimates,
  rows: readonly Uint16Array[],
): readonly Goal[] {
  const count = rows[0]?.length ?? 0;
  const margins = sizes.map((_, i) => {
    const { values, variance } = estimates.column(i);
    return withinIntervals(values, count, Z95 * Math.sqrt(variance));
  });
  return allPairs(sizes.length).map(([i, j]) => {
    const mask = masks.find(({ clique }) => clique[0] === i && clique[1] === j)?.mask;
    const table = pairTarget({
      ...estimates.pair(i, j),
      rows: margins[i] as Float64Array,
      columns: margins[j] as Float64Array,
      baseline: tableOf(rows, [i, j], sizes),
      ...(mask === undefined ? {} : { mask }),
    });
    return { clique: [i, j], table };
  });
}

interface RefinedInput extends Omit<SynthesisInput, 'known'> {
  readonly known: readonly NoisyNumber[];
  readonly rows: readonly Uint16Array[];
  readonly goals: readonly Goal[];
  readonly support?: Support;
  readonly pause: () => Promise<void>;
}

/** Refines until it hardly helps any more; returns how far the rows are from their goals. */
async function refined(input: RefinedInput): Promise<number> {
  const { groups, known, chosen, pause, rows } = input;
  const refiner = new Refiner({
    ...input,
    blocks: [...groups.map(({ columns }) => columns), ...chosen],
    answered: known.map(({ value }) => value),
    free: MOST_FREE,
  });
  const count = Math.min(MOST_FREE, rows[0]?.length ?? 0);
  const most = Math.max(FEWEST_TRIES, TRIES_A_ROW * count);
  let distance = refiner.distance();
  for (let tried = 0; tried < most; tried += TRIES_AT_ONCE) {
    await pause();
    if (refiner.run(TRIES_AT_ONCE) === 0) break;
    const next = refiner.distance();
    if (distance - next < WORTH_TRYING * distance) return next;
    distance = next;
  }
  return distance;
}
