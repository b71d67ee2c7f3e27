import { distance, onesIn } from './compare.ts';
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
    };

/** What a pass found, for the cliques at `positions`: their tables, or one number for each. */
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
  if (work.pass.sparse) return { kind: 'values', positions, values: [sparseValue(work)] };
  if (work.ask !== 'tables') return { kind: 'values', positions, values: denseValues(work) };
  return { kind: 'tables', positions, tables: [...tablesOf(work.pass, work.codes)].flat() };
}

function sparseValue(work: Work): number {
  const cells = sortedCells(work.pass, work.codes);
  if (work.ask !== 'distances') return onesAmong(cells);
  return distanceAmong(cells, sortedCells(work.pass, work.against.codes), ...work.against.weights);
}

function denseValues(work: Work): readonly number[] {
  const values: number[] = [];
  const against = work.ask === 'distances' ? work.against : undefined;
  const others = against && tablesOf(work.pass, against.codes);
  for (const tables of tablesOf(work.pass, work.codes)) {
    const other = others?.next().value ?? [];
    tables.forEach((table, i) => {
      values.push(against ? distance(table, other[i]!, ...against.weights) : onesIn(table));
    });
  }
  return values;
}
