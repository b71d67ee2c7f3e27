import { type Codebook, domainsOf } from '@tessera/model';
import { ByteWriter, parquetWrite, type SchemaElement } from 'hyparquet-writer';
import { csvCell, csvLine } from './csv.ts';
import { cellReaders, type ReleasedRows } from './rows.ts';

const ROWS_A_CHUNK = 4_096;

/** The released rows as CSV text, in chunks, with a header in codebook order. */
export function* microdataCsv(codebook: Codebook, rows: ReleasedRows): Generator<string> {
  yield csvLine(codebook.columns.map((column) => column.name));
  const readers = quotedReaders(codebook, rows);
  for (let start = 0; start < rows.count; start += ROWS_A_CHUNK) {
    let text = '';
    for (let row = start; row < Math.min(rows.count, start + ROWS_A_CHUNK); row++) {
      for (let i = 0; i < readers.length; i++) {
        if (i > 0) text += ',';
        text += readers[i]?.(row);
      }
      text += '\n';
    }
    yield text;
  }
}

function quotedReaders(codebook: Codebook, rows: ReleasedRows) {
  const domains = new Map(
    domainsOf(codebook).map((domain, i) => [domain.column.name, { domain, i }]),
  );
  const plain = cellReaders(codebook, rows);
  // Alone on its line, an empty cell needs quotes, or the line would be blank and no record.
  const cell = codebook.columns.length > 1 ? csvCell : (text: string) => csvCell(text) || '""';
  return codebook.columns.map((column, at) => {
    const found = domains.get(column.name);
    if (found === undefined) return (row: number) => cell(plain[at]?.(row) ?? '');
    const tokens = found.domain.tokens.map(cell);
    const values = rows.columns[found.i] as Uint16Array;
    return (row: number) => tokens[values[row] as number] as string;
  });
}

/** The same rows as a Parquet file: every column text, as in the CSV, an empty cell null. */
export function microdataParquet(codebook: Codebook, rows: ReleasedRows): Uint8Array {
  const readers = cellReaders(codebook, rows);
  const schema: SchemaElement[] = [
    { name: 'root', num_children: codebook.columns.length },
    ...codebook.columns.map(
      (column): SchemaElement => ({
        name: column.name,
        type: 'BYTE_ARRAY',
        converted_type: 'UTF8',
        repetition_type: 'OPTIONAL',
      }),
    ),
  ];
  const writer = new ByteWriter();
  parquetWrite({
    writer,
    schema,
    columnData: codebook.columns.map((column, i) => ({
      name: column.name,
      data: Array.from({ length: rows.count }, (_, row) => readers[i]?.(row) || null),
    })),
  });
  return new Uint8Array(writer.getBuffer());
}
