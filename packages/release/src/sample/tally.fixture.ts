import { type Codebook, codebookByName } from '@tessera/model';
import { sampleCaseload } from './sample-caseload.ts';
import { sampleHeader } from './subject.ts';

/** The chance that a test of a share fails although the model is right. */
export const FALSE_ALARM = 1e-6;

/** The normal quantile of 1 - FALSE_ALARM / 2. */
const QUANTILE = 4.8917;

export type Cell = (column: string) => string;

export interface Tally {
  readonly yes: number;
  readonly of: number;
}

export function builtIn(name: string): Codebook {
  const codebook = codebookByName(name);
  if (codebook === undefined) throw new Error(`no codebook ${name}`);
  return codebook;
}

/** An invented caseload whose records are read by column name. */
export function caseload(name: string, rows: number, seed: string): readonly Cell[] {
  const codebook = builtIn(name);
  const at = new Map(sampleHeader(codebook).map((column, index) => [column, index]));
  return [...sampleCaseload({ codebook, rows, seed })].map((record) => (column: string) => {
    const index = at.get(column);
    if (index === undefined) throw new Error(`no column ${column}`);
    return record[index] ?? '';
  });
}

export function tally(
  records: readonly Cell[],
  of: (cell: Cell) => boolean,
  yes: (cell: Cell) => boolean,
): Tally {
  const among = records.filter(of);
  return { yes: among.filter(yes).length, of: among.length };
}

/** The Wilson score interval of a share, wrong once in 1 / FALSE_ALARM. */
export function wilson({ yes, of }: Tally): readonly [low: number, high: number] {
  const square = QUANTILE ** 2;
  const centre = (yes + square / 2) / (of + square);
  const half = (QUANTILE / (of + square)) * Math.sqrt((yes * (of - yes)) / of + square / 4);
  return [centre - half, centre + half];
}
