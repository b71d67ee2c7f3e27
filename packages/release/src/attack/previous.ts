import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { TesseraError } from '@tessera/model';
import { deltaLeftDown, epsilonUp, isNaming, RHO_UNIT, Z95 } from '@tessera/privacy';
import { type Manifest, traceOf } from '../publish/manifest.ts';
import { type Budget, patternLine } from '../spend/budget.ts';
import { readManifest, verifyBundle } from '../verify/verify.ts';
import { cellsOfLine } from './csv-line.ts';
import type { FoundPrevious } from './findings.ts';

const VERIFY = 'npx --no tessera verify';
const AGGREGATES = 'data/aggregates.csv';

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

/** The part of delta that a release has kept for turning its rho into epsilon. */
function keptFor(manifest: Manifest): number {
  const { delta } = manifest.guarantee;
  return deltaLeftDown([...traceOf(manifest).filter(isNaming), patternLine(delta)], delta);
}

/**
 * Looks whether every folder is a whole release to subtract, as `verify` does, before anything is
 * spent. Throws `FILE_MISSING` or `BUNDLE_NOT_WHOLE`.
 */
export async function checkPrevious(folders: readonly string[]): Promise<void> {
  for (const folder of folders) {
    const manifest = await readManifest(folder);
    if (!(keptFor(manifest) > 0)) {
      throw new TesseraError('BUNDLE_NOT_WHOLE', {
        cause: `The thresholds in the manifest of ${folder} take more delta than it promises.`,
        remedy: `Ask the publisher for the release again. ${VERIFY} looks at it.`,
      });
    }
    const failed = (await verifyBundle(folder)).checks.filter(({ passed }) => !passed);
    const [first] = failed;
    if (first === undefined) continue;
    const more = failed.length === 1 ? '' : `, and ${failed.length - 1} more checks fail`;
    throw new TesseraError('BUNDLE_NOT_WHOLE', {
      cause: `${folder}, which would be subtracted, is no whole release. It is not so that ${first.name}${more}.`,
      remedy: `Name the folder of a whole release. ${VERIFY} says what was expected and what was found.`,
      detail: { checks: failed.map(({ name }) => name) },
    });
  }
}

/**
 * Differencing on the release itself: subtracts an earlier release from it, as any reader can. A
 * function of two published folders. Throws `FILE_MISSING` or `BUNDLE_NOT_WHOLE`.
 */
export async function differenceTo(
  folder: string,
  own: PublishedCounts,
  budget: Pick<Budget, 'rho' | 'delta' | 'left'>,
): Promise<FoundPrevious> {
  const manifest = await readManifest(folder);
  const input = createReadStream(join(folder, AGGREGATES), 'utf8');
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
  const { guarantee, accountant } = manifest;
  const before = Number(accountant.rho_units_limit) * RHO_UNIT;
  return {
    title: manifest.title,
    created: manifest.created.slice(0, 10),
    counts,
    beyond_noise: beyond,
    smallest_change: counts === 0 ? null : Math.round(smallest * 10) / 10,
    epsilon_together: epsilonUp(budget.rho + before, budget.left + keptFor(manifest)),
    delta_together: budget.delta + guarantee.delta,
  };
}
