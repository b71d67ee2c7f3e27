import fc from 'fast-check';
import { expect, it } from 'vitest';
import { distinctRecords } from './distinct-records.ts';

it('counts every different record once, whatever the records are', () => {
  const tables = fc
    .integer({ min: 1, max: 4 })
    .chain((columns) =>
      fc.array(fc.array(fc.nat(3), { minLength: columns, maxLength: columns }), { maxLength: 60 }),
    );
  fc.assert(
    fc.property(tables, (records) => {
      const width = records[0]?.length ?? 1;
      const columns = Array.from({ length: width }, (_, c) =>
        Uint8Array.from(records, (record) => record[c] as number),
      );
      const table = { rows: records.length, sizes: columns.map(() => 4), columns };
      const { first, people } = distinctRecords(table);
      const naive = new Map<string, number>();
      for (const record of records) naive.set(record.join(), (naive.get(record.join()) ?? 0) + 1);
      const found = new Map(
        [...first].map((at, i) => [(records[at] as number[]).join(), people[i]]),
      );
      expect(found).toEqual(naive);
      expect(first.length).toBe(naive.size);
    }),
  );
});
