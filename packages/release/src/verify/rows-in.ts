import { type CheckedCells, checkCells, readHeader } from '@tessera/engine';
import { type Codebook, TesseraError } from '@tessera/model';
import { neutralised } from '../publish/csv.ts';
import { fileSource } from '../read/file-source.ts';
import type { DescribedField } from './described.ts';

const NOTHING: CheckedCells = {
  records: 0,
  wrong: 0,
  firstWrong: undefined,
  breaks: 0,
  firstBreak: undefined,
};

/** What a file of synthetic rows holds, or why that cannot be said. */
export type FoundRows = CheckedCells | { readonly unreadable: string };

/** Reads a file of synthetic rows against its schema, and the hard rules of a codebook that is known. */
export async function rowsIn(
  path: string,
  fields: readonly DescribedField[],
  codebook: Codebook | undefined,
): Promise<FoundRows> {
  try {
    const source = await fileSource(path);
    const header = await readHeader(source);
    const same = fields.every(({ name }, i) => header[i] === neutralised(name));
    if (!same || header.length !== fields.length) return { unreadable: 'other columns in line 1' };
    return await checkCells(source, fields.map(checkedColumn), codebook);
  } catch (error) {
    if (!(error instanceof TesseraError)) throw error;
    if (error.code === 'FILE_NO_RECORDS') return NOTHING;
    const line = error.info.detail?.['line'];
    return { unreadable: `${error.code}${line === undefined ? '' : ` on line ${line}`}` };
  }
}

/** Categories in the order of the domain: blanks first. */
const checkedColumn = ({ name, constraints, missingValues = [] }: DescribedField) => ({
  name,
  values: constraints === undefined ? undefined : [...missingValues, ...constraints.enum],
});
