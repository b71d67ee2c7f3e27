import { join } from 'node:path';
import { chance } from '../chance.ts';
import { codebookDataset } from './codebook-dataset.ts';
import type { BenchColumn, Dataset } from './dataset.ts';
import { plainCodebook } from './plain-codebook.ts';
import { writeTokens } from './token-csv.ts';

const texts = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => String(from + i));

/** Category 0 is the blank; a flag says 1 or nothing, because SDS counts a 0 as nothing. */
export const SDS_COLUMNS: readonly BenchColumn[] = [
  { name: 'H1', tokens: ['', ...texts(1, 2)], blanks: 1 },
  { name: 'H2', tokens: ['', ...texts(1, 6)], blanks: 1 },
  { name: 'H3', tokens: ['', ...texts(1, 10)], blanks: 1 },
  ...texts(4, 10).map((i) => ({ name: `H${i}`, tokens: ['', '1'], blanks: 1 })),
];

/** The categories each half of the file draws from, evenly and independently, column by column. */
const HALVES: readonly (readonly (readonly number[])[])[] = [
  [
    [0, 1, 2],
    [0, 1, 2, 3],
    [0, 1, 2, 3, 4, 5],
  ],
  [
    [0, 1, 2],
    [0, 4, 5, 6],
    [0, 6, 7, 8, 9, 10],
  ],
];
const FLAG = [0, 1];

/**
 * The sample that Synthetic Data Showcase's notebooks evaluate, re-stated: two halves of equal
 * length. H1 is 1, 2 or blank. H2 is 1–3 or blank in the first half and 4–6 or blank in the second,
 * H3 1–5 or blank and 6–10 or blank. H4–H10 are 1 or 0. Every cell is drawn evenly and on its own.
 * So H2 and H3 depend on each other through the half alone, and 15 × 2 of their 60 pairs are empty.
 */
export function sdsSample(rows: number, seed: number): readonly Uint8Array[] {
  const next = chance(seed);
  const half = Math.floor(rows / 2);
  return SDS_COLUMNS.map((_, column) =>
    Uint8Array.from({ length: half * 2 }, (_cell, row) => {
      const choices = HALVES[row < half ? 0 : 1]![column] ?? FLAG;
      return choices[Math.floor(next() * choices.length)]!;
    }),
  );
}

const ROWS = 6_000;
const SEED = 2022;

/** 6,000 × 10, always the same file; it is written for peers and for the command line, too. */
export function sdsDataset(cache: string): Dataset {
  const title = "SDS's sample, 6,000 × 10";
  const path = join(cache, `sds-sample-${ROWS}.csv`);
  return codebookDataset('sds', title, plainCodebook('sds-sample', title, SDS_COLUMNS), () => {
    writeTokens(path, SDS_COLUMNS, { rows: ROWS, columns: sdsSample(ROWS, SEED) });
    return path;
  });
}
