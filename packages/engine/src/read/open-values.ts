import { type Domain, isNameable, TesseraError } from '@tessera/model';
import { ByteIndex } from './byte-index.ts';
import { trimmedEnd, trimmedStart } from './cell-text.ts';
import { LARGEST_DOMAIN } from './code-store.ts';

/** Different values of one open column that are kept apart; the rest of the 16-bit codes are for lists. */
export const MOST_VALUES = 50_000;

/** UTF-8 needs no more bytes than this for a character. */
const BYTES_A_CHARACTER = 4;

/**
 * The values of one open column that stand in no list. Each is a function of its own cell: a text
 * that cannot be a public word is `other`, whatever else is in the file. Memory is at most
 * `MOST_VALUES` texts of the length that the codebook allows.
 */
export class OpenValues {
  /** Listed categories and blanks; values found are numbered from here on. */
  readonly size: number;
  /** The category of everything that is not named. */
  readonly other: number;
  readonly #column: string;
  readonly #longest: number;
  readonly #keep: boolean;
  readonly #index = new ByteIndex();
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });

  constructor({ column, size, blanks }: Domain, keep: boolean) {
    this.size = size;
    this.#column = column.name;
    this.#keep = keep;
    this.#longest = column.open?.longest ?? 0;
    this.other = blanks + column.values.findIndex(({ code }) => code === column.open?.other);
  }

  /** In the order in which they appear: not to be shown to anybody. */
  get texts(): readonly string[] {
    return Array.from({ length: this.#index.size }, (_, number) => this.#index.text(number));
  }

  /** The code of a cell that no list has; -1 when its text cannot be a public word. */
  code(bytes: Uint8Array, start: number, end: number): number {
    const from = trimmedStart(bytes, start, end);
    const to = trimmedEnd(bytes, from, end);
    const known = this.#index.find(bytes, from, to);
    if (known >= 0) return this.size + known;
    if (to - from > BYTES_A_CHARACTER * this.#longest) return -1;
    const text = this.#decoder.decode(bytes.subarray(from, to));
    if (!isNameable(text, this.#longest)) return -1;
    if (!this.#keep) return this.other;
    if (this.#index.size >= MOST_VALUES) throw tooManyValues(this.#column);
    return this.size + this.#index.add(bytes, from, to);
  }

  /** For each code, its code in a domain with `named` after the list. */
  recode(named: readonly string[]): Uint16Array {
    const places = new Map(named.map((text, place) => [text, this.size + place]));
    const found = this.texts.map((text) => places.get(text) ?? this.other);
    return Uint16Array.from([...Array(this.size).keys(), ...found]);
  }
}

function tooManyValues(column: string): TesseraError {
  return new TesseraError('FILE_UNREADABLE', {
    cause: `The open column ${column} holds more than ${MOST_VALUES} different values.`,
    remedy:
      'A column of names, numbers or free text cannot be released: take it out, or give it a code list.',
    detail: { column, limit: MOST_VALUES },
  });
}

/** Refuses an open column whose list leaves no room for values. */
export function refuseLargeOpenList({ column, size }: Domain): void {
  if (column.open === undefined || size + MOST_VALUES <= LARGEST_DOMAIN) return;
  throw new TesseraError('CODEBOOK_INVALID', {
    cause: `The open column ${column.name} lists ${size} categories; ${LARGEST_DOMAIN - MOST_VALUES} is the most.`,
    remedy: 'Shorten its list, or make it a column that is not open.',
    detail: { column: column.name, size },
  });
}
