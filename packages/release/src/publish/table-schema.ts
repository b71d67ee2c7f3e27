import { type Codebook, type Column, domainOf } from '@tessera/model';
import { neutralised } from './csv.ts';

/** The schema of all files of synthetic rows, named once and referred to by its path. */
export const MICRODATA_SCHEMA = 'data/microdata.schema.json';

export const TABLE_PROFILE = 'https://datapackage.org/profiles/2.0/tableschema.json';

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

const schemaOf = (codebook: Codebook, write: (code: string) => string) => ({
  $schema: TABLE_PROFILE,
  fields: codebook.columns.map((column) => field(column, write)),
});

/** The columns and codes of the synthetic rows as every CSV file has them. */
export const microdataSchema = (codebook: Codebook) => schemaOf(codebook, neutralised);

/** The same for Parquet: by its path, or in full where a code is written in another way there. */
export function parquetSchema(codebook: Codebook) {
  const asTheyAre = schemaOf(codebook, (code) => code);
  const alike = JSON.stringify(asTheyAre) === JSON.stringify(microdataSchema(codebook));
  return alike ? MICRODATA_SCHEMA : asTheyAre;
}
