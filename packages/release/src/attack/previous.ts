import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { epsilonOfTrace, type Spend, Z95 } from '@tessera/privacy';
import { traceOf } from '../publish/manifest.ts';
import { readManifest } from '../verify/verify.ts';
import { cellsOfLine } from './csv-line.ts';
import type { FoundPrevious } from './findings.ts';

/** A published count and the variance of its noise, as a reader of the bundle knows them. */
export interface PublishedCount {
  readonly count: number;
  readonly variance: number;
}

export type PublishedCounts = ReadonlyMap<string, PublishedCount>;

/** The counts of aggregates, by column and value. Lines that are none are left out. */
export async function publishedCounts(
  lines: AsyncIterable<string> | Iterable<string>,
): Promise<PublishedCounts> {
  const counts = new Map<string, PublishedCount>();
  for await (const line of lines) {
    const cells = cellsOfLine(line);
    const [count, low, high] = cells.slice(4, 7).map(Number);
    if (count === undefined || low === undefined || high === undefined) continue;
    if (![count, low, high].every(Number.isFinite)) continue;
    const variance = ((high - low) / (2 * Z95)) ** 2;
    if (variance > 0) counts.set(JSON.stringify(cells.slice(0, 4)), { count, variance });
  }
  return counts;
}

/**
 * Differencing on the release itself: subtracts an earlier release from it, as any reader can. A
 * function of two published folders. Throws `FILE_MISSING` or `BUNDLE_NOT_WHOLE`.
 */
export async function differenceTo(
  folder: string,
  own: PublishedCounts,
  trace: readonly Spend[],
  delta: number,
): Promise<FoundPrevious> {
  const manifest = await readManifest(folder);
  const input = createReadStream(join(folder, 'data/aggregates.csv'), 'utf8');
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  const earlier = await publishedCounts(lines);
  let [counts, beyond, smallest] = [0, 0, Number.POSITIVE_INFINITY];
  for (const [key, { count, variance }] of own) {
    const before = earlier.get(key);
    if (before === undefined) continue;
    const reach = Z95 * Math.sqrt(variance + before.variance);
    counts += 1;
    if (Math.abs(count - before.count) > reach) beyond += 1;
    smallest = Math.min(smallest, reach);
  }
  return {
    title: manifest.title,
    created: manifest.created.slice(0, 10),
    counts,
    beyond_noise: beyond,
    smallest_change: counts === 0 ? null : Math.round(smallest * 10) / 10,
    epsilon_together: epsilonOfTrace([...trace, ...traceOf(manifest)], delta),
  };
}
