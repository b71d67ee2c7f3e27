import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { domainsOf } from '@tessera/model';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { releaseIn } from '../release.fixture.ts';
import { SMALL } from '../small.fixture.ts';
import { AGGREGATES_HEADER } from './aggregates.ts';
import { parseCsv } from './csv-parser.fixture.ts';
import { dataPackage } from './data-package.ts';
import { DATA_PACKAGE_SCHEMA, TABLE_SCHEMA } from './data-package-schema.fixture.ts';
import { layoutOf } from './layout.ts';
import type { Manifest } from './manifest.ts';
import { microdataSchema } from './table-schema.ts';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'tessera-publish-')));
const text = (tier: string, path: string) => readFileSync(join(folder, tier, 'out', path), 'utf8');

const FILES = [
  'data/microdata.csv',
  'data/microdata.parquet',
  'data/microdata.schema.json',
  'data/aggregates.csv',
  'codebook.csv',
  'codebook.md',
  'report.html',
  'attacks.html',
  'attacks.json',
  'README.md',
  'datapackage.json',
];

const TABLE = /\.(csv|parquet)$/;

const ajv = new Ajv2020.default({ allErrors: true, strict: false });
addFormats.default(ajv);
const describesPackage = ajv.compile(DATA_PACKAGE_SCHEMA);
const describesTable = ajv.compile(TABLE_SCHEMA);

let manifests: Readonly<Record<string, Manifest>> = {};
beforeAll(async () => {
  const full = await releaseIn(join(folder, 'full'), { invented: true });
  const totals = await releaseIn(join(folder, 'totals'), {}, 60);
  manifests = { full: full.manifest, totals: totals.manifest };
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(['full', 'totals'] as const)('a bundle of tier %s', (tier) => {
  it('is of that tier, and lists every file with its size and hash', () => {
    const manifest = manifests[tier];
    expect(manifest?.tier).toBe(tier);
    expect(manifest?.files.map(({ path }) => path)).toEqual(FILES);
    for (const { path, bytes, sha256 } of manifest?.files ?? []) {
      const content = readFileSync(join(folder, tier, 'out', path));
      expect([path, content.byteLength]).toEqual([path, bytes]);
      expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
    }
    expect(JSON.parse(text(tier, 'manifest.json'))).toEqual(manifest);
    expect([...layoutOf(0)].sort()).toEqual([...FILES, 'manifest.json'].sort());
  });

  it('has a description that the standard accepts', () => {
    const description: unknown = JSON.parse(text(tier, 'datapackage.json'));
    describesPackage(description);
    expect(describesPackage.errors ?? []).toEqual([]);
  });

  it('names the schema of the rows once, and in a form that the standard accepts', () => {
    const { resources } = JSON.parse(text(tier, 'datapackage.json'));
    const [csv, parquet] = resources.map(({ schema }: { schema: unknown }) => schema);
    expect([csv, parquet]).toEqual(['data/microdata.schema.json', 'data/microdata.schema.json']);
    describesTable(JSON.parse(text(tier, csv)));
    expect(describesTable.errors ?? []).toEqual([]);
  });

  it('describes every table by the header that the file has', () => {
    const { resources } = JSON.parse(text(tier, 'datapackage.json')) as ReturnType<
      typeof dataPackage
    >;
    expect(resources.map(({ path }) => path)).toEqual(FILES.filter((path) => TABLE.test(path)));
    for (const { path, format, schema } of resources) {
      if (format !== 'csv') continue;
      const { fields } = typeof schema === 'string' ? JSON.parse(text(tier, schema)) : schema;
      const names = fields.map((field: { name: string }) => field.name);
      expect(parseCsv(text(tier, path))[0]).toEqual(names);
    }
  });
});

describe('the microdata of a bundle', () => {
  it('hold only what the description lists, and derive what is derived', () => {
    const [header = [], ...rows] = parseCsv(text('full', 'data/microdata.csv'));
    const { fields } = JSON.parse(text('full', 'data/microdata.schema.json')) as {
      fields: { name: string; missingValues?: string[]; constraints?: { enum: string[] } }[];
    };
    for (const [i, { name, missingValues, constraints }] of fields.entries()) {
      expect(header[i]).toBe(name);
      if (constraints === undefined) continue;
      const allowed = new Set([...constraints.enum, ...(missingValues ?? [])]);
      expect(rows.every((row) => allowed.has(row[i] ?? '?'))).toBe(true);
    }
    const at = (name: string) => header.indexOf(name);
    for (const row of rows) {
      const means = [
        ...(row[at('debt')] === '1' ? ['Debt'] : []),
        ...(row[at('threats')] === '1' ? ['Threats, said or shown'] : []),
      ].join('; ');
      expect(row[at('means')]).toBe(means);
    }
    expect(rows).toHaveLength(manifests['full']?.synthetic_records ?? -1);
  });

  it('break no hard rule', () => {
    const [, ...rows] = parseCsv(text('full', 'data/microdata.csv'));
    for (const [year, , age, adult, , , forced] of rows) {
      if (age === '0-17') expect(['child', '']).toContain(adult);
      if (age === '18-37' || age === '38+') expect(['adult', '']).toContain(adult);
      if (forced === '1') expect(year).not.toBe('2019');
    }
  });

  it('have no row where only totals can be published', () => {
    expect(parseCsv(text('totals', 'data/microdata.csv'))).toHaveLength(1);
    expect(manifests['totals']?.synthetic_records).toBe(0);
  });
});

describe('the aggregates of a bundle', () => {
  const cells = (tier: string) => parseCsv(text(tier, 'data/aggregates.csv'));

  it('begin with everyone and the known of each group, then every column and pair that can be', () => {
    const [header, everyone, ...rest] = cells('full');
    expect(header).toEqual(AGGREGATES_HEADER);
    expect(everyone?.slice(0, 4)).toEqual(['(everyone)', '', '', '']);
    expect(rest.slice(0, 2).map((line) => line.slice(0, 4))).toEqual([
      ['control', '(any recorded)', '', ''],
      ['labour', '(any recorded)', '', ''],
    ]);
    const domains = domainsOf(SMALL);
    const sizes = domains.map(({ size }) => size);
    const singles = sizes.reduce((a, b) => a + b, 0);
    let pairs = 0;
    for (const [i, a] of sizes.entries()) for (const b of sizes.slice(i + 1)) pairs += a * b;
    const impossible = 3 + 1;
    expect(rest).toHaveLength(2 + singles + pairs - impossible);
    const keys = rest.map((line) => line.slice(0, 4).join('|'));
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).not.toContain('age|0-17|adult|adult');
    expect(keys).toContain('sex|(Withheld)|age|(NotRecorded)');
  });

  it('give an interval around every count, and nothing below zero for display', () => {
    for (const tier of ['full', 'totals']) {
      for (const line of cells(tier).slice(1)) {
        const [count = Number.NaN, low = Number.NaN, high = Number.NaN, display = Number.NaN] = line
          .slice(4)
          .map(Number);
        expect(low).toBeLessThan(count);
        expect(count).toBeLessThan(high);
        expect(display).toBeGreaterThanOrEqual(0);
      }
    }
  });

  it('add up for display, column by column, to about everyone', () => {
    const lines = cells('full').slice(1);
    const everyone = Number(lines[0]?.[7]);
    for (const { column } of domainsOf(SMALL)) {
      const shown = lines
        .filter((line) => line[0] === column.name && line[2] === '')
        .reduce((sum, line) => sum + Number(line[7]), 0);
      expect(Math.abs(shown - everyone)).toBeLessThan(0.5);
    }
  });

  it('hold the headline columns alone where only totals can be published', () => {
    const names = new Set(
      cells('totals')
        .slice(1)
        .map((line) => line[0]),
    );
    expect(
      [...names].filter((name) => !['(everyone)', 'sex', 'forced'].includes(name ?? '')),
    ).toEqual([]);
    expect(names.size).toBeGreaterThan(1);
  });
});

describe('codebook.csv of a bundle', () => {
  it('has a line for each column, blank and code', () => {
    const [, ...lines] = parseCsv(text('full', 'codebook.csv'));
    const expected = SMALL.columns.reduce(
      (sum, column) =>
        sum + 1 + (column.derived === undefined ? column.blanks.length + column.values.length : 0),
      0,
    );
    expect(lines).toHaveLength(expected);
    expect(lines).toContainEqual(['sex', 'blank', 'kept', 'Withheld', '', '']);
    expect(lines).toContainEqual(['debt', 'code', '1', 'debt 1', '', 'control']);
  });
});

describe('dataPackage', () => {
  const of = (codebook = SMALL) =>
    dataPackage({
      codebook,
      name: codebook.name,
      title: 'T',
      description: 'D',
      created: '2026-03-04T05:06:07.000Z',
      files: [
        { path: 'data/microdata.csv', bytes: 1, sha256: '0'.repeat(64) },
        { path: 'data/microdata.parquet', bytes: 1, sha256: '0'.repeat(64) },
        { path: 'report.html', bytes: 1, sha256: '0'.repeat(64) },
      ],
    });

  it('lists codes as the file has them: neutralised in CSV, as they are in Parquet', () => {
    const [year, ...others] = SMALL.columns;
    if (year === undefined) throw new Error('the fixture has columns');
    const values = [{ code: '=1+1', label: 'odd' }];
    const codebook = { ...SMALL, columns: [{ ...year, values }, ...others] };
    const parquet = of(codebook).resources[1]?.schema;
    if (typeof parquet !== 'object') throw new Error('the codes differ, so the schemas do');
    expect([microdataSchema(codebook).fields[0], parquet.fields[0]]).toMatchObject([
      { constraints: { enum: ["'=1+1"] }, categories: [{ value: "'=1+1", label: 'odd' }] },
      { constraints: { enum: ['=1+1'] }, categories: [{ value: '=1+1', label: 'odd' }] },
    ]);
  });

  it('says which codes have an order', () => {
    const ordered = microdataSchema(SMALL)
      .fields.filter((field) => 'categoriesOrdered' in field)
      .map(({ name }) => name);
    expect(ordered).toEqual(['year', 'age']);
  });

  it.each<readonly [what: string, change: (value: ReturnType<typeof of>) => unknown]>([
    ['no resource', (value) => ({ ...value, resources: [] })],
    ['a name with spaces', (value) => ({ ...value, name: 'A name' })],
    ['a moment that is none', (value) => ({ ...value, created: 'yesterday' })],
    ...[
      { path: '../cases.csv' },
      { path: '/etc/passwd' },
      { path: 'data/../../x' },
      { path: undefined },
      { data: [] },
      { type: 'chart' },
      { bytes: 1.5 },
      { hash: 'md5' },
      { schema: { fields: [] } },
      { schema: '../elsewhere.json' },
      { schema: { fields: [{ name: 'x', type: 'text' }] } },
      { schema: { fields: [{ name: 'x', type: 'number', categories: [{ value: '1' }] }] } },
    ].map(
      (change) =>
        [
          JSON.stringify(change),
          (value: ReturnType<typeof of>) =>
            JSON.parse(
              JSON.stringify({ ...value, resources: [{ ...value.resources[0], ...change }] }),
            ),
        ] as const,
    ),
  ])('is held to a schema that refuses %s', (_, change) => {
    expect(describesPackage(of())).toBe(true);
    expect(describesPackage(change(of()))).toBe(false);
  });
});
