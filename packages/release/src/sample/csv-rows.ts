const CHUNK = 65_536;
const SPECIAL = /[",\r\n]/;

const cell = (value: string): string =>
  SPECIAL.test(value) ? `"${value.replaceAll('"', '""')}"` : value;

/**
 * A record whose cells hold no more commas than there are gaps between them needs no quotes. One
 * empty cell is quoted, or the line would be blank.
 */
function line(record: readonly string[]): string {
  const joined = record.join(',');
  if (joined === '') return '""';
  let commas = 0;
  for (let at = 0; at < joined.length; at += 1) {
    const code = joined.charCodeAt(at);
    if (code === 44) commas += 1;
    else if (code === 34 || code === 13 || code === 10) return record.map(cell).join(',');
  }
  return commas < record.length ? joined : record.map(cell).join(',');
}

/**
 * Records as CSV (RFC 4180, UTF-8, lines end with LF), the header first, in pieces of about 64 KiB
 * of text: memory does not grow with the number of records.
 */
export function* csvRows(
  header: readonly string[],
  records: Iterable<readonly string[]>,
): Generator<string, void> {
  let piece = `${line(header)}\n`;
  for (const record of records) {
    piece += `${line(record)}\n`;
    if (piece.length >= CHUNK) {
      yield piece;
      piece = '';
    }
  }
  if (piece !== '') yield piece;
}
