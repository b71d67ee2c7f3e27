import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtInCodebooks, type Codebook } from '@tessera/model';
import { describe, expect, it } from 'vitest';
import { testFolder } from '../folder.fixture.ts';
import { codebookCsv } from '../publish/codebook-csv.ts';
import { csvLine } from '../publish/csv.ts';
import { codebookHash, type Manifest } from '../publish/manifest.ts';
import { microdataSchema } from '../publish/table-schema.ts';
import { sampleCaseload } from '../sample/sample-caseload.ts';
import { bundleToTamperWith } from './tamper.fixture.ts';
import { valueChecks } from './value-checks.ts';
import { verifyBundle } from './verify.ts';

const VALUES = 'every value of data/microdata.csv is one that the codebook allows';
const SAME = 'data/microdata.schema.json and codebook.csv list the same values';

describe('the synthetic rows of a bundle', () => {
  const { copy, failing, rehash } = bundleToTamperWith();

  /** Somebody who changes a file and writes every hash anew. */
  function forge(path: string, change: (text: string) => string): void {
    const full = join(copy, path);
    writeFileSync(full, change(readFileSync(full, 'utf8')));
    rehash();
  }
  const found = async () =>
    (await verifyBundle(copy)).checks.find(({ name }) => name === VALUES)?.found;

  it('may hold no value that the codebook does not list; the place is told, the value is not', async () => {
    forge('data/microdata.csv', (text) => {
      const lines = text.split('\n');
      lines[4] = `${lines[4]}`.replace(/^[^,]*,[^,]*/, '2019,Secret Person');
      return lines.join('\n');
    });
    expect(await failing()).toEqual([VALUES]);
    expect(await found()).toBe('1 that it does not, the first on line 5 in column 2');
    expect(JSON.stringify(await verifyBundle(copy))).not.toContain('Secret');
  });

  it('may have no other columns and no open quote', async () => {
    forge('data/microdata.csv', (text) => text.replace('year,', 'yeer,'));
    expect(await found()).toBe('other columns in line 1');
    forge('data/microdata.csv', (text) => `${text.replace('yeer,', 'year,')}"2019`);
    expect(await found()).toMatch(/^FILE_BROKEN_QUOTE on line \d+$/);
    expect(await failing()).toContain(VALUES);
  });

  it('are not saved by a schema that allows more than the codebook', async () => {
    forge('data/microdata.schema.json', (text) => text.replace('"Woman"', '"Woman", "Other"'));
    expect(await failing()).toEqual([SAME]);
  });
});

describe('the rows of a codebook that came with Tessera', () => {
  const folder = testFolder();
  const codebook = builtInCodebooks.find(({ rules }) =>
    rules.some(({ strength, must }) => strength === 'hard' && must.columns.length === 1),
  ) as Codebook;

  async function checked(change: (rows: string[][]) => void) {
    const rows = [...sampleCaseload({ codebook, rows: 50, seed: 1 })].map((row) => [...row]);
    const own = rows.map((row) => row.slice(row.length - codebook.columns.length));
    change(own);
    const header = codebook.columns.map(({ name }) => name);
    mkdirSync(folder.at('data'), { recursive: true });
    folder.write('data/microdata.csv', [header, ...own].map(csvLine).join(''));
    folder.write('data/microdata.schema.json', JSON.stringify(microdataSchema(codebook)));
    folder.write('codebook.csv', codebookCsv(codebook));
    const manifest = { codebook: { sha256: codebookHash(codebook) }, parameters: {} } as Manifest;
    const { checks, records } = await valueChecks(folder.at(), manifest);
    expect(records.get('data/microdata.csv')).toBe(50);
    return checks.filter(({ passed }) => !passed).map(({ name, found }) => `${name}: ${found}`);
  }

  it('are held to its hard rules', async () => {
    expect(await checked(() => {})).toEqual([]);
    const rule = codebook.rules.find(
      ({ strength, when, must }) =>
        strength === 'hard' && when.columns.length === 1 && must.columns.length === 1,
    );
    const at = (name: string | undefined) =>
      codebook.columns.findIndex((column) => column.name === name);
    const [when, must] = [at(rule?.when.columns[0]), at(rule?.must.columns[0])];
    const bad = codebook.columns[must]?.values.find(({ code }) => !rule?.must.in.includes(code));
    const broken = await checked((rows) => {
      const row = rows[6] as string[];
      row[when] = rule?.when.in[0] ?? '';
      row[must] = bad?.code ?? '';
    });
    expect(broken).toEqual([
      'no row of data/microdata.csv breaks a hard rule of the codebook: 1 rows do, the first on line 8',
    ]);
  });
});
