import type { Rational } from '../random/rational.ts';
import { GaussianTable } from './gaussian-table.ts';

/** Entries of all tables together, 32 MiB. */
const KEPT_ENTRIES = 2 ** 22;

/**
 * The tables of one run, one for each variance parameter, so that many measurements of one noise pay
 * for its table once. What it holds follows from public variances alone. The oldest are dropped while
 * all together have more than `kept` entries of 8 bytes (default 2^22); the newest never is.
 */
export class GaussianTables {
  readonly #tables = new Map<string, GaussianTable>();
  readonly #kept: number;
  #entries = 0;

  constructor(kept: number = KEPT_ENTRIES) {
    this.#kept = kept;
  }

  tableFor(sigma2: Rational): GaussianTable {
    const key = `${sigma2.num}/${sigma2.den}`;
    const known = this.#tables.get(key);
    if (known !== undefined) return known;
    const table = new GaussianTable(sigma2);
    this.#tables.set(key, table);
    this.#entries += table.size;
    for (const [oldKey, old] of this.#tables) {
      if (this.#entries <= this.#kept || old === table) break;
      this.#tables.delete(oldKey);
      this.#entries -= old.size;
    }
    return table;
  }
}
