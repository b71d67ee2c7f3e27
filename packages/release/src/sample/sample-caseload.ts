import { type Codebook, TesseraError } from '@tessera/model';
import { deriver } from './derive.ts';
import { genericInventor } from './generic.ts';
import { caseInventor } from './invent-case.ts';
import { type InventionRandom, inventionRandom, type Seed } from './prng.ts';
import { projectorsOf } from './project/project-codebook.ts';
import { ruleKeeper } from './rules.ts';
import { subjectWriter } from './subject.ts';

export interface SampleOptions {
  readonly codebook: Codebook;
  /** How many records; 0 gives none. */
  readonly rows: number;
  /** The same seed gives the same records, on every machine. */
  readonly seed: Seed;
}

const ATTEMPTS = 1000;

function inventorOf(codebook: Codebook): (random: InventionRandom) => string[] {
  const projectors = projectorsOf(codebook);
  if (projectors === undefined) return genericInventor(codebook);
  const invent = caseInventor();
  return (random) => {
    const one = invent(random);
    return projectors.map((project) => project(one));
  };
}

/** Whether a codebook is filled from the model of a case, or column by column from its code lists. */
export function sampleModel(codebook: Codebook): 'case' | 'generic' {
  return projectorsOf(codebook) === undefined ? 'generic' : 'case';
}

/**
 * The records of an invented caseload, one array of cells a record, in the order of `sampleHeader`.
 * No record describes anybody. Every cell is in the codebook's lists and no hard rule is broken.
 */
export function* sampleCaseload(options: SampleOptions): Generator<readonly string[], void> {
  const { codebook, rows, seed } = options;
  if (!Number.isSafeInteger(rows) || rows < 0) {
    throw new TesseraError('ROWS_OUT_OF_RANGE', {
      cause: 'The number of rows is not a whole number from 0 upward.',
      remedy: 'Ask for a whole number of rows.',
    });
  }
  const random = inventionRandom(seed);
  const invent = inventorOf(codebook);
  const keepRules = ruleKeeper(codebook);
  const derive = deriver(codebook);
  const withSubject = subjectWriter(codebook);
  const draw = (): readonly string[] => {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const cells = invent(random);
      if (keepRules(cells)) return derive(cells);
    }
    throw new TesseraError('CODEBOOK_INVALID', {
      cause: 'No invented record keeps every hard rule of the codebook.',
      remedy: 'Look for hard rules that contradict each other.',
      detail: { codebook: codebook.name },
    });
  };
  for (let row = 0; row < rows; row += 1) yield withSubject(random, draw());
}
