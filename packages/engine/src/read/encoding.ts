import { TesseraError } from '@tessera/model';
import type { ByteSource } from './byte-source.ts';
import { cellText } from './cell-text.ts';

/** How the text of a file is encoded, and how many bytes of byte order mark stand before it. */
export interface FileEncoding {
  readonly name: 'utf-8' | 'utf-16le' | 'utf-16be';
  readonly mark: 0 | 2 | 3;
}

const SNIFFED = 4;

/**
 * Tells the encoding from the first bytes of a file: a byte order mark, or for UTF-16 without one
 * the zero bytes of two leading ASCII characters. Everything else is taken as UTF-8 and is checked
 * cell by cell while it is read.
 */
export function detectEncoding(head: Uint8Array): FileEncoding {
  const [a, b, c, d] = head;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { name: 'utf-8', mark: 3 };
  if (a === 0xff && b === 0xfe) return { name: 'utf-16le', mark: 2 };
  if (a === 0xfe && b === 0xff) return { name: 'utf-16be', mark: 2 };
  if (a && b === 0 && c && d === 0) return { name: 'utf-16le', mark: 0 };
  if (a === 0 && b && c === 0 && d) return { name: 'utf-16be', mark: 0 };
  return { name: 'utf-8', mark: 0 };
}

/** The error for a file whose text is not valid in its encoding; `line` is where it was noticed. */
export function encodingError(encoding: string, line: number): TesseraError {
  return new TesseraError('FILE_ENCODING', {
    cause: `The file is not valid ${encoding}; the first wrong bytes are on or after line ${line}.`,
    remedy: 'Save it as UTF-8 ("CSV UTF-8" in a spreadsheet) and read it again.',
    detail: { line },
  });
}

/**
 * Whether a cell of the record on `line` is free of NUL bytes. Throws `FILE_ENCODING` when it is
 * not valid UTF-8.
 */
export function isCleanText(bytes: Uint8Array, start: number, end: number, line: number): boolean {
  const text = cellText(bytes, start, end);
  if (text === 'invalid') throw encodingError('UTF-8', line);
  return text === 'text';
}

/** The error for a file that is no text at all. */
export function notTextError(): TesseraError {
  return new TesseraError('FILE_NOT_TEXT', {
    cause: 'The file holds binary data, not text.',
    remedy:
      'Export the records as a CSV file; a spreadsheet or an archive cannot be read directly.',
  });
}

/** The error for a file without a single character. */
export function emptyFileError(): TesseraError {
  return new TesseraError('FILE_EMPTY', {
    cause: 'The file is empty.',
    remedy: 'Check that the export finished, and choose a file with a header and records.',
  });
}

/**
 * The file as UTF-8 without byte order mark; UTF-16 is transcoded as it streams.
 *
 * Throws `FILE_EMPTY` for a file without text and `FILE_ENCODING` for invalid UTF-16. UTF-8 is
 * passed on unchecked.
 */
export async function* utf8Chunks(source: ByteSource): AsyncGenerator<Uint8Array, void, undefined> {
  let transcode: ((chunk?: Uint8Array) => Uint8Array) | undefined;
  for await (const chunk of withWholeHead(source)) {
    if (transcode === undefined) {
      const encoding = detectEncoding(chunk);
      if (chunk.length === encoding.mark) throw emptyFileError();
      transcode = encoding.name === 'utf-8' ? passOn : utf16Transcoder(encoding.name);
      yield transcode(chunk.subarray(encoding.mark));
    } else {
      yield transcode(chunk);
    }
  }
  if (transcode === undefined) throw emptyFileError();
  yield transcode();
}

const NOTHING = new Uint8Array(0);
const passOn = (chunk: Uint8Array = NOTHING): Uint8Array => chunk;

function utf16Transcoder(name: 'utf-16le' | 'utf-16be'): (chunk?: Uint8Array) => Uint8Array {
  const decoder = new TextDecoder(name, { fatal: true, ignoreBOM: true });
  const encoder = new TextEncoder();
  let line = 1;
  return (chunk) => {
    try {
      const text = chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
      line += text.split('\n').length - 1;
      return encoder.encode(text);
    } catch {
      throw encodingError('UTF-16', line);
    }
  };
}

/** The same bytes, with a first chunk long enough to tell the encoding where the file is. */
async function* withWholeHead(source: ByteSource): AsyncGenerator<Uint8Array, void, undefined> {
  let head: Uint8Array | undefined = NOTHING;
  for await (const chunk of source()) {
    if (head === undefined) {
      yield chunk;
      continue;
    }
    head = joined(head, chunk);
    if (head.length < SNIFFED) continue;
    yield head;
    head = undefined;
  }
  if (head !== undefined && head.length > 0) yield head;
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second;
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
