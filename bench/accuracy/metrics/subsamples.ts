import type { CodedTable, Engine } from '@tessera/engine';
import { chance } from '../chance.ts';
import { kMarginal, tvdByOrder } from './tvd.ts';

/** Percent of the records, and the k-marginal score of such a random subsample. */
export interface SubsampleScore {
  readonly percent: number;
  readonly score: number;
}

export const PERCENTS = [1, 5, 10, 20, 30, 40, 50, 60, 70, 80, 90];

/** A simple random sample without replacement: a shuffle that stops after `count` places. */
export function subsample(table: CodedTable, count: number, next: () => number): CodedTable {
  const order = Uint32Array.from({ length: table.rows }, (_, row) => row);
  for (let i = 0; i < count; i++) {
    const j = i + Math.floor(next() * (table.rows - i));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  const columns = table.columns.map((column) => {
    const picked = column instanceof Uint8Array ? new Uint8Array(count) : new Uint16Array(count);
    return picked.map((_, i) => column[order[i]!]!);
  });
  return { rows: count, sizes: table.sizes, columns };
}

/** Scores of subsamples of one file, each the mean of `repeats`: NIST's yard-stick. */
export async function subsampleScores(
  engine: Engine,
  table: CodedTable,
  repeats: number,
): Promise<readonly SubsampleScore[]> {
  const next = chance(7);
  const scores: SubsampleScore[] = [];
  for (const percent of PERCENTS) {
    let sum = 0;
    for (let i = 0; i < repeats; i++) {
      const part = subsample(table, Math.round((table.rows * percent) / 100), next);
      const { sensitive } = await engine.distances(part, 2, { compare: 'shares' });
      sum += kMarginal(tvdByOrder(sensitive)[1]!.mean);
    }
    scores.push({ percent, score: sum / repeats });
  }
  return scores;
}

/** The percent of the records whose subsample scores as `score` does, between the points given. */
export function equivalentPercent(scores: readonly SubsampleScore[], score: number): number {
  const points = [{ percent: 0, score: 0 }, ...scores, { percent: 100, score: 1000 }];
  const above = points.findIndex((point) => point.score >= score);
  if (above <= 0) return above === 0 ? 0 : 100;
  const [a, b] = [points[above - 1]!, points[above]!];
  return a.percent + ((b.percent - a.percent) * (score - a.score)) / (b.score - a.score);
}
