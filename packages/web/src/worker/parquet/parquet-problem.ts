import { TesseraError } from '@tessera/model';

const unreadable = (reason: string, cause: string, remedy: string, column?: string): TesseraError =>
  new TesseraError('FILE_UNREADABLE', {
    cause,
    remedy,
    detail: { reason, ...(column === undefined ? {} : { column }) },
  });

/** The error for what is no Parquet file, or a damaged one. */
export const brokenParquet = (): TesseraError =>
  unreadable(
    'parquet',
    'The file is no Parquet file, or it is damaged or cut off.',
    'Fetch or export it again, or open the same records as a CSV file.',
  );

/** The error for a column of numbers, dates or lists. */
export const columnNotText = (column: string): TesseraError =>
  unreadable(
    'not-text',
    `The column ${column} of this Parquet file does not hold text.`,
    'Save its columns as text with the codes of the codebook, or open the same records as a CSV file.',
    column,
  );

/** The error for a way of packing that few programs write. */
export const packedOtherwise = (column: string): TesseraError =>
  unreadable(
    'packing',
    `The column ${column} of this Parquet file is packed in a way that this page cannot read.`,
    'Save it with Snappy compression or none, or open the same records as a CSV file.',
    column,
  );
