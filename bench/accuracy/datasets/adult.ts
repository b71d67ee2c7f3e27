import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchColumn, Dataset } from './dataset.ts';
import { plainCodebook } from './plain-codebook.ts';
import { encodeRows, readPlainCsv } from './token-csv.ts';

const DOMAIN = 'adult-domain.json';

/** Categories 0 … size − 1 of the published domain file; unknown answers are categories of their own. */
export function adultColumns(domain: Readonly<Record<string, number>>): readonly BenchColumn[] {
  return Object.entries(domain).map(([name, size]) => ({
    name,
    tokens: Array.from({ length: size }, (_, code) => `v${code}`),
    blanks: 0,
  }));
}

/** UCI Adult as private-pgm codes it: 48,842 × 14, domains of up to 100 categories. */
export function adultDataset(folder: string): Dataset {
  const domain = join(folder, DOMAIN);
  const columns = existsSync(domain) ? adultColumns(JSON.parse(readFileSync(domain, 'utf8'))) : [];
  const title = 'UCI Adult, 48,842 × 14';
  return {
    name: 'adult',
    title,
    columns,
    codebook: plainCodebook('adult', title, columns),
    async table() {
      const path = join(folder, 'adult.csv');
      if (!existsSync(path)) return undefined;
      const { header, rows } = readPlainCsv(path);
      return encodeRows(header, rows, columns, (i, text) => {
        const code = Number(text);
        return Number.isInteger(code) && code < columns[i]!.tokens.length ? code : -1;
      });
    },
    plan: (rho) => ({ rho, masks: [], headline: [], groups: [] }),
  };
}
