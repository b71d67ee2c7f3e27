import type { Codebook } from '@tessera/model';
import { AGGREGATES_HEADER } from './aggregates.ts';
import type { WrittenFile } from './bundle/stage.ts';
import { CODEBOOK_HEADER } from './codebook-csv.ts';
import { drawPaths, MOST_DRAWS } from './draws.ts';
import { MICRODATA_SCHEMA, parquetSchema, TABLE_PROFILE } from './table-schema.ts';

const PROFILES = 'https://datapackage.org/profiles/2.0';

export interface DataPackageInput {
  readonly codebook: Codebook;
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly created: string;
  readonly files: readonly WrittenFile[];
}

const NUMBERS: ReadonlySet<string> = new Set(['count', 'low', 'high', 'display']);
const plainSchema = (names: readonly string[]) => ({
  $schema: TABLE_PROFILE,
  fields: names.map((name) => ({ name, type: NUMBERS.has(name) ? 'number' : 'string' })),
});

/** The description of the bundle as a Frictionless Data Package, version 2. */
export function dataPackage(input: DataPackageInput) {
  const tables = new Map<string, { title: string; schema: string | { fields: unknown[] } }>([
    ['data/microdata.csv', { title: 'Synthetic records', schema: MICRODATA_SCHEMA }],
    [
      'data/microdata.parquet',
      { title: 'Synthetic records, Parquet', schema: parquetSchema(input.codebook) },
    ],
    [
      'data/aggregates.csv',
      { title: 'Counts with intervals', schema: plainSchema(AGGREGATES_HEADER) },
    ],
    ['codebook.csv', { title: 'Codebook', schema: plainSchema(CODEBOOK_HEADER) }],
    ...drawPaths(MOST_DRAWS).map(
      (path, k) =>
        [path, { title: `Synthetic records, draw ${k + 1}`, schema: MICRODATA_SCHEMA }] as const,
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
          schema: table.schema,
        },
      ];
    }),
  };
}
