import { mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ErrorCode } from '@tessera/model';
import { beforeEach, describe, expect, test } from 'vitest';
import { refusal, testFolder } from '../folder.fixture.ts';
import { releaseIn } from '../release.fixture.ts';
import { csvOf, people, SMALL_FILE, testEffects } from '../small.fixture.ts';
import { type AnonymiseFilePlan, anonymiseFile } from './anonymise-file.ts';
import { cellsOf, TIERED, TIERED_FILE } from './restricted.fixture.ts';

const folder = testFolder();
beforeEach(() => {
  folder.write('cases.csv', csvOf(people(420)));
  folder.write('tiered.yaml', TIERED_FILE);
});

const plan = (more: Partial<AnonymiseFilePlan> = {}): AnonymiseFilePlan => ({
  file: folder.at('cases.csv'),
  codebook: folder.at('tiered.yaml'),
  out: folder.at('out'),
  ...more,
});

const run = (more: Partial<AnonymiseFilePlan> = {}, seed = 1) =>
  anonymiseFile(plan(more), testEffects({ seed }));

describe('a restricted folder', () => {
  test('has its five files, for the owner alone', async () => {
    const { manifest } = await run();
    expect(folder.files('out')).toEqual([
      'README.md',
      'codebook.csv',
      'manifest.json',
      'microdata.csv',
      'report.html',
    ]);
    expect(statSync(folder.at('out')).mode & 0o777).toBe(0o700);
    for (const name of folder.files('out')) {
      expect(statSync(folder.at('out', name)).mode & 0o777).toBe(0o600);
    }
    expect(manifest).toMatchObject({
      kind: 'k-anonymous',
      outside_guarantee: true,
      epsilon: null,
      unit: 'record',
      created: '2026-03-04T00:00:00Z',
      parameters: { k: 11, m: 2, l: null, t: null },
      row_order: 'seeded-for-tests',
    });
    expect(JSON.parse(readFileSync(folder.at('out', 'manifest.json'), 'utf8'))).toEqual(manifest);
  });

  test('has rows of the codebook without withheld, derived and subject columns', async () => {
    await run();
    const [header = [], ...rows] = cellsOf(folder.at('out'));
    expect(header).toEqual(['year', 'sex', 'age', 'threats', 'debt', 'forced']);
    expect(rows).toHaveLength(418);
    const counts = new Map<string, number>();
    for (const row of rows) {
      const key = row.slice(0, 3).join();
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    expect(Math.min(...counts.values())).toBeGreaterThanOrEqual(11);
  });

  test('counts people and not records where a column tells them apart', async () => {
    const lines = csvOf(people(420)).trimEnd().split('\n');
    const text = lines.map((line, at) => `${at === 0 ? 'person' : `p${at >> 1}`},${line}`);
    folder.write('cases.csv', `${text.join('\n')}\n`);
    const { manifest, view } = await run({ subject: 'person' });
    expect([manifest.unit, view.file.rows]).toEqual(['person', 209]);
    const written = folder.files('out').map((name) => readFileSync(folder.at('out', name), 'utf8'));
    for (const file of written) expect(file).not.toMatch(/\bp1\d\d\b/);
  });

  test('says in plain words that it is weaker, outside the guarantee, and for whom it is', async () => {
    await run({ l: 2, t: 0.6 });
    for (const name of ['README.md', 'report.html']) {
      const text = readFileSync(folder.at('out', name), 'utf8');
      expect(text).toContain('outside the differential-privacy guarantee');
      expect(text).toContain('Why this is weaker than the protected release');
      expect(text).toContain('must not be published');
      expect(text).toContain('Do not try to find out who somebody is');
      expect(text).toContain('The file does not tell which');
      expect(text).toMatch(/k = 11/);
      expect(text).toMatch(/l = 2/);
      expect(text).toMatch(/t = 0\.6/);
    }
  });

  test('keeps the search and every exact figure of the records to itself', async () => {
    const { view } = await run({ privateDir: folder.at('hidden') });
    const told = ['README.md', 'report.html', 'manifest.json', 'codebook.csv']
      .map((name) => readFileSync(folder.at('out', name), 'utf8'))
      .join('\n');
    expect(told).not.toMatch(/optimal|lattice|\b420\b/i);
    for (const { suppressed } of view.columns) {
      expect(suppressed).toMatch(/^(none or few|about \d*[05] %|all or nearly all|all)$/);
    }
    const hidden = readFileSync(folder.at('hidden', 'SENSITIVE-anonymisation.json'), 'utf8');
    const figures = JSON.parse(hidden);
    expect(figures.SENSITIVE).toBe(true);
    expect(figures.before.risk.prosecutor.highest).toBeGreaterThan(1 / 11);
    expect(figures.after.risk.prosecutor.highest).toBeLessThanOrEqual(1 / 11);
    expect(figures.after.minimalUniques.rows).toBe(0);
    expect(hidden).not.toMatch(/optimal|lattice/i);
    expect(statSync(folder.at('hidden')).mode & 0o777).toBe(0o700);
  });

  test('is recoded like an earlier one where that is asked for', async () => {
    const first = await run({ k: 40, understood: true });
    const second = await run({ out: folder.at('next'), like: folder.at('out'), k: 5 });
    expect(second.manifest.quasi_identifiers).toEqual(first.manifest.quasi_identifiers);
    folder.write('other.yaml', JSON.stringify({ ...TIERED, version: '3' }));
    const other = run({
      out: folder.at('x'),
      like: folder.at('out'),
      codebook: folder.at('other.yaml'),
    });
    expect((await refusal('HEADER_MISMATCH', other)).message).toMatch(/another codebook/);
  });

  test('replaces one of its own kind with force, and nothing else', async () => {
    await run();
    await refusal('OUTPUT_EXISTS', run());
    await run({ force: true, k: 5 });
    const manifest = JSON.parse(readFileSync(folder.at('out', 'manifest.json'), 'utf8'));
    expect(manifest.parameters.k).toBe(5);
    mkdirSync(folder.at('mine'));
    writeFileSync(folder.at('mine', 'notes.txt'), 'x');
    await refusal('OUTPUT_EXISTS', run({ out: folder.at('mine'), force: true }));
  });
});

describe('what is refused, with nothing written', () => {
  test.each<readonly [Partial<AnonymiseFilePlan>, ErrorCode, RegExp]>([
    [{ k: 1 }, 'PARAMETER_OUT_OF_RANGE', /k is a whole number of at least 2/],
    [{ k: 2.5 }, 'PARAMETER_OUT_OF_RANGE', /k is a whole number/],
    [{ k: 3 }, 'PARAMETER_OUT_OF_RANGE', /shared by only 3 people.*--i-understand/],
    [{ m: 0 }, 'PARAMETER_OUT_OF_RANGE', /m is 1, 2 or 3/],
    [{ m: 4 }, 'PARAMETER_OUT_OF_RANGE', /m is 1, 2 or 3/],
    [{ l: 1 }, 'PARAMETER_OUT_OF_RANGE', /l is a whole number of at least 2/],
    [{ t: 0 }, 'PARAMETER_OUT_OF_RANGE', /t is between 0 and 1/],
    [{ population: 0 }, 'PARAMETER_OUT_OF_RANGE', /population is a whole number/],
    [{ population: 419 }, 'PARAMETER_OUT_OF_RANGE', /419 is smaller than the 420 in this file/],
    [{ k: 43 }, 'TOO_FEW_PEOPLE', /too few people for k = 43: at least 430 are needed/],
    [{ k: 421 }, 'TOO_FEW_PEOPLE', /too few people/],
  ])('%j', async (more, code, says) => {
    expect((await refusal(code, run(more))).message).toMatch(says);
    expect(folder.names()).toEqual(['cases.csv', 'tiered.yaml']);
  });

  test('a codebook without quasi-identifiers, or with too few attributes or none sensitive', async () => {
    folder.write('plain.yaml', SMALL_FILE);
    const none = await refusal('NO_QUASI_IDENTIFIERS', run({ codebook: folder.at('plain.yaml') }));
    expect(none.message).toMatch(/says of no column that others may know it/);

    const lean = TIERED.columns.slice(0, 3).map((column) => column);
    const keys = { ...TIERED, columns: lean, groups: [], rules: [] };
    folder.write('lean.yaml', JSON.stringify(keys));
    const rows = people(420).map((row) => row.slice(0, 3));
    folder.write('lean.csv', `year,sex,age\n${rows.map(() => '2019,Woman,0-17').join('\n')}\n`);
    const few = { file: folder.at('lean.csv'), codebook: folder.at('lean.yaml') };
    const many = await refusal('PARAMETER_OUT_OF_RANGE', run({ ...few, m: 2 }));
    expect(many.message).toMatch(/m is 2, and the codebook has 0 attributes/);
    const sensitive = await refusal('PARAMETER_OUT_OF_RANGE', run({ ...few, m: 1, l: 2 }));
    expect(sensitive.message).toMatch(/names none/);
    await run({ ...few, m: 1 });
  });

  test('a hierarchy that leaves a code out', async () => {
    const text = TIERED_FILE.replace('"of":["2021"]', '"of":["2020"]');
    folder.write('tiered.yaml', text);
    const error = await refusal('CODEBOOK_INVALID', run());
    expect(error.message).toMatch(/must cover every code; 1 are in none, the first is "2021"/);
  });

  test('a folder in a public release, also behind a link, and one in the other', async () => {
    await releaseIn(folder.at('public'));
    const bundle = folder.at('public', 'out');
    symlinkSync(join(bundle, 'data'), folder.at('link'));
    for (const out of [bundle, join(bundle, 'restricted'), join(folder.at('link'), 'deep', 'er')]) {
      const error = await refusal('INSIDE_A_RELEASE', run({ out, force: true }));
      expect(error.message).toMatch(/is a public release/);
    }
    await refusal('INSIDE_A_RELEASE', run({ privateDir: join(bundle, 'hidden') }));
    await refusal('USAGE', run({ privateDir: folder.at('out', 'hidden') }));
    expect(folder.names()).toEqual(['cases.csv', 'link', 'public', 'tiered.yaml']);
  });

  test('a stop in the middle', async () => {
    const controller = new AbortController();
    const effects = testEffects({
      signal: controller.signal,
      onStage: (stage) => stage === 'search the recodings' && controller.abort(),
    });
    await refusal('INTERRUPTED', anonymiseFile(plan(), effects));
    expect(folder.names()).toEqual(['cases.csv', 'tiered.yaml']);
  });
});
