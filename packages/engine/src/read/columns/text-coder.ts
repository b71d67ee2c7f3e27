import type { Domain } from '@tessera/model';
import { CellCoder } from '../cell-coder.ts';
import { cellText } from '../cell-text.ts';
import { OpenValues, refuseLargeOpenList } from '../open-values.ts';

/** What a text stands for that is no category of its column. All of them are below 0. */
export const NOT_IN_LIST = -1;
export const NOT_NAMEABLE = -2;
export const WITH_NUL = -3;
export const NOT_UTF8 = -4;

/** Says of each text of a column, once for all cells that have it, what `CaseSink` says of a cell. */
export class TextCoder {
  /** The category of an empty cell. */
  readonly empty: number;
  /** The category of what is not named in an open column; 0 where the column is not open. */
  readonly other: number;
  readonly #cells: CellCoder;
  readonly #open: OpenValues | undefined;

  /** Throws `CODEBOOK_INVALID` for a domain that is too large. */
  constructor(domain: Domain) {
    refuseLargeOpenList(domain);
    this.#cells = new CellCoder(domain);
    this.#open = domain.column.open === undefined ? undefined : new OpenValues(domain, false);
    this.empty = this.#cells.empty;
    this.other = this.#open?.other ?? 0;
  }

  /** The category of a text, or why it has none. */
  code(text: Uint8Array): number {
    const code = this.#cells.code(text, 0, text.length);
    if (code >= 0) return code;
    const kind = cellText(text, 0, text.length);
    if (kind !== 'text') return kind === 'nul' ? WITH_NUL : NOT_UTF8;
    if (this.#open === undefined) return NOT_IN_LIST;
    const found = this.#open.code(text, 0, text.length);
    return found >= 0 ? found : NOT_NAMEABLE;
  }
}
