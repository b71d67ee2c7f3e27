import type { CodedTable, Engine } from '@tessera/engine';
import type { ResidualEstimator } from '@tessera/privacy';
import { ruleCounts } from '../../packages/release/src/assess/rules.ts';
import { blanksOf, type Dataset } from './datasets/index.ts';
import {
  addTally,
  type CombinationTally,
  NO_COMBINATIONS,
  summaryOf,
  type TablePair,
  tallyOf,
} from './metrics/combinations.ts';
import { filledFields } from './metrics/filled.ts';
import { tablePairs } from './metrics/long-tables.ts';
import { kMarginal, tvdByOrder } from './metrics/tvd.ts';
import type { Score } from './settings.ts';

/** Everything measured of one released file: numbers by name, and names that go with them. */
export interface Scores {
  readonly numbers: Readonly<Record<string, number>>;
  readonly names: Readonly<Record<string, string>>;
}

/** A released file beside the records it stands for. */
export interface Comparison {
  readonly dataset: Dataset;
  readonly truth: CodedTable;
  readonly engine: Engine;
  readonly released: CodedTable;
  readonly releasedEngine: Engine;
  readonly estimates?: ResidualEstimator;
}

/** From how many rows on a reader may take a combination for real: the trade-off of fabrication. */
export const THRESHOLDS = [1, 2, 3, 5, 10, 20, 50];

/** Scores any method's rows; who made them makes no difference. */
export async function score(of: Comparison, what: readonly Score[]): Promise<Scores> {
  const blanks = blanksOf(of.dataset.columns);
  const [distances, allRules] = [
    await of.engine.distances(of.released, 3, { compare: 'shares' }),
    await ruleCounts(of.releasedEngine, of.dataset.codebook),
  ];
  const tvd = tvdByOrder(distances.sensitive);
  const filled = [
    await filledOf(of.engine, of.truth.rows, blanks),
    await filledOf(of.releasedEngine, of.released.rows, blanks),
  ] as const;
  const [records, fields] = [of.released.rows / of.truth.rows - 1, filled[1] / filled[0] - 1];
  const numbers: Record<string, number> = {
    records,
    recordsOff: Math.abs(records),
    filled: fields,
    filledOff: Math.abs(fields),
    rules: allRules
      .filter(({ strength }) => strength === 'hard')
      .reduce((sum, { breaks }) => sum + breaks, 0),
  };
  for (const { order, mean, max } of tvd) {
    numbers[`tvd${order}`] = mean;
    numbers[`tvd${order}max`] = max;
  }
  if (what.includes('k-marginal')) numbers['kMarginal'] = kMarginal(tvd[1]!.mean);
  if (what.includes('combinations-3')) Object.assign(numbers, await upToThree(of, blanks));
  if (what.includes('combinations-4')) Object.assign(numbers, upToFour(of, blanks));
  if (what.includes('aggregates')) Object.assign(numbers, await aggregates(of, blanks));
  const nameOf = (clique: readonly number[]) =>
    clique.map((i) => of.dataset.columns[i]!.name).join(' × ');
  const names = Object.fromEntries(
    tvd.map(({ order, maxAt }) => [`tvd${order}max`, nameOf(maxAt)]),
  );
  return { numbers, names };
}

async function filledOf(engine: Engine, records: number, blanks: readonly number[]) {
  const oneWay = (await engine.marginals(engine.sizes.map((_, i) => [i]))).sensitive;
  return filledFields(oneWay, blanks, records);
}

function put(numbers: Record<string, number>, tally: CombinationTally, name: string): void {
  for (const [key, value] of Object.entries(summaryOf(tally))) numbers[`${key}${name}`] = value;
}

async function upToThree(of: Comparison, blanks: readonly number[]) {
  const truth = (await of.engine.allMarginals(3)).sensitive;
  const released = (await of.releasedEngine.allMarginals(3)).sensitive;
  const byLength = [NO_COMBINATIONS, NO_COMBINATIONS, NO_COMBINATIONS];
  const byThreshold = THRESHOLDS.map(() => NO_COMBINATIONS);
  truth.cliques.forEach((clique, i) => {
    const pair: TablePair = {
      sizes: clique.map((column) => of.truth.sizes[column]!),
      blanks: clique.map((column) => blanks[column]!),
      truth: truth.counts[i]!,
      released: released.counts[i]!,
    };
    THRESHOLDS.forEach((from, at) => {
      const tally = tallyOf(pair, from);
      byThreshold[at] = addTally(byThreshold[at]!, tally);
      if (from !== 1) return;
      byLength[clique.length - 1] = addTally(byLength[clique.length - 1]!, tally);
    });
  });
  const numbers: Record<string, number> = {};
  byLength.forEach((tally, i) => {
    put(numbers, tally, String(i + 1));
  });
  THRESHOLDS.forEach((from, at) => {
    const { suppressed, fabricated } = summaryOf(byThreshold[at]!);
    numbers[`suppressedFrom${from}`] = suppressed;
    numbers[`fabricatedFrom${from}`] = fabricated;
  });
  return numbers;
}

function upToFour(of: Comparison, blanks: readonly number[]) {
  const numbers: Record<string, number> = {};
  let all = NO_COMBINATIONS;
  for (const length of [1, 2, 3, 4]) {
    let sum = NO_COMBINATIONS;
    for (const pair of tablePairs(of.truth, of.released, blanks, length)) {
      sum = addTally(sum, tallyOf(pair));
    }
    put(numbers, sum, String(length));
    all = addTally(all, sum);
  }
  put(numbers, all, 'From1');
  return numbers;
}

/** Mean |estimate − count| of the published tables, over the combinations somebody has. */
async function aggregates({ estimates, engine }: Comparison, blanks: readonly number[]) {
  if (estimates === undefined) return {};
  const { cliques, counts } = (await engine.allMarginals(2)).sensitive;
  const tallies = [NO_COMBINATIONS, NO_COMBINATIONS];
  cliques.forEach((clique, at) => {
    const [i, j] = [clique[0]!, clique[1]];
    const { values } = j === undefined ? estimates.column(i) : estimates.pair(i, j);
    const pair = {
      sizes: clique.map((column) => engine.sizes[column]!),
      blanks: clique.map((column) => blanks[column]!),
      truth: counts[at]!,
      released: values,
    };
    const tally = tallyOf(pair, Number.NEGATIVE_INFINITY);
    tallies[clique.length - 1] = addTally(tallies[clique.length - 1]!, tally);
  });
  return {
    aggregateError1: summaryOf(tallies[0]!).error,
    aggregateError2: summaryOf(tallies[1]!).error,
  };
}
