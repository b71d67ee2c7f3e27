import {
  type ByteSource,
  type CaseFile,
  LARGEST_TABLE,
  readCases,
  readColumns,
  readHeader,
} from '@tessera/engine';
import { type Codebook, TesseraError } from '@tessera/model';
import { isParquet, parquetFile } from './parquet/parquet-file.ts';
import { brokenParquet } from './parquet/parquet-problem.ts';

/** A file of case records, in whatever format. */
export interface CaseSource {
  readonly names: readonly string[];
  read(codebook: Codebook): Promise<CaseFile>;
}

/** Finds out what a file is from its first bytes. `name` may promise that it is a Parquet file. */
export async function caseSource(file: Blob, name = ''): Promise<CaseSource> {
  if (await isParquet(file)) return parquetCases(file);
  if (name.toLowerCase().endsWith('.parquet')) throw brokenParquet();
  const source = bytesOf(file);
  return {
    names: await readHeader(source),
    read: (codebook) => readCases(source, codebook),
  };
}

async function parquetCases(file: Blob): Promise<CaseSource> {
  if (file.size > LARGEST_TABLE) throw tooLarge();
  const columns = parquetFile(await file.arrayBuffer());
  return {
    names: columns.names,
    read: async (codebook) => readColumns(columns, codebook),
  };
}

function bytesOf(file: Blob): ByteSource {
  return async function* () {
    const reader = file.stream().getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  };
}

const tooLarge = () =>
  new TesseraError('FILE_UNREADABLE', {
    cause: 'The file is larger than can be read here.',
    remedy: 'Take a part of its records, or check that the file is whole.',
    detail: { reason: 'size' },
  });
