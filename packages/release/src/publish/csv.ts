const NEEDS_QUOTES = /[",\r\n]/;
/** Spreadsheets take the wide forms of East Asian keyboards for the same signs. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
const PLAIN_NUMBER = /^-?\d+(\.\d+)?$/;

/** Text that a spreadsheet would run as a formula, preceded by an apostrophe; other text as it is. */
export const neutralised = (text: string): string =>
  FORMULA.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;

/** One CSV cell, neutralised, with quotes where they are needed. */
export function csvCell(text: string): string {
  const safe = neutralised(text);
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A line of cells. A single empty cell is quoted, or the line would be blank and no record. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',') || '""'}\n`;
}
