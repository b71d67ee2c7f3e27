import { TesseraError } from '@tessera/model';
import type { CsvSink } from './csv-sink.ts';

const LF = 10;
const CR = 13;
const QUOTE = 34;
const COMMA = 44;

/** Longest cell in bytes, unless the caller says otherwise: 1 MiB. */
export const CELL_LIMIT = 1 << 20;

export interface CsvScannerOptions {
  /** Longest cell in bytes; default `CELL_LIMIT`. */
  readonly cellLimit?: number;
  /** How many records at the start are passed over in silence; default 0. */
  readonly skipRecords?: number;
}

type State = 'plain' | 'quoted' | 'closing';

/**
 * Cuts UTF-8 bytes into RFC 4180 cells without making a string. Chunks may end anywhere. Lines end
 * with LF, CRLF or CR. A quote inside an unquoted cell is text. A quote still open at the end of the
 * file and text after a closing quote are told as broken. A line without a single byte is no record,
 * unless the first record has a single cell: then it is a record with an empty cell.
 *
 * Memory is at most one cell. Throws `CELL_TOO_LONG` before a longer cell is buffered.
 */
export class CsvScanner {
  readonly #sink: CsvSink;
  readonly #cellLimit: number;
  #skip: number;
  #state: State = 'plain';
  #column = 0;
  #line = 1;
  #recordLine = 1;
  /** Cells of the first record; 0 before it. */
  #width = 0;
  #lastByte = 0;
  /** The part of the present cell that cannot be shown in place: cut by a chunk, or unescaped. */
  #kept = new Uint8Array(256);
  #keptLength = 0;
  #keeping = false;

  constructor(sink: CsvSink, options: CsvScannerOptions = {}) {
    this.#sink = sink;
    this.#cellLimit = options.cellLimit ?? CELL_LIMIT;
    this.#skip = options.skipRecords ?? 0;
  }

  /** Scans the next chunk; the sink has been told of every cell that ends in it. */
  push(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    let at = this.#isRestOfCrLf(bytes) ? 1 : 0;
    while (at < bytes.length) {
      if (this.#state === 'plain') at = this.#scanPlain(bytes, at);
      else if (this.#state === 'quoted') at = this.#scanQuoted(bytes, at);
      else at = this.#resumeAfterQuote(bytes, at);
    }
    this.#lastByte = bytes[bytes.length - 1] as number;
  }

  /** Ends the file: the last record needs no line end. */
  end(): void {
    if (this.#state === 'quoted') this.#sink.brokenQuote(this.#column, this.#recordLine);
    if (this.#column === 0 && !this.#keeping && this.#state === 'plain') return;
    this.#state = 'plain';
    this.#emit(this.#kept, 0, 0, this.#column);
    this.#endRecord(this.#column + 1);
  }

  #isRestOfCrLf(bytes: Uint8Array): boolean {
    const betweenRecords = this.#state === 'plain' && this.#column === 0 && !this.#keeping;
    return betweenRecords && this.#lastByte === CR && bytes[0] === LF;
  }

  #scanPlain(bytes: Uint8Array, from: number): number {
    const end = bytes.length;
    let column = this.#column;
    let start = from;
    let at = from;
    for (;;) {
      let byte = 0;
      while (at < end) {
        byte = bytes[at] as number;
        if (byte <= COMMA && (byte === COMMA || byte === LF || byte === CR || byte === QUOTE)) {
          break;
        }
        at++;
      }
      if (at === end) {
        this.#column = column;
        this.#keep(bytes, start, end);
        return end;
      }
      if (byte === COMMA) {
        this.#emit(bytes, start, at, column);
        column++;
        start = ++at;
      } else if (byte === QUOTE) {
        at++;
        if (at - 1 > start || this.#keeping) continue;
        this.#column = column;
        this.#state = 'quoted';
        return at;
      } else {
        if (column === 0 && at === start && !this.#keeping && this.#width !== 1) {
          this.#blankLine();
        } else {
          this.#emit(bytes, start, at, column);
          this.#endRecord(column + 1);
        }
        column = 0;
        at++;
        if (byte === CR && at < end && bytes[at] === LF) at++;
        start = at;
      }
    }
  }

  #scanQuoted(bytes: Uint8Array, from: number): number {
    const end = bytes.length;
    let start = from;
    for (let at = from; at < end; at++) {
      const byte = bytes[at] as number;
      if (byte > QUOTE) continue;
      if (byte === QUOTE) {
        const next = bytes[at + 1];
        if (next === QUOTE) {
          this.#keep(bytes, start, at + 1);
          start = at + 2;
          at++;
        } else if (next === COMMA) {
          this.#emit(bytes, start, at, this.#column);
          this.#column++;
          this.#state = 'plain';
          return at + 2;
        } else {
          this.#keep(bytes, start, at);
          this.#keeping = true;
          this.#state = 'closing';
          return at + 1;
        }
      } else if (byte === CR) {
        this.#lineBreak();
      } else if (byte === LF) {
        const before = at > 0 ? bytes[at - 1] : this.#lastByte;
        if (before !== CR) this.#lineBreak();
      }
    }
    this.#keep(bytes, start, end);
    return end;
  }

  #resumeAfterQuote(bytes: Uint8Array, at: number): number {
    const byte = bytes[at] as number;
    if (byte === QUOTE) {
      this.#keep(bytes, at, at + 1);
      this.#state = 'quoted';
      return at + 1;
    }
    if (byte !== COMMA && byte !== LF && byte !== CR) {
      this.#sink.brokenQuote(this.#column, this.#recordLine);
    }
    this.#state = 'plain';
    return at;
  }

  #emit(bytes: Uint8Array, start: number, end: number, column: number): void {
    if (this.#keeping) {
      this.#keep(bytes, start, end);
      if (this.#skip === 0) {
        this.#sink.cell(this.#kept, 0, this.#keptLength, column, this.#recordLine);
      }
      this.#keptLength = 0;
      this.#keeping = false;
      return;
    }
    if (end - start > this.#cellLimit) throw this.#tooLong(column);
    if (this.#skip === 0) this.#sink.cell(bytes, start, end, column, this.#recordLine);
  }

  #endRecord(cells: number): void {
    const line = this.#recordLine;
    if (this.#width === 0) this.#width = cells;
    this.#startNextLine();
    if (this.#skip === 0) this.#sink.record(cells, line);
    else this.#skip--;
  }

  #blankLine(): void {
    const line = this.#recordLine;
    this.#startNextLine();
    this.#sink.blankLine(line);
  }

  #startNextLine(): void {
    this.#line++;
    this.#recordLine = this.#line;
    this.#column = 0;
  }

  #lineBreak(): void {
    this.#line++;
    if (this.#skip > 0) return;
    this.#sink.lineBreak(this.#column, this.#recordLine);
  }

  #keep(bytes: Uint8Array, start: number, end: number): void {
    const length = end - start;
    if (length === 0) return;
    const total = this.#keptLength + length;
    if (total > this.#cellLimit) throw this.#tooLong(this.#column);
    if (total > this.#kept.length) {
      const larger = new Uint8Array(
        Math.max(total, Math.min(this.#kept.length * 2, this.#cellLimit)),
      );
      larger.set(this.#kept.subarray(0, this.#keptLength));
      this.#kept = larger;
    }
    this.#kept.set(bytes.subarray(start, end), this.#keptLength);
    this.#keptLength = total;
    this.#keeping = true;
  }

  #tooLong(column: number): TesseraError {
    return new TesseraError('CELL_TOO_LONG', {
      cause: `The record that starts on line ${this.#recordLine} has a cell of more than ${this.#cellLimit} bytes.`,
      remedy: 'Look for a quote that is opened on that line and never closed.',
      detail: { line: this.#recordLine, column: column + 1, limit: this.#cellLimit },
    });
  }
}
