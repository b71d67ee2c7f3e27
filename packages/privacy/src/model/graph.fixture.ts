import fc from 'fast-check';
import { allPairs } from '../estimate/clique.ts';

export interface Graph {
  readonly sizes: readonly number[];
  readonly edges: readonly (readonly [number, number])[];
}

/** Random graphs over columns of random sizes. */
export function graphs(columns: number, mostCategories: number): fc.Arbitrary<Graph> {
  return fc.integer({ min: 1, max: columns }).chain((count) =>
    fc.record({
      sizes: fc.array(fc.integer({ min: 2, max: mostCategories }), {
        minLength: count,
        maxLength: count,
      }),
      edges: fc.subarray([...allPairs(count)]),
    }),
  );
}
