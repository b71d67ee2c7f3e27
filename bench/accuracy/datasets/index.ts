import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Codebook, codebookByName } from '@tessera/model';
import { invented } from '../../inputs.ts';
import { CACHE, DATA } from '../paths.ts';
import { adultDataset } from './adult.ts';
import { codebookDataset } from './codebook-dataset.ts';
import type { Dataset } from './dataset.ts';
import { nistDatasets } from './nist.ts';
import { sdsDataset } from './sds-sample.ts';

export { type BenchColumn, blanksOf, type Dataset, sizesOf } from './dataset.ts';
export { readTokens, writeTokens } from './token-csv.ts';

function builtIn(name: string): Codebook {
  const codebook = codebookByName(name);
  if (codebook === undefined) throw new Error(`there is no codebook ${name}`);
  return codebook;
}

const BENCHMARKS = join(DATA, 'benchmarks');

/** Every benchmark; those whose files are not here have no table. */
export const DATASETS: readonly Dataset[] = [
  codebookDataset(
    'ctdc',
    'CTDC Global Synthetic Dataset of 2021, 193,025 × 37',
    builtIn('ctdc-synthetic-2021'),
    () => join(DATA, 'ctdc/global_synthetic_2021.csv'),
  ),
  codebookDataset(
    'kanon',
    'CTDC Global K-anonymised Dataset of 2021, 97,750 × 63',
    builtIn('ctdc-kanon-2021'),
    () => join(DATA, 'ctdc/global_kanon_2021.csv'),
  ),
  codebookDataset(
    'caseload',
    'tessera sample, 206,000 × 27',
    builtIn('ctdc-synthetic-2024'),
    () => invented(206_000, 'ctdc-synthetic-2024').path,
  ),
  sdsDataset(CACHE),
  adultDataset(BENCHMARKS),
  ...nistDatasets(BENCHMARKS),
];

export function datasetByName(name: string): Dataset {
  const found = DATASETS.find((dataset) => dataset.name === name);
  if (found === undefined) throw new Error(`there is no dataset ${name}`);
  return found;
}

/** Whether the folder with files that may be measured and never committed is there. */
export const hasData = (): boolean => existsSync(BENCHMARKS);
