import { describe, expect, test } from 'vitest';
import { ResidualEstimator } from '../estimate/residual.ts';
import { gameOf, SIZES, tablesOf } from './game.fixture.ts';
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

  test('power: noise that is smaller than it says is noticed', () => {
    const game = gameOf(5);
    const tables = tablesOf(game.members, 0, 5).map((table) => ({ ...table, sigma2: 100 }));
    const estimates = new ResidualEstimator(SIZES, tables);
    expect(reconstructSmallCells({ ...game, estimates }, game.members).verdict).toBe('broken');
  });
});
