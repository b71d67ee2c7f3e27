import { type Codebook, TesseraError } from '@tessera/model';
import type { QuietEffects } from '../effects.ts';
import { findCodebook } from '../harmonise/find-codebook.ts';
import { checkInterrupt } from '../interrupt.ts';
import { writeFileWhole } from '../publish/bundle/whole-file.ts';
import { VERSION } from '../version.ts';
import { sampleCsv } from './sample-csv.ts';
import { sampleReadme } from './sample-readme.ts';

const DEFAULT_CODEBOOK = 'ctdc-synthetic-2024';
const MOST_ROWS = 100_000_000;

export interface SamplePlan {
  readonly rows: number;
  readonly out: string;
  /** Default "1". */
  readonly seed?: string;
  /** Built-in name or YAML file; default `ctdc-synthetic-2024`. */
  readonly codebook?: string;
  /** Replace a file that is there. */
  readonly force?: boolean;
}

export interface SampledFile {
  readonly file: string;
  readonly readme: string;
  readonly rows: number;
  readonly seed: string;
  readonly codebook: string;
}

/** Writes an invented caseload, and beside it a note that says it is invented. */
export async function sampleFile(plan: SamplePlan, effects: QuietEffects): Promise<SampledFile> {
  const { rows, out, seed = '1', force = false } = plan;
  if (!Number.isInteger(rows) || rows < 1 || rows > MOST_ROWS) {
    throw new TesseraError('ROWS_OUT_OF_RANGE', {
      cause: `The number of rows is a whole number from 1 to ${MOST_ROWS}.`,
      remedy: 'Use --rows 5000.',
    });
  }
  const codebook = await findCodebook(plan.codebook ?? DEFAULT_CODEBOOK, []);
  effects.progress({ stage: 'invent records', detail: codebook.title });
  await writeFileWhole(out, guarded(codebook, rows, seed, effects), force);
  const readme = `${out}.README.md`;
  const text = sampleReadme({ file: out, codebook, rows, seed, version: VERSION });
  await writeFileWhole(readme, [text], true);
  return { file: out, readme, rows, seed, codebook: codebook.name };
}

function* guarded(codebook: Codebook, rows: number, seed: string, effects: QuietEffects) {
  for (const chunk of sampleCsv({ codebook, rows, seed })) {
    checkInterrupt(effects.signal);
    yield chunk;
  }
}
