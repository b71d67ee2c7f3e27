import type { CodedTable } from '../coded-table.ts';

/** The different records of a table, each once. */
export interface DistinctRecords {
  /** Position of the first record that is like it. */
  readonly first: Uint32Array;
  /** How many records are like it. */
  readonly people: Uint32Array;
}

const EMPTY = 0xffff_ffff;

/**
 * Counts whole records: a hash table of positions, open addressing, with every match checked code by
 * code, so that a collision of hashes cannot join two records.
 */
export function distinctRecords({ rows, columns }: CodedTable): DistinctRecords {
  const hashes = hashOf(columns, rows);
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(2 * Math.max(1, rows)))).fill(EMPTY);
  const first = new Uint32Array(rows);
  const people = new Uint32Array(rows);
  let found = 0;
  for (let row = 0; row < rows; row++) {
    let slot = (hashes[row] as number) & (slots.length - 1);
    for (;;) {
      const at = slots[slot] as number;
      if (at === EMPTY) {
        slots[slot] = found;
        first[found] = row;
        people[found] = 1;
        found += 1;
        break;
      }
      const other = first[at] as number;
      if (
        hashes[other] === hashes[row] &&
        columns.every((column) => column[other] === column[row])
      ) {
        people[at] = (people[at] as number) + 1;
        break;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
  }
  return { first: first.slice(0, found), people: people.slice(0, found) };
}

function hashOf(columns: CodedTable['columns'], rows: number): Uint32Array {
  const hashes = new Uint32Array(rows);
  for (const column of columns) {
    for (let row = 0; row < rows; row++) {
      const mixed = Math.imul((hashes[row] as number) ^ (column[row] as number), 0x9e3779b1);
      hashes[row] = mixed ^ (mixed >>> 15);
    }
  }
  return hashes;
}
