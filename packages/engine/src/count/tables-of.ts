import type { CodedColumn } from '../coded-table.ts';
import { countOne, countTwo } from './histogram.ts';
import { countOneByWords, countTwoByWords, isByteColumn } from './histogram-by-words.ts';
import { marginalise } from './marginalise.ts';
import type { Pass, Third } from './plan.ts';

/** The packed codes that a pass reads: its pair of blocks, then its thirds, in order. */
export type PassCodes = readonly CodedColumn[];

/** For each third of a dense pass, the count tables of its cliques. */
export function* tablesOf(
  pass: Pass,
  codes: PassCodes,
): Generator<readonly Int32Array[], void, undefined> {
  const [x, y] = pass.pair;
  for (let i = 0; i < pass.thirds.length; i += 2) {
    const thirds = pass.thirds.slice(i, i + 2);
    const histograms = count(pass, thirds, codes, i);
    for (const [j, third] of thirds.entries()) {
      yield marginalise(histograms[j]!, [third.block, x, y], third.cliques);
    }
  }
}

function count(
  pass: Pass,
  thirds: readonly Third[],
  codes: PassCodes,
  first: number,
): readonly Int32Array[] {
  const [x, y] = pass.pair;
  const nxy = x.size * y.size;
  const out = thirds.map(({ block }) => new Int32Array(block.size * nxy));
  const [cx, cy, cz, ct] = [codes[0]!, codes[1]!, codes[2 + first]!, codes[3 + first]];
  const ny = y.size;
  const bytes = isByteColumn(cx) && isByteColumn(cy) && isByteColumn(cz);
  if (thirds.length === 1 || ct === undefined) {
    if (bytes) countOneByWords(cx, cy, ny, nxy, cz, out[0]!);
    else countOne(cx, cy, ny, nxy, cz, out[0]!);
  } else if (bytes && isByteColumn(ct)) countTwoByWords(cx, cy, ny, nxy, cz, ct, out[0]!, out[1]!);
  else countTwo(cx, cy, ny, nxy, cz, ct, out[0]!, out[1]!);
  return out;
}
