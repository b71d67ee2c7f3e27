import { type Codebook, codebookByName, domainsOf } from '@tessera/model';
import { protect } from '@tessera/privacy';
import { seededBits } from '@tessera/privacy/testing';
import { countSource } from '../../../release/src/count/count-source.ts';
import { planFor } from '../../../release/src/protect/plan-for.ts';
import type { CodedTable } from '../coded-table.ts';
import type { Engine } from '../count/engine.ts';

/** Columns that are kept, so that a protection takes a moment only. */
export const COLUMNS = 12;
const LARGEST = 32;

function smallCodebook(): Codebook {
  const whole = codebookByName('ctdc-synthetic-2024');
  if (whole === undefined) throw new Error('the codebook is missing');
  const columns = domainsOf(whole)
    .filter(({ size }) => size <= LARGEST)
    .slice(0, COLUMNS)
    .map(({ column }) => column);
  const has = (name: string) => columns.some((column) => column.name === name);
  return {
    ...whole,
    columns,
    groups: whole.groups
      .map((group) => ({ ...group, columns: group.columns.filter(has) }))
      .filter((group) => group.columns.length > 0),
    rules: whole.rules.filter(({ when, must }) => [...when.columns, ...must.columns].every(has)),
  };
}

const codebook = smallCodebook();
const domains = domainsOf(codebook);

/** Enough people for a full release. */
export const SMALL = 1_500;

/** An invented caseload, the same wherever it is made, in shared memory where there is any. */
export function smallCaseload(rows: number): CodedTable {
  const bits = seededBits(rows);
  const shared = typeof SharedArrayBuffer !== 'undefined';
  const columns = domains.map(({ size }) => {
    const bytes = size <= 256 ? rows : 2 * rows;
    const buffer = shared ? new SharedArrayBuffer(bytes) : new ArrayBuffer(bytes);
    const column = size <= 256 ? new Uint8Array(buffer) : new Uint16Array(buffer);
    for (let row = 0; row < rows; row++) {
      column[row] = Math.floor(size * (bits.next() / 2 ** 32) ** 3);
    }
    return column;
  });
  return { rows, sizes: domains.map(({ size }) => size), columns };
}

/** Every count of up to two columns, folded to one number a table. */
export async function countsOf(engine: Engine): Promise<readonly number[]> {
  const { counts } = (await engine.allMarginals(2)).sensitive;
  return counts.map((table) =>
    table.reduce((sum, count, cell) => (sum * 31 + count * cell) | 0, 7),
  );
}

/** A whole protection with seeded noise, as text: every released number to its last bit. */
export async function smallProtection(engine: Engine): Promise<string> {
  const released = await protect(
    countSource(engine, codebook),
    planFor(codebook, 0.5, { delta: 1e-6 }),
    {
      bits: seededBits(11),
    },
  );
  if (released.tier !== 'full') throw new Error('too few people for a full release');
  const { people, trace, groups, fidelity, rows, estimates } = released;
  const singles = domains.map((_, column) => estimates.column(column));
  return JSON.stringify({ people, trace, groups, fidelity, rows, singles }, (_, value: unknown) => {
    if (typeof value === 'bigint') return String(value);
    return ArrayBuffer.isView(value) ? [...(value as Uint16Array)] : value;
  });
}
