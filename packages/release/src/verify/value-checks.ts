import { join } from 'node:path';
import { builtInCodebooks, type Codebook } from '@tessera/model';
import { neutralised } from '../publish/csv.ts';
import { drawPaths } from '../publish/draws.ts';
import { codebookHash, type Manifest } from '../publish/manifest.ts';
import { MICRODATA_SCHEMA, microdataSchema } from '../publish/table-schema.ts';
import type { Check } from './check.ts';
import { codebookValues } from './codebook-values.ts';
import { type DescribedField, describedFields } from './described.ts';
import { type FoundRows, rowsIn } from './rows-in.ts';

export interface ValueChecks {
  readonly checks: readonly Check[];
  /** For each file of synthetic rows, how many it has; undefined where it cannot be read. */
  readonly records: ReadonlyMap<string, number | undefined>;
}

/**
 * Whether every value of every synthetic row is one that the codebook of the release allows. Hard
 * rules are not part of a release: they are checked where the codebook came with Tessera.
 */
export async function valueChecks(folder: string, manifest: Manifest): Promise<ValueChecks> {
  const fields = await describedFields(folder);
  const known = builtInCodebooks.find((one) => codebookHash(one) === manifest.codebook.sha256);
  const draws = manifest.parameters.synthesis?.draws?.length ?? 0;
  const checks: Check[] = [await sameValues(folder, fields, known)];
  const records = new Map<string, number | undefined>();
  for (const path of ['data/microdata.csv', ...drawPaths(draws)]) {
    const rows = await rowsIn(join(folder, path), fields ?? [], known);
    records.set(path, 'unreadable' in rows ? undefined : rows.records);
    checks.push(valuesCheck(path, rows));
    if (known !== undefined) checks.push(rulesCheck(path, rows, known));
  }
  return { checks, records };
}

async function sameValues(
  folder: string,
  fields: readonly DescribedField[] | undefined,
  known: Codebook | undefined,
): Promise<Check> {
  const values = await codebookValues(join(folder, 'codebook.csv'));
  const own = known === undefined ? undefined : microdataSchema(known).fields;
  const differ = (fields ?? []).flatMap(({ name, constraints, missingValues = [] }, i) => {
    const told = new Set([...missingValues, ...(constraints?.enum ?? [])]);
    const listed = values?.get(neutralised(name));
    const same =
      listed !== undefined && listed.size === told.size && [...told].every((v) => listed.has(v));
    const ofItsName = own === undefined || own[i]?.name === name;
    return same && ofItsName ? [] : [`column ${i + 1}`];
  });
  const columns = values?.size ?? 0;
  const passed = fields !== undefined && fields.length === columns && differ.length === 0;
  return {
    name: `${MICRODATA_SCHEMA} and codebook.csv list the same values`,
    passed,
    expected: 'the same columns in both, each with the same values',
    found: passed
      ? `${columns} columns`
      : `${fields?.length ?? 'no'} columns in the schema, ${columns} in the codebook; different values: ${differ.slice(0, 5).join(', ') || 'none'}`,
  };
}

function valuesCheck(path: string, rows: FoundRows): Check {
  const check = {
    name: `every value of ${path} is one that the codebook allows`,
    expected: `the columns and values of ${MICRODATA_SCHEMA} and no others`,
  };
  if ('unreadable' in rows) return { ...check, passed: false, found: rows.unreadable };
  const { wrong, firstWrong: first, records } = rows;
  return first === undefined
    ? { ...check, passed: true, found: `${records} rows, all values allowed` }
    : {
        ...check,
        passed: false,
        found: `${wrong} that it does not, the first on line ${first.line} in column ${first.column}`,
      };
}

function rulesCheck(path: string, rows: FoundRows, { name }: Codebook): Check {
  const check = {
    name: `no row of ${path} breaks a hard rule of the codebook`,
    expected: `the hard rules of ${name}, as this version of Tessera has them`,
  };
  if ('unreadable' in rows) return { ...check, passed: false, found: rows.unreadable };
  const { breaks, firstBreak } = rows;
  return firstBreak === undefined
    ? { ...check, passed: true, found: 'no row breaks one' }
    : { ...check, passed: false, found: `${breaks} rows do, the first on line ${firstBreak}` };
}
