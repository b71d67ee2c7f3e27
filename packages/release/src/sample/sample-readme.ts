import type { Codebook } from '@tessera/model';
import type { Seed } from './prng.ts';
import { sampleModel } from './sample-caseload.ts';

export interface SampleReadmeOptions {
  /** The name of the file that this text lies beside. */
  readonly file: string;
  readonly codebook: Codebook;
  readonly rows: number;
  readonly seed: Seed;
  /** The version of Tessera that wrote the file. */
  readonly version: string;
}

const MODELS = {
  case: `Each record is drawn from a chain of probability tables. Some of the tables hold shares that
organisations have published; the others are assumed. The method page "sample" lists both.`,
  generic: `The codebook is not one that the model of a case knows. Each column is drawn from its public code
list with made-up weights, and a hidden class of case makes the columns depend on each other.`,
} as const;

/**
 * The text that lies beside an invented file, `FILE.README.md`. It says that the file is invented,
 * how to make it again, and what it must not be used for.
 */
export function sampleReadme({ file, codebook, rows, seed, version }: SampleReadmeOptions): string {
  return `# INVENTED DATA: ${file}

**Every record in this file is INVENTED. It describes nobody, comes from nobody's file, and counts
nothing that happened. Never cite a number from it.**

| | |
|---|---|
| File | ${file} |
| Records | ${rows} |
| Codebook | ${codebook.name} ${codebook.version} (${codebook.title}) |
| Seed | ${seed} |
| Written by | Tessera ${version}, \`tessera sample\` |

The codebook names the shape of the columns only; its publisher has nothing to do with this file.

## How it was made

${MODELS[sampleModel(codebook)]}

The same version, codebook, number of records and seed give the same file.

## What it is for

Trying Tessera, teaching, tests and measurements of speed.

## What it is not for

Any statement about trafficking, about a country, or about people; training a model that is used on
people; and any comparison with real data. Keep this text beside the file.
`;
}
