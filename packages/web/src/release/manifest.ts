import { type MeasuredTables, medianVariance } from '@tessera/insight';

/** What the explorer takes from the manifest of a release. */
export interface ReleaseFacts {
  readonly title: string;
  readonly invented: boolean;
  readonly created: string;
  readonly codebook: string;
  readonly epsilon: number;
  readonly delta: number;
  /** Variance of the noise on a typical count of two answers. */
  readonly variance: number;
  /** The file of the rows: the smallest of those that the page can read. */
  readonly microdata: ReleaseFile;
}

/** A file as a manifest lists it. */
export interface ReleaseFile {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** The same rows in two formats, the one that travels better first. */
const MICRODATA = ['data/microdata.parquet', 'data/microdata.csv'];
const PAIRS = 'every pair of columns';
const LONGEST_TITLE = 200;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The facts of a parsed `manifest.json`, or nothing where it is none, or has no rows to explore. */
export function factsOf(manifest: unknown): ReleaseFacts | undefined {
  if (!isRecord(manifest)) return undefined;
  const { title, invented, created, codebook, guarantee, files, accountant } = manifest;
  if (typeof title !== 'string' || typeof created !== 'string') return undefined;
  if (!isRecord(codebook) || typeof codebook['name'] !== 'string') return undefined;
  if (!isRecord(guarantee) || !Array.isArray(files) || !isRecord(accountant)) return undefined;
  const { epsilon, delta } = guarantee;
  if (typeof epsilon !== 'number' || typeof delta !== 'number') return undefined;
  const [microdata] = MICRODATA.flatMap((path) => listed(path, files));
  if (microdata === undefined) return undefined;
  return {
    title: title.slice(0, LONGEST_TITLE),
    invented: invented === true,
    created,
    codebook: codebook['name'],
    epsilon,
    delta,
    variance: medianVariance(measuredPairs(accountant['trace'])),
    microdata,
  };
}

function listed(path: string, files: readonly unknown[]): readonly ReleaseFile[] {
  return files.flatMap((file) => {
    if (!isRecord(file) || file['path'] !== path) return [];
    const { sha256, bytes } = file;
    return typeof sha256 === 'string' && typeof bytes === 'number' ? [{ path, sha256, bytes }] : [];
  });
}

/** The noise of the measured pairs of columns, as far as the trace states it. */
function measuredPairs(trace: unknown): readonly MeasuredTables[] {
  if (!Array.isArray(trace)) return [];
  return trace.flatMap((line: unknown): readonly MeasuredTables[] => {
    if (!isRecord(line) || line['step'] !== PAIRS || !isRecord(line['parameter'])) return [];
    const { num, den } = line['parameter'];
    const [variance, times] = [Number(num) / Number(den), Number(line['times'])];
    return variance > 0 && times > 0 ? [{ variance, times }] : [];
  });
}
