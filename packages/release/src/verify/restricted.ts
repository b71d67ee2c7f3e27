import { join } from 'node:path';
import { readOpenTables } from '@tessera/engine';
import { TesseraError } from '@tessera/model';
import { checkAnonymity, classesOf, diversityOf, failing } from '@tessera/privacy/kanon';
import { RESTRICTED_FILES } from '../anonymise/restricted-folder.ts';
import {
  type RestrictedManifest,
  readRestrictedManifest,
} from '../anonymise/restricted-manifest.ts';
import { fileSource } from '../read/file-source.ts';
import type { Check } from './check.ts';
import { fileChecks, hashOf } from './file-checks.ts';

export interface RestrictedVerification {
  readonly kind: RestrictedManifest['kind'];
  readonly whole: boolean;
  readonly checks: readonly Check[];
  readonly k: number;
  readonly m: number;
  readonly unit: RestrictedManifest['unit'];
  readonly outsideGuarantee: true;
  /** Of the manifest itself: compare it with what the organisation gives. */
  readonly manifestSha256: string;
  readonly title: string;
}

/**
 * Recomputes the hash of every file of a restricted folder, and counts k and k^m again in the rows
 * themselves. Throws `FILE_MISSING` or `BUNDLE_NOT_WHOLE` when there is no manifest to start from.
 */
export async function verifyRestricted(folder: string): Promise<RestrictedVerification> {
  const manifest = await readRestrictedManifest(folder);
  const layout = RESTRICTED_FILES.map(({ path }) => path);
  const checks = [
    ...(await fileChecks(folder, manifest.files, layout)),
    ...(await anonymityChecks(folder, manifest)),
    {
      name: 'the order of the rows came from a cryptographic generator',
      passed: manifest.row_order === 'csprng',
      expected: 'csprng (manifest.json)',
      found: manifest.row_order,
    },
  ];
  return {
    kind: manifest.kind,
    whole: checks.every((check) => check.passed),
    checks,
    k: manifest.parameters.k,
    m: manifest.parameters.m,
    unit: manifest.unit,
    outsideGuarantee: true,
    manifestSha256: await hashOf(join(folder, 'manifest.json')),
    title: manifest.title,
  };
}

async function anonymityChecks(
  folder: string,
  manifest: RestrictedManifest,
): Promise<readonly Check[]> {
  const { k, m, l, t } = manifest.parameters;
  const file = await readRows(join(folder, 'microdata.csv'));
  const named = [
    ...manifest.quasi_identifiers.map(({ column }) => column),
    ...manifest.attributes.map(({ column }) => column),
  ];
  const unknown = named.filter((name) => !file.codes.has(name));
  const known = new Set(named);
  const rows = file.rows;
  const columns = {
    name: 'the rows have the columns that the manifest speaks of',
    passed: file.read && unknown.length === 0 && file.names.every((name) => known.has(name)),
    expected: `the ${named.length} columns of manifest.json in microdata.csv`,
    found: `${file.names.length} columns, ${rows} rows${unknown.length === 0 ? '' : `; ${unknown.length} of the manifest are missing`}`,
  };
  if (!columns.passed) return [columns];
  const codesOf = (name: string) => file.codes.get(name) ?? new Uint16Array(rows);
  const keys = manifest.quasi_identifiers.map(({ column }) => codesOf(column));
  const items = manifest.attributes.map(({ column, facts }) => ({
    codes: codesOf(column),
    isItem: (file.values.get(column) ?? []).map((text) => facts.includes(text)),
  }));
  const found = checkAnonymity(rows, keys, items, { k, m });
  const checks: Check[] = [
    columns,
    {
      name: `every combination of quasi-identifiers occurs at least ${k} times`,
      passed: found.smallest >= k,
      expected: `groups of ${k} at least in microdata.csv`,
      found: `${found.classes} groups, the smallest of ${found.smallest}`,
    },
    {
      name: `every combination of up to ${m} facts in a group occurs at least ${k} times, or not at all`,
      passed: found.rare === 0,
      expected: '0 combinations in microdata.csv that occur less often',
      found: `${found.rare} occur less often`,
    },
  ];
  if (l === null && t === null) return checks;
  const sizes = manifest.quasi_identifiers.map(
    ({ column }) => file.values.get(column)?.length ?? 1,
  );
  const classes = classesOf(keys, sizes);
  const blankFirst = new Map(
    manifest.attributes.map(({ column, blanks }) => {
      const values = file.values.get(column) ?? [];
      const codes = values.map((text, code) => (blanks.includes(text) ? 0 : code + 1));
      return [column, Uint16Array.from(codesOf(column), (code) => codes[code] as number)];
    }),
  );
  const rules = { ...(l === null ? {} : { l }), ...(t === null ? {} : { t: t + ROUND }) };
  const { sensitive } = manifest;
  const bad = sensitive.flatMap((names) => {
    const own = names.map((name) => blankFirst.get(name) ?? new Uint16Array(rows));
    const blanks = names.map(() => 1);
    return failing(diversityOf(classes.of, classes.counts.length, own, blanks), rules);
  });
  const told = [l === null ? '' : `l = ${l}`, t === null ? '' : `t = ${t}`].filter(Boolean);
  return [
    ...checks,
    {
      name: `every group keeps ${told.join(' and ')} in the sensitive attributes`,
      passed: bad.length === 0,
      expected: '0 groups in microdata.csv that do not',
      found: `${bad.length} groups do not`,
    },
  ];
}

/** Room for the order in which fractions are added up. */
const ROUND = 1e-9;

interface Rows {
  readonly read: boolean;
  readonly rows: number;
  readonly names: readonly string[];
  readonly codes: ReadonlyMap<string, ArrayLike<number>>;
  readonly values: ReadonlyMap<string, readonly string[]>;
}

/** The rows as anybody would read them; a file that cannot be read has none. */
async function readRows(path: string): Promise<Rows> {
  try {
    const { names, values, tables } = await readOpenTables([await fileSource(path)]);
    const table = tables[0];
    return {
      read: true,
      rows: table?.rows ?? 0,
      names,
      codes: new Map(names.map((name, i) => [name, table?.columns[i] ?? []])),
      values: new Map(names.map((name, i) => [name, values[i] ?? []])),
    };
  } catch (error) {
    if (!(error instanceof TesseraError)) throw error;
    return { read: false, rows: 0, names: [], codes: new Map(), values: new Map() };
  }
}
