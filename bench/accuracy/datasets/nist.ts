import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from './dataset.ts';
import { NIST_COLUMNS, NIST_DEMOGRAPHIC, type NistColumn } from './nist-columns.ts';
import { plainCodebook } from './plain-codebook.ts';
import { encodeRows, readPlainCsv } from './token-csv.ts';

function nist(
  folder: string,
  name: string,
  title: string,
  columns: readonly NistColumn[],
): Dataset {
  return {
    name,
    title,
    columns,
    codebook: plainCodebook(name, title, columns),
    async table() {
      const path = join(folder, 'nist_acs_ma2019.csv');
      if (!existsSync(path)) return undefined;
      const { header, rows } = readPlainCsv(path);
      return encodeRows(header, rows, columns, (i, text) => columns[i]!.encode(text));
    },
    plan: (rho) => ({ rho, masks: [], headline: [], groups: [] }),
  };
}

/** NIST's excerpt of the American Community Survey, Massachusetts 2019: 7,634 records. */
export function nistDatasets(folder: string): readonly Dataset[] {
  const few = NIST_COLUMNS.filter(({ name }) => NIST_DEMOGRAPHIC.includes(name));
  return [
    nist(folder, 'nist-demographic', 'NIST ACS excerpt, 10 demographic columns', few),
    nist(folder, 'nist-21', 'NIST ACS excerpt, 21 columns', NIST_COLUMNS),
  ];
}
