import { brokenQuote } from './broken-quote.ts';
import type { ByteSource } from './byte-source.ts';
import { trimmedEnd, trimmedStart } from './cell-text.ts';
import { CsvScanner } from './csv-scanner.ts';
import type { CsvSink } from './csv-sink.ts';
import { emptyFileError, isCleanText, notTextError, utf8Chunks } from './encoding.ts';

/** Bytes scanned at a time, so that one huge chunk is not scanned for its first line only. */
const STEP = 1 << 16;

/**
 * The names in the first record of a file, without the ASCII spaces around them.
 *
 * Throws `FILE_EMPTY` when there is no record at all, `FILE_NOT_TEXT` when the first one has a NUL
 * byte, `FILE_ENCODING` when it is not valid text, `FILE_BROKEN_QUOTE` when a quote in it is broken.
 */
export async function readHeader(source: ByteSource): Promise<readonly string[]> {
  const sink = new FirstRecord();
  const scanner = new CsvScanner(sink);
  for await (const chunk of utf8Chunks(source)) {
    for (let at = 0; at < chunk.length; at += STEP) {
      scanner.push(chunk.subarray(at, at + STEP));
      if (sink.complete) return sink.names;
    }
  }
  scanner.end();
  if (!sink.complete) throw emptyFileError();
  return sink.names;
}

class FirstRecord implements CsvSink {
  readonly names: string[] = [];
  complete = false;
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });

  cell(bytes: Uint8Array, start: number, end: number, _column: number, line: number): void {
    if (this.complete) return;
    if (!isCleanText(bytes, start, end, line)) throw notTextError();
    const from = trimmedStart(bytes, start, end);
    this.names.push(this.#decoder.decode(bytes.subarray(from, trimmedEnd(bytes, from, end))));
  }

  record(): void {
    this.complete = true;
  }

  blankLine(): void {}

  brokenQuote(_column: number, line: number): void {
    if (!this.complete) throw brokenQuote('end', line);
  }

  lineBreak(): void {}
}
