import { type Codebook, type Column, domainOf } from '@tessera/model';
import { AGGREGATES_HEADER } from './aggregates.ts';
import type { WrittenFile } from './bundle/stage.ts';
import { CODEBOOK_HEADER } from './codebook-csv.ts';
import { neutralised } from './csv.ts';
import { drawPaths, MOST_DRAWS } from './draws.ts';

const PROFILES = 'https://datapackage.org/profiles/2.0';

export interface DataPackageInput {
  readonly codebook: Codebook;
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly created: string;
  readonly files: readonly WrittenFile[];
}

const ORDERED: ReadonlySet<string> = new Set(['ordered', 'year']);

/** A column as a file has it; `write` is what the file makes of a code. */
function field(column: Column, write: (code: string) => string) {
  const { name, label, definition } = column;
  const base = { name, type: 'string', title: label, description: definition };
  if (column.derived !== undefined) return base;
  const domain = domainOf(column);
  const recorded = domain.tokens.slice(domain.blanks).map(write);
  return {
    ...base,
    constraints: { enum: recorded },
    missingValues: [...new Set(domain.tokens.slice(0, domain.blanks).map(write))],
    ...(ORDERED.has(column.kind) ? { categoriesOrdered: true } : {}),
    categories: column.values.map(({ code, label: shown }) => ({
      value: write(code),
      label: shown,
    })),
  };
}

const NUMBERS: ReadonlySet<string> = new Set(['count', 'low', 'high', 'display']);
const plainFields = (names: readonly string[]) =>
  names.map((name) => ({ name, type: NUMBERS.has(name) ? 'number' : 'string' }));

/** The description of the bundle as a Frictionless Data Package, version 2. */
export function dataPackage(input: DataPackageInput) {
  const { codebook } = input;
  const inText = codebook.columns.map((column) => field(column, neutralised));
  const inParquet = codebook.columns.map((column) => field(column, (code) => code));
  const tables = new Map<string, { title: string; fields: unknown[] }>([
    ['data/microdata.csv', { title: 'Synthetic records', fields: inText }],
    ['data/microdata.parquet', { title: 'Synthetic records, Parquet', fields: inParquet }],
    [
      'data/aggregates.csv',
      { title: 'Counts with intervals', fields: plainFields(AGGREGATES_HEADER) },
    ],
    ['codebook.csv', { title: 'Codebook', fields: plainFields(CODEBOOK_HEADER) }],
    ...drawPaths(MOST_DRAWS).map(
      (path, k) => [path, { title: `Synthetic records, draw ${k + 1}`, fields: inText }] as const,
    ),
  ]);
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: input.name,
    title: input.title,
    description: input.description,
    created: input.created,
    resources: input.files.flatMap((file) => {
      const table = tables.get(file.path);
      if (table === undefined) return [];
      const csv = file.path.endsWith('.csv');
      return [
        {
          $schema: `${PROFILES}/dataresource.json`,
          name: file.path.replace(/^data\//, '').replaceAll(/[./]/g, '-'),
          path: file.path,
          type: 'table',
          title: table.title,
          format: csv ? 'csv' : 'parquet',
          mediatype: csv ? 'text/csv' : 'application/vnd.apache.parquet',
          ...(csv ? { encoding: 'utf-8' } : {}),
          bytes: file.bytes,
          hash: `sha256:${file.sha256}`,
          schema: { $schema: `${PROFILES}/tableschema.json`, fields: table.fields },
        },
      ];
    }),
  };
}
