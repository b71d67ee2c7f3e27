import { TesseraError } from '@tessera/model';

const NAME_LENGTH_SHOWN = 60;

/** What is wrong with a quoted cell: how it ends, or a line break in it. */
export type QuoteFault = 'end' | 'line break';

const SAYS = {
  end: 'a quote that is never closed, or text after the quote that closes a cell',
  'line break': 'a line break inside quotes',
} as const satisfies Record<QuoteFault, string>;

/**
 * The error for a file in which nobody can tell where the record on `line` ends: one stray quote
 * takes in the records after it, so that one person would change how others are read.
 */
export function brokenQuote(fault: QuoteFault, line: number, column?: string): TesseraError {
  const name = column?.slice(0, NAME_LENGTH_SHOWN);
  const place = name === undefined ? '' : ` in the column ${name}`;
  return new TesseraError('FILE_BROKEN_QUOTE', {
    cause: `The record that starts on line ${line} has ${SAYS[fault]}${place}.`,
    remedy:
      'Look for a stray quote on that line: close it, double it where it is part of the text, or take it out.',
    detail: { line, ...(name === undefined ? {} : { column: name }) },
  });
}
