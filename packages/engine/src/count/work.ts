import { distance, onesIn } from './compare.ts';
import { overlapAmong, overlapOf, recordedCells } from './overlap.ts';
import type { Pass } from './plan.ts';
import { distanceAmong, onesAmong, sortedCells } from './sparse.ts';
import { type PassCodes, tablesOf } from './tables-of.ts';

/** A second table to measure the first against: Σ |first·`weights[0]` − second·`weights[1]`|. */
export interface Against {
  readonly codes: PassCodes;
  readonly weights: readonly [number, number];
}

/** One pass with everything that it reads: plain data over shared memory, fit for a message. */
export type Work =
  | { readonly ask: 'tables' | 'ones'; readonly pass: Pass; readonly codes: PassCodes }
  | {
      readonly ask: 'distances';
      readonly pass: Pass;
      readonly codes: PassCodes;
      readonly against: Against;
    }
  | {
      readonly ask: 'overlap';
      readonly pass: Pass;
      readonly codes: PassCodes;
      readonly against: Against;
      readonly sizes: readonly number[];
      /** Leading blank categories of each column of the table. */
      readonly blanks: readonly number[];
    };

/** What a pass found, for the cliques at `positions`: their tables, or as many numbers for each. */
export type Found =
  | {
      readonly kind: 'tables';
      readonly positions: readonly number[];
      readonly tables: readonly Int32Array[];
    }
  | {
      readonly kind: 'values';
      readonly positions: readonly number[];
      readonly values: readonly number[];
    };

/** Does the work. A sparse pass has no tables; asking for them is answered with none. */
export function doWork(work: Work): Found {
  const positions = work.pass.thirds.flatMap((third) => third.positions);
  if (work.pass.sparse) return { kind: 'values', positions, values: sparseValues(work) };
  if (work.ask !== 'tables') return { kind: 'values', positions, values: denseValues(work) };
  return { kind: 'tables', positions, tables: [...tablesOf(work.pass, work.codes)].flat() };
}

function sparseValues(work: Work): readonly number[] {
  const cells = sortedCells(work.pass, work.codes);
  if (!('against' in work)) return [onesAmong(cells)];
  const others = sortedCells(work.pass, work.against.codes);
  if (work.ask === 'distances') return [distanceAmong(cells, others, ...work.against.weights)];
  const { pair, thirds } = work.pass;
  const blocks = [pair[0], pair[1], thirds[0]!.block];
  const blanks = blocks.map(({ columns }) => work.blanks[columns[0] ?? -1] ?? 0);
  const [ny, nz] = [blocks[1]!.size, blocks[2]!.size];
  return overlapAmong(cells, others, (cell) => {
    const z = cell % nz;
    const y = Math.floor(cell / nz) % ny;
    const x = Math.floor(cell / nz / ny);
    return x >= blanks[0]! && y >= blanks[1]! && z >= blanks[2]!;
  });
}

function denseValues(work: Work): readonly number[] {
  const values: number[] = [];
  const against = 'against' in work ? work.against : undefined;
  const others = against && tablesOf(work.pass, against.codes);
  let third = 0;
  for (const tables of tablesOf(work.pass, work.codes)) {
    const other = others?.next().value ?? [];
    const cliques = work.pass.thirds[third++]!.cliques;
    tables.forEach((table, i) => {
      if (work.ask === 'overlap') {
        const sizes = cliques[i]!.map((column) => work.sizes[column]!);
        const blanks = cliques[i]!.map((column) => work.blanks[column]!);
        values.push(...overlapOf(table, other[i]!, recordedCells(sizes, blanks)));
      } else if (against) values.push(distance(table, other[i]!, ...against.weights));
      else values.push(onesIn(table));
    });
  }
  return values;
}
