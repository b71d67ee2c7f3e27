import { publishedSigmas, Z95 } from '@tessera/privacy';
import { describe, expect, it } from 'vitest';
import { refusal, testFolder } from '../folder.fixture.ts';
import {
  BLANKS,
  csvOf,
  people,
  type Row,
  SIZES,
  SMALL,
  SMALL_FILE,
  testEffects,
} from '../small.fixture.ts';
import { budgetFor } from '../spend/budget.ts';
import { columnNoise } from './column-noise.ts';
import { inspectFile } from './inspect.ts';

const folder = testFolder();

const inspect = (csv: string, more: { subject?: string; epsilon?: number } = {}) =>
  inspectFile(
    {
      file: folder.write('cases.csv', csv),
      codebook: folder.write('small.yaml', SMALL_FILE),
      ...more,
    },
    testEffects(),
  );

/** Rows that break no hard rule, so that reading changes nothing. */
const lawful = (rows: readonly Row[]): readonly Row[] =>
  rows.map(([year = 0, sex = 0, age = 0, , threats = 0, debt = 0]) => [
    year,
    sex,
    age,
    age === 0 ? 0 : age === 1 ? 1 : 2,
    threats,
    debt,
    0,
  ]);

function heldByOne(rows: readonly Row[], length: number): number {
  const sets = (from: number, left: number): readonly (readonly number[])[] =>
    left === 0
      ? [[]]
      : SIZES.flatMap((_, i) =>
          i < from ? [] : sets(i + 1, left - 1).map((rest) => [i, ...rest]),
        );
  return sets(0, length)
    .map((columns) => {
      const counts = new Map<string, number>();
      for (const row of rows) {
        const key = columns.map((i) => row[i]).join();
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
      return [...counts.values()].filter((count) => count === 1).length;
    })
    .reduce((a, b) => a + b, 0);
}

describe('inspectFile', () => {
  it('counts used codes, blanks by reason, and combinations that one person holds', async () => {
    const rows = lawful(people(300));
    const inspection = await inspect(csvOf(rows));
    expect(inspection.codebook).toBe('small');
    expect(inspection.people).toBe(300);
    expect(inspection.issues).toEqual({});
    expect(inspection.profile.records).toBe(300);
    expect(inspection.heldByOne).toEqual([1, 2, 3].map((length) => heldByOne(rows, length)));
    for (const [i, column] of inspection.columns.entries()) {
      const codes = rows.map((row) => row[i] ?? 0);
      const blanks = BLANKS[i] ?? 0;
      expect(column.listed).toBe((SIZES[i] ?? 0) - blanks);
      expect(column.used).toBe(new Set(codes.filter((code) => code >= blanks)).size);
      expect(column.blanks.map(({ cells }) => cells)).toEqual(
        Array.from({ length: blanks }, (_, blank) => codes.filter((code) => code === blank).length),
      );
    }
    expect(inspection.columns[1]?.blanks.map(({ reason }) => reason)).toEqual([
      'NotRecorded',
      'Withheld',
    ]);
  });

  it('says what will need coarsening, more at a stronger promise', async () => {
    const rows = lawful(people(2_000));
    const asked = async (epsilon: number) => {
      const { columns, noiseFloor } = await inspect(csvOf(rows), { epsilon });
      const floors = columnNoise(SMALL, budgetFor({ epsilon, delta: 1e-6 }, false).rho);
      for (const [i, { needCoarsening }] of columns.entries()) {
        const blanks = BLANKS[i] ?? 0;
        const counts = Array.from(
          { length: (SIZES[i] ?? 0) - blanks },
          (_, code) => rows.filter((row) => row[i] === code + blanks).length,
        );
        expect(needCoarsening).toBe(
          counts.filter((count) => count > 0 && count < (floors[i] ?? 0)).length,
        );
      }
      expect(noiseFloor).toBe(Math.ceil(Math.max(...floors)));
      return noiseFloor ?? 0;
    };
    expect(await asked(0.2)).toBeGreaterThan(await asked(10));
  });

  it('counts people, not records, where a column says whose they are', async () => {
    const lines = csvOf(lawful(people(12)))
      .trimEnd()
      .split('\n');
    const csv = lines.map((line, i) => `${line},${i === 0 ? 'person' : `p${i % 4}`}`).join('\n');
    const inspection = await inspect(csv);
    expect([inspection.profile.records, inspection.people]).toEqual([12, 4]);
  });

  it('without a fitting codebook shows the columns as they stand', async () => {
    const file = folder.write('other.csv', 'name,town\nTOPSECRET,a\n,b\n');
    const inspection = await inspectFile({ file }, testEffects());
    expect(inspection.codebook).toBeUndefined();
    expect(inspection.columns).toEqual([]);
    expect(inspection.profile.columns.map(({ name, distinct }) => [name, distinct])).toEqual([
      ['name', 1],
      ['town', 2],
    ]);
  });

  it('counts issues by kind', async () => {
    const { issues } = await inspect('year,sex,age,adult,threats,debt,forced\n1066,Woman\n');
    expect(issues).toEqual({ VALUE_NOT_IN_LIST: 1, RAGGED_ROW: 1 });
  });

  it('refuses an epsilon that is none', async () => {
    await refusal('EPSILON_NOT_POSITIVE', inspect(csvOf(people(5)), { epsilon: 0 }));
  });
});

describe('columnNoise', () => {
  it('is twice the half-width of the interval of each column', () => {
    expect(columnNoise(SMALL, 0.3)).toEqual(
      publishedSigmas([...SIZES], 0.3).map((sigma) => 2 * Z95 * sigma),
    );
  });
});

const OPEN_BOOK = `
name: open
title: Open
version: 1.0.0
description: D.
columns:
  - { name: town, label: Town, definition: D., kind: category, values: [elsewhere], open: { other: elsewhere, most: 5, longest: 20 } }
  - { name: bed, label: Bed, definition: D., kind: category, values: [yes, no] }
`;

describe('an open column', () => {
  it('is counted under its other, and none of its values is shown', async () => {
    const inspection = await inspectFile(
      {
        file: folder.write('cases.csv', 'town,bed\nVexholm,yes\nVexholm,no\nQuilley,yes\n'),
        codebook: folder.write('open.yaml', OPEN_BOOK),
      },
      testEffects(),
    );
    expect(JSON.stringify(inspection)).not.toMatch(/Vexholm|Quilley/);
    expect(inspection.profile.columns.map(({ values }) => values)).toEqual([
      undefined,
      ['no', 'yes'],
    ]);
    expect(inspection.columns[0]).toMatchObject({ listed: 1, used: 1 });
    expect(inspection.issues).toEqual({});
  });
});
