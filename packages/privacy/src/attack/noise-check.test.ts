import { describe, expect, test } from 'vitest';
import { type Measurement, ResidualEstimator } from '../estimate/residual.ts';
import { releasedForTests } from '../mechanism/released.fixture.ts';
import { seededBits } from '../testing.ts';
import { population, SIZES, tablesOf } from './game.fixture.ts';
import { noiseChecks } from './noise-check.ts';
import { tableOf } from './people.ts';
import { repeatedStretch } from './repeated-noise.ts';

const people = population(400, 1);

function failing(tables: readonly Measurement[], groups = [{ value: 210, variance: 50 }]) {
  const estimates = new ResidualEstimator(SIZES, tables);
  const checks = noiseChecks(
    { estimates, groups },
    { people, groups: [200] },
    SIZES,
    seededBits(9),
  );
  return checks.filter(({ passed }) => !passed).map(({ name }) => name);
}

/** Tables whose noise is changed: `change` gets the noise and the exact count. */
const changed = (
  seed: number,
  change: (noise: number, exact: number, table: Measurement) => number,
): readonly Measurement[] =>
  tablesOf(people, 90, seed).map((table) => {
    const exact = tableOf(people, table.clique, SIZES);
    const values = exact.map(
      (count, cell) => count + change((table.values[cell] as number) - count, count, table),
    );
    return { ...table, values: releasedForTests(values) };
  });

describe('checks of the noise', () => {
  test.each([1, 2, 3, 4, 5])('find nothing in sound noise, seed %i', (seed) => {
    expect(failing(tablesOf(people, 90, seed))).toEqual([]);
    expect(failing(tablesOf(people, 2, seed))).toEqual([]);
    expect(failing(tablesOf(people, 1, seed))).toEqual([]);
  });

  test.each([0.5, 0.9, 1.1])('find noise that is %d times as large as it says', (scale) => {
    expect(failing(changed(1, (noise) => Math.round(scale * noise)))).toContain('size');
  });

  test('find noise that was forgotten in one table, and in empty cells', () => {
    expect(
      failing(changed(1, (noise, _, { clique }) => (clique.join() === '0,6' ? 0 : noise))),
    ).toContain('size');
    expect(failing(changed(1, (noise, exact) => (exact === 0 ? 0 : noise)))).toContain('empty');
  });

  test('find a number of known answers without the right noise', () => {
    expect(failing(tablesOf(people, 90, 1), [{ value: 260, variance: 50 }])).toEqual(['known']);
  });

  test('find tables of another shape, and look no further', () => {
    const [total, first, ...rest] = tablesOf(people, 90, 1);
    const cut = {
      ...first,
      values: Array.from(first?.values ?? []).slice(1),
    } as unknown as Measurement;
    expect(
      noiseChecks(
        {
          estimates: { measurements: [total, cut, ...rest] } as unknown as ResidualEstimator,
          groups: [],
        },
        { people, groups: [] },
        SIZES,
        seededBits(1),
      ),
    ).toEqual([{ name: 'shape', passed: false }]);
  });
});

describe('a stretch of noise', () => {
  const noise = (seed: number, count: number) => {
    const bits = seededBits(seed);
    return Array.from({ length: count }, () => (bits.next() % 41) - 20);
  };

  test('is found when it occurs twice, also with another variance', () => {
    const stretch = noise(1, 120);
    const twice = [...stretch, ...noise(2, 500), ...stretch.map((value) => 3 * value)];
    expect(repeatedStretch(twice, 140)).toBe(true);
  });

  test.each([1, 2, 3])('is not found in independent noise, seed %i', (seed) => {
    expect(repeatedStretch(noise(seed, 20_000), 140)).toBe(false);
  });

  test('is not looked for where nearly all noise is zero', () => {
    expect(repeatedStretch(new Array<number>(5_000).fill(0), 0.01)).toBe(false);
  });
});
