import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PROPERTY } from '../properties.fixture.ts';
import { allPairs } from './clique.ts';
import { pairTables } from './pair-tables.ts';
import { tableOf } from './table-of.ts';

const caseloads = fc
  .array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 8 })
  .chain((sizes) =>
    fc.record({
      sizes: fc.constant(sizes),
      rows: fc.array(fc.tuple(...sizes.map((size) => fc.nat(size - 1))), { maxLength: 30 }),
    }),
  );

test('every pair is counted as alone, whatever stands beside it', () => {
  fc.assert(
    fc.property(caseloads, fc.infiniteStream(fc.boolean()), ({ sizes, rows }, isKept) => {
      const columns = sizes.map((_, c) => Uint16Array.from(rows, (row) => row[c] as number));
      const pairs = allPairs(sizes.length).filter(() => isKept.next().value);
      expect(pairTables(columns, pairs, sizes).map((table) => [...table])).toEqual(
        pairs.map((pair) => [...tableOf(columns, pair, sizes)]),
      );
    }),
    PROPERTY,
  );
});
