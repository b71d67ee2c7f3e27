// Attack: learn from a column without a whole list what one person wrote, or that somebody wrote it.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { verifyBundle } from '@tessera/release';
import { describe, expect, test } from 'vitest';
import { type Bundle, cellsOfCsv, makeBundle, textOf } from './bundle.fixture.ts';
import { csvOf, SHELTER, SHELTER_HEADER, type Visit, visits } from './shelter.fixture.ts';

/** The shelter's codebook, in which countries are no list. */
const OPEN = SHELTER.replace(
  'values: [northland, southland, eastland, westland, rareland] }',
  'values: [elsewhere], open: { other: elsewhere, most: 20, longest: 24 } }',
);

const PEOPLE = 600;
const everybody = visits(PEOPLE);
const COMMON = ['eastland', 'northland', 'southland', 'westland'];

const she: Visit = {
  ...(visits(1, 5)[0] as Visit),
  caseId: 'only-she',
  country: 'Vexholmerland',
};

const releaseOf = (people: readonly Visit[], seed: number) =>
  makeBundle({ csv: csvOf(people, SHELTER_HEADER), codebook: OPEN, seed });

/** Countries that stand in the lines of the aggregates. */
function countriesIn({ files }: Bundle): readonly string[] {
  const rows = cellsOfCsv(textOf(files, 'data/aggregates.csv'));
  return rows.flatMap(([column, value, second]) =>
    column === 'country' && second === '' ? [value as string] : [],
  );
}

/** Everything but numbers: paths, headers, code lists and the first cells of every line. */
function schemaOf({ files, result }: Bundle) {
  const { accountant } = result.manifest;
  return {
    paths: files.map(({ path }) => path),
    lines: cellsOfCsv(textOf(files, 'data/aggregates.csv')).map((row) => row.slice(0, 4).join('|')),
    lists: ['codebook.csv', 'codebook.md'].map((path) => textOf(files, path)),
    naming: accountant.trace[0],
    steps: [...new Set(accountant.trace.map(({ step }) => step))],
  };
}

const holding = ({ files }: Bundle, word: string) =>
  files.filter(({ bytes }) => bytes.includes(word)).map(({ path }) => path);

describe('a value of an open column', () => {
  test('that one person has stands in no file, and her row is counted as other', async () => {
    const bundle = await releaseOf([...everybody, she], 41);
    expect(holding(bundle, 'Vexholm')).toEqual([]);
    expect(countriesIn(bundle)).toEqual(['(NotRecorded)', 'elsewhere', ...COMMON]);
  });

  test('power: the same value is named when many have it, in data and code list alike', async () => {
    const many = Array.from({ length: 200 }, (_, i) => ({ ...she, caseId: `v${i}` }));
    const bundle = await releaseOf([...everybody, ...many], 42);
    expect(countriesIn(bundle)).toContain('Vexholmerland');
    for (const path of ['data/microdata.csv', 'data/aggregates.csv', 'codebook.csv']) {
      expect(holding(bundle, 'Vexholmerland')).toContain(path);
    }
  });

  test('leaves no mark on the shape of the release', async () => {
    const near = await releaseOf([...everybody, she], 43);
    const far = await releaseOf(everybody, 44);
    expect(schemaOf(far)).toEqual(schemaOf(near));
  });

  test('cannot be code, however many write it', async () => {
    const hostile = ['=cmd()', 'a\u202Eb', '<script>', '-2+3', 'x'.repeat(25)];
    const many = hostile.flatMap((country, h) =>
      Array.from({ length: 150 }, (_, i) => ({ ...she, caseId: `h${h}-${i}`, country })),
    );
    const bundle = await releaseOf([...everybody, ...many], 45);
    expect(countriesIn(bundle)).toEqual(['(NotRecorded)', 'elsewhere', ...COMMON]);
    expect(bundle.result.issues.counts).toEqual({ VALUE_NOT_NAMEABLE: 750 });
  });

  test('of many records of one person counts once, and most of them not at all', async () => {
    const many = Array.from({ length: 300 }, (_, i) => ({ ...she, country: `Vex${i % 3}` }));
    const bundle = await releaseOf([...everybody, ...many], 46);
    expect(holding(bundle, 'Vex')).toEqual([]);
  });
});

describe('the promise of a release with an open column', () => {
  const failed = async (dir: string) =>
    (await verifyBundle(dir)).checks
      .filter((check) => !check.passed && !check.name.startsWith('the noise came from'))
      .map(({ name }) => name);

  test('adds up, delta of the threshold included', async () => {
    const { dir, result } = await releaseOf(everybody, 47);
    expect(await failed(dir)).toEqual([]);
    const { guarantee, accountant } = result.manifest;
    const [line] = accountant.trace;
    expect(line?.mechanism).toBe('thresholded-gaussian');
    expect(Number(line?.delta?.num) / Number(line?.delta?.den)).toBeCloseTo(1e-7, 12);
    expect(guarantee.epsilon_spent).toBeLessThanOrEqual(guarantee.epsilon);
    expect(guarantee.epsilon_spent).toBeGreaterThan(guarantee.epsilon * 0.99);
  });

  test('power: a manifest that leaves delta out, or lowers the threshold, is found', async () => {
    const { dir } = await releaseOf(everybody, 48);
    const path = join(dir, 'manifest.json');
    const text = readFileSync(path, 'utf8');
    const change = (
      how: (line: { delta?: unknown; threshold?: number; mechanism: string }) => void,
    ) => {
      const manifest = JSON.parse(text);
      how(manifest.accountant.trace[0]);
      writeFileSync(path, JSON.stringify(manifest));
    };
    change((line) => {
      line.threshold = (line.threshold ?? 0) - 1;
    });
    await expect(verifyBundle(dir)).rejects.toMatchObject({ code: 'BUNDLE_NOT_WHOLE' });
    change((line) => {
      line.delta = { num: '1', den: '1000000' };
    });
    expect(await failed(dir)).toContain('the trace stays within the promised epsilon and delta');
    change((line) => {
      line.mechanism = 'discrete-gaussian';
      delete line.delta;
      delete line.threshold;
    });
    expect(await failed(dir)).toContain('the manifest states what the trace and the promise give');
  });
});
