import { expect, test } from 'vitest';
import { countingBits } from '../random/counting-bits.fixture.ts';
import { rational } from '../random/rational.ts';
import { seededBits } from '../testing.ts';
import { discreteGaussianSampler, MAX_TABLE_SIGMA2 } from './discrete-gaussian.ts';
import { GaussianTable } from './gaussian-table.ts';
import { GaussianTables } from './gaussian-tables.ts';
import { rejectionGaussianSampler } from './rejection-gaussian.ts';

const DRAWS = 300;

test('up to the limit draws come from a table, beyond it by rejection', () => {
  const limit = rational(MAX_TABLE_SIGMA2, 1n);
  const sampler = discreteGaussianSampler(seededBits(1), limit);
  const [table, bits] = [new GaussianTable(limit), seededBits(1)];
  for (let i = 0; i < DRAWS; i++) expect(sampler()).toBe(table.draw(bits));
  const beyond = rational(MAX_TABLE_SIGMA2 * 64n + 1n, 64n);
  const [far, rejection] = [seededBits(1), seededBits(1)].map((source, i) =>
    i === 0 ? discreteGaussianSampler(source, beyond) : rejectionGaussianSampler(source, beyond),
  );
  for (let i = 0; i < DRAWS; i++) expect(far?.()).toBe(rejection?.());
});

test('a variance of zero is refused', () => {
  expect(() => discreteGaussianSampler(seededBits(1), { num: 0n, den: 1n })).toThrow(RangeError);
});

test('a table is made once for each variance, and changes no draw', () => {
  const tables = new GaussianTables();
  const table = tables.tableFor(rational(640n, 64n));
  expect(tables.tableFor(rational(10n, 1n))).toBe(table);
  expect(tables.tableFor(rational(11n, 1n))).not.toBe(table);
  const draw = (given?: GaussianTables) => {
    const { bits, taken } = countingBits(seededBits(3));
    const sampler = discreteGaussianSampler(bits, rational(10n, 1n), given);
    return { draws: Array.from({ length: DRAWS }, sampler), words: taken() };
  };
  expect(draw(tables)).toEqual(draw());
});

test('the oldest tables make room for new ones', () => {
  const tables = new GaussianTables(80);
  const first = tables.tableFor(rational(1n, 1n));
  const second = tables.tableFor(rational(2n, 1n));
  tables.tableFor(rational(4n, 1n));
  tables.tableFor(rational(5n, 1n));
  expect(tables.tableFor(rational(2n, 1n))).toBe(second);
  expect(tables.tableFor(rational(1n, 1n))).not.toBe(first);
});
