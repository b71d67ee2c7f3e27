/** What can be wrong with a file; none of it becomes a number. */
export const IMPORT_PROBLEMS = {
  COLUMN_MISSING: 'A column that is needed is not there, or is there twice. Nothing was read.',
  QUOTE_NOT_CLOSED: 'A quoted cell does not end. Everything from there on was left out.',
  ROW_WIDTH: 'A row has more or fewer cells than the header. It was left out.',
  COUNTRY_UNKNOWN: 'A code that is no country or territory. The row was left out.',
  YEAR_UNKNOWN: 'A year that this edition does not speak of. The row was left out.',
  LABEL_UNKNOWN: 'A label of what is counted that is not known. The row was left out.',
  NAME_UNKNOWN: 'A name that is not one country. The row was left out.',
  VALUE_UNREADABLE: 'No number of people. The figure is blank, with that reason.',
  REPEATED: 'A figure that stands in more than one row. It is blank, with that reason.',
} as const;

export type ImportProblemCode = keyof typeof IMPORT_PROBLEMS;

/** One thing that is wrong, and where; never what stands in the cell. */
export interface ImportProblem {
  readonly code: ImportProblemCode;
  /** The line of the file on which the row begins, from 1. */
  readonly line: number;
  readonly column?: string;
  /** The country of the row, where it has one. */
  readonly country?: string;
}
