import { type Codebook, protectedColumns, TesseraError } from '@tessera/model';
import { brokenQuote } from './broken-quote.ts';

/** Where the columns of a codebook stand in a file. */
export interface HeaderMatch {
  /** For each place in the header, the index in `protectedColumns`, or -1 for a column not read. */
  readonly targets: readonly number[];
  /** The place of the subject column, or -1 when the file has none. */
  readonly subject: number;
}

const NAMES_SHOWN = 5;
const NAME_LENGTH_SHOWN = 60;

/**
 * Finds the columns of a codebook in a header. The order is free. Derived columns may be there or
 * not and are never read. `subject` names the column that says which person a record belongs to;
 * by default it is the codebook's own, which a file may lack, as a release does.
 *
 * Throws `FILE_BROKEN_QUOTE` when a name has a line break in it (a stray quote has taken in records),
 * `USAGE` when `subject` names a protected column, `HEADER_UNKNOWN`, `HEADER_DUPLICATE`, `HEADER_MISSING`, or `SUBJECT_UNKNOWN` when a
 * `subject` that was asked for is absent. When no name at all is known none is repeated in the
 * error: the first line may be a record.
 */
export function matchHeader(
  header: readonly string[],
  codebook: Codebook,
  subject?: string,
): HeaderMatch {
  const names = protectedColumns(codebook).map((column) => column.name);
  const indexes = new Map(names.map((name, index) => [name, index]));
  const known = new Set(codebook.columns.map((column) => column.name));
  if (codebook.subject !== undefined) known.add(codebook.subject);
  if (subject !== undefined) known.add(subject);

  if (subject !== undefined && indexes.has(subject)) throw protectedSubject(subject);
  if (header.some((name) => /[\r\n]/.test(name))) throw brokenQuote('line break', 1);
  refuseUnknown(header, known);
  refuseDuplicates(header);
  const present = new Set(header);
  refuseMissing(names.filter((name) => !present.has(name)));
  if (subject !== undefined && !present.has(subject)) throw subjectError(subject);

  const subjectName = subject ?? codebook.subject;
  return {
    targets: header.map((name) => indexes.get(name) ?? -1),
    subject: subjectName === undefined ? -1 : header.indexOf(subjectName),
  };
}

/** Throws `HEADER_DUPLICATE` when a name stands in the header twice. */
export function refuseDuplicates(header: readonly string[]): void {
  const places = header.flatMap((name, place) => (header.indexOf(name) < place ? [place + 1] : []));
  if (places.length === 0) return;
  throw new TesseraError('HEADER_DUPLICATE', {
    cause: `The header repeats an earlier name at place ${listed(places.map(String))}.`,
    remedy: 'Rename or remove the repeated columns, so that each name stands once.',
    detail: { places: places.map(String) },
  });
}

function refuseUnknown(header: readonly string[], known: ReadonlySet<string>): void {
  const unknown = header.filter((name) => !known.has(name));
  if (unknown.length === 0) return;
  if (unknown.length === header.length) {
    throw new TesseraError('HEADER_UNKNOWN', {
      cause: `None of the ${header.length} headers is known to the codebook.`,
      remedy: 'Check that the first line holds the column names and that commas separate them.',
      detail: { unknown: unknown.length },
    });
  }
  throw new TesseraError('HEADER_UNKNOWN', {
    cause: `The codebook has no column ${listed(unknown)}.`,
    remedy: 'Remove these columns, rename them, or choose the codebook that describes them.',
    detail: { unknown: unknown.length, names: shown(unknown) },
  });
}

function refuseMissing(missing: readonly string[]): void {
  if (missing.length === 0) return;
  throw new TesseraError('HEADER_MISSING', {
    cause: `The file lacks the column ${listed(missing)}.`,
    remedy: 'Add these columns, left empty where nothing is known.',
    detail: { missing: missing.length, names: shown(missing) },
  });
}

function subjectError(subject: string): TesseraError {
  return new TesseraError('SUBJECT_UNKNOWN', {
    cause: `The file has no column ${listed([subject])} that could say whose record it is.`,
    remedy: 'Name a column of the file, or leave the subject out when each record is one person.',
    detail: { names: shown([subject]) },
  });
}

function protectedSubject(subject: string): TesseraError {
  return new TesseraError('USAGE', {
    cause: `The column ${listed([subject])} holds an answer that is counted and protected, so it cannot say whose record it is.`,
    remedy:
      'Name the column with the case number, or leave the subject out when each record is one person.',
    detail: { names: shown([subject]) },
  });
}

const shown = (names: readonly string[]): readonly string[] =>
  names.slice(0, NAMES_SHOWN).map((name) => name.slice(0, NAME_LENGTH_SHOWN) || '(no name)');

/** The first names for a sentence, and how many more there are. */
export function listed(names: readonly string[]): string {
  const more = names.length - NAMES_SHOWN;
  return shown(names).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
