/** RFC 4180 in the plainest way, one character at a time; nothing is shared with the writers. */
export function parseCsv(text: string): readonly (readonly string[])[] {
  const records: string[][] = [];
  let record: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === ',') {
      record.push(cell);
      cell = '';
    } else if (sign === '\n') {
      records.push([...record, cell]);
      record = [];
      cell = '';
    } else cell += sign;
  }
  if (cell !== '' || record.length > 0) records.push([...record, cell]);
  return records;
}
