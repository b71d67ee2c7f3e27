import { describe, expect, test } from 'vitest';
import type { Clique } from '../estimate/clique.ts';
import { ResidualEstimator } from '../estimate/residual.ts';
import { blankTable } from '../mechanism/released.ts';
import { seededBits } from '../testing.ts';
import { measuredAgain } from './fresh-noise.ts';
import { gameOf, SIZES, tablesOf } from './game.fixture.ts';
import type { People } from './people.ts';
import { reconstructSmallCells } from './small-cells.ts';

describe('small cells', () => {
  test.each([1, 2, 3])('are hidden by the noise they carry, seed %i', (seed) => {
    const game = gameOf(seed, { variance: 400 });
    expect(reconstructSmallCells(game, game.members).verdict).not.toBe('broken');
  });

  test('say more when the noise is small, and no more than it lets expect', () => {
    const game = gameOf(4, { variance: 1 });
    expect(reconstructSmallCells(game, game.members).verdict).toBe('within-promise');
  });

  // Two columns under a weak promise: noise of so small a variance is mostly 0, which a normal
  // number of the same variance never is. A yardstick of normal noise refused every fourth of these.
  test.each(Array.from({ length: 19 }, (_, i) => i + 1))(
    'are judged by noise as it is drawn, not by normal noise, seed %i',
    (seed) => {
      const sizes = [60, 50];
      const bits = seededBits(seed);
      const people = (count: number): People => ({
        count,
        columns: sizes.map((size) => Uint16Array.from({ length: count }, () => bits.next() % size)),
      });
      const [members, reference] = [people(8_000), people(8_000)];
      // As a release at epsilon 20 divides its budget.
      const measured = [5.234375, 0.953125, 1.0625, 0.15625].map((sigma2, at) => ({
        clique: [[], [0], [1], [0, 1]][at] as Clique,
        values: blankTable(0),
        sigma2,
      }));
      const tables = measuredAgain(measured, members, sizes, bits);
      const estimates = new ResidualEstimator(sizes, tables);
      const game = { ...gameOf(1), sizes, members, reference, estimates, bits };
      const { verdict, success, control } = reconstructSmallCells(game, members);
      expect(verdict).toBe('within-promise');
      expect(success.hits).toBeGreaterThan(2 * control.hits);
    },
  );

  test('power: noise that is smaller than it says is noticed', () => {
    const game = gameOf(5);
    const tables = tablesOf(game.members, 0, 5).map((table) => ({ ...table, sigma2: 100 }));
    const estimates = new ResidualEstimator(SIZES, tables);
    expect(reconstructSmallCells({ ...game, estimates }, game.members).verdict).toBe('broken');
  });
});
