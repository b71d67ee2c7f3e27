import { COUNTRIES } from '@tessera/model';
import type { Cell, Table } from '../cell.ts';
import { MEASURES } from '../measures.ts';
import { FIELDS, type Fields, headerOf, placesOf } from './columns.ts';
import { codeOfName } from './country-names.ts';
import { readCsv } from './csv.ts';
import { placeOf } from './place.ts';
import type { ImportProblem } from './problem.ts';
import { TableMaker } from './table-maker.ts';
import { readCell } from './value.ts';

/** The first and the last year that an edition may speak of. */
export interface ImportYears {
  readonly from: number;
  readonly to: number;
}

export interface Imported {
  /** Measures by country. */
  readonly figures: Table;
  /** People detected in a country, by the country whose citizens they are. */
  readonly citizenships: Table;
  /** People repatriated between two countries; the file does not say in which direction. */
  readonly repatriations: Table;
  readonly problems: readonly ImportProblem[];
}

const CODES = new Set(COUNTRIES.map(([, code]) => code));

/** UNODC's file of national figures as typed tables; whatever is wrong with it is a problem, never a number. */
export function importGlotip(text: string, years: ImportYears): Imported {
  const makers = {
    figure: new TableMaker(MEASURES),
    citizenship: new TableMaker(),
    repatriation: new TableMaker(),
  };
  const problems = readRows(text, years, ({ kind, ...cell }) => makers[kind].add(cell));
  return {
    figures: makers.figure.table(),
    citizenships: makers.citizenship.table(),
    repatriations: makers.repatriation.table(),
    problems,
  };
}

interface Found {
  readonly kind: 'figure' | 'citizenship' | 'repatriation';
  readonly country: string;
  readonly key: string;
  readonly year: number;
  readonly cell: Cell;
}

/** Hands on every cell that is understood; `take` says whether it was new. */
function readRows(
  text: string,
  years: ImportYears,
  take: (found: Found) => boolean,
): readonly ImportProblem[] {
  const { rows, openQuote } = readCsv(text);
  const problems: ImportProblem[] =
    openQuote === undefined ? [] : [{ code: 'QUOTE_NOT_CLOSED', line: openQuote }];
  const [header, ...body] = rows;
  const columns = placesOf(header?.cells ?? []);
  if ('missing' in columns) {
    const { missing } = columns;
    return [...problems, { code: 'COLUMN_MISSING', line: 1, column: headerOf(missing) }];
  }
  for (const { line, cells } of body) {
    if (cells.length !== header?.cells.length) {
      problems.push({ code: 'ROW_WIDTH', line });
      continue;
    }
    const fields = Object.fromEntries(
      FIELDS.map((field) => [field, (cells[columns.places[field]] ?? '').trim()]),
    ) as Fields;
    const read = readFields(fields, years);
    if (read === undefined) continue;
    if ('code' in read) problems.push({ ...read, line });
    else {
      const { country } = read;
      const value = headerOf('value');
      if (read.cell === 'unreadable')
        problems.push({ code: 'VALUE_UNREADABLE', line, column: value, country });
      if (!take(read)) problems.push({ code: 'REPEATED', line, column: value, country });
    }
  }
  return problems;
}

/** What one row says: a cell, a problem, or nothing that is wanted here. */
function readFields(
  fields: Fields,
  { from, to }: ImportYears,
): Found | Omit<ImportProblem, 'line'> | undefined {
  const { country } = fields;
  if (!CODES.has(country)) return { code: 'COUNTRY_UNKNOWN', column: headerOf('country') };
  const place = placeOf(fields);
  if (place.kind === 'leftOut') return undefined;
  if (place.kind === 'unknown')
    return { code: 'LABEL_UNKNOWN', column: headerOf(place.field), country };
  const year = /^\d{4}$/.test(fields.year) ? Number(fields.year) : Number.NaN;
  if (!(year >= from && year <= to))
    return { code: 'YEAR_UNKNOWN', column: headerOf('year'), country };
  const key = place.kind === 'figure' ? place.measure : codeOfName(place.name, country);
  if (key === undefined) return { code: 'NAME_UNKNOWN', column: headerOf('category'), country };
  return { kind: place.kind, country, key, year, cell: readCell(fields.value) };
}
