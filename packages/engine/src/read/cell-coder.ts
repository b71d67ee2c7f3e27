import { type Domain, TesseraError } from '@tessera/model';
import { ByteIndex } from './byte-index.ts';
import { trimmedEnd, trimmedStart } from './cell-text.ts';
import { LARGEST_DOMAIN } from './code-store.ts';

const SPACE = 0x20;

/**
 * Turns the bytes of one column's cells into categories. Blank tokens, codes and aliases are
 * matched byte for byte, without the ASCII spaces around them; where one spelling could stand for
 * several categories, blanks win over codes and codes over aliases. An empty cell that is no token
 * of any blank is `NotRecorded`, category 0.
 */
export class CellCoder {
  /** The category of an empty cell. */
  readonly empty: number;
  readonly #index = new ByteIndex();
  readonly #categories: Uint16Array;

  /** Throws `CODEBOOK_INVALID` for a domain of more than 65,536 categories. */
  constructor(domain: Domain) {
    if (domain.size > LARGEST_DOMAIN) throw tooLarge(domain);
    const encoder = new TextEncoder();
    const categories: number[] = [];
    for (const [spelling, category] of spellings(domain)) {
      const bytes = encoder.encode(spelling);
      const from = trimmedStart(bytes, 0, bytes.length);
      const number = this.#index.add(bytes, from, trimmedEnd(bytes, from, bytes.length));
      if (number === categories.length) categories.push(category);
    }
    this.#categories = Uint16Array.from(categories);
    const empty = this.#index.find(new Uint8Array(0), 0, 0);
    this.empty = empty < 0 ? 0 : (categories[empty] ?? 0);
  }

  /** The category of the cell `bytes[start..end)`, or -1 when it is not in the list. */
  code(bytes: Uint8Array, start: number, end: number): number {
    if (start === end) return this.empty;
    let from = start;
    let to = end;
    if ((bytes[start] as number) <= SPACE || (bytes[end - 1] as number) <= SPACE) {
      from = trimmedStart(bytes, start, end);
      to = trimmedEnd(bytes, from, end);
      if (from === to) return this.empty;
    }
    const number = this.#index.find(bytes, from, to);
    return number < 0 ? -1 : (this.#categories[number] as number);
  }
}

function spellings({ column }: Domain): readonly (readonly [string, number])[] {
  const { blanks, values } = column;
  return [
    ...blanks.flatMap((blank, index) => blank.tokens.map((token) => [token, index] as const)),
    ...values.map((value, index) => [value.code, blanks.length + index] as const),
    ...values.flatMap((value, index) =>
      (value.aliases ?? []).map((alias) => [alias, blanks.length + index] as const),
    ),
  ];
}

function tooLarge(domain: Domain): TesseraError {
  return new TesseraError('CODEBOOK_INVALID', {
    cause: `The column ${domain.column.name} has ${domain.size} categories; ${LARGEST_DOMAIN} is the most.`,
    remedy: 'Group its codes into broader ones.',
    detail: { column: domain.column.name, size: domain.size },
  });
}
