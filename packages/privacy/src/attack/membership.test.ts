import { describe, expect, test } from 'vitest';
import { gameOf } from './game.fixture.ts';
import {
  aucOf,
  distanceScores,
  jointScores,
  membership,
  tableScores,
  worstMembership,
} from './membership.ts';

const RHO = 0.3;

describe('membership', () => {
  test('the area under the curve is that of Mann and Whitney, ties half', () => {
    expect(aucOf(Float64Array.of(1, 2), Float64Array.of(1, 0))).toBe(0.875);
    expect(aucOf(Float64Array.of(5, 6), Float64Array.of(1, 2))).toBe(1);
  });

  test('power: tables without noise give a list of people away', () => {
    const game = gameOf(1, { variance: 0 });
    const found = membership(jointScores(game), RHO);
    expect(found.verdict).toBe('broken');
    expect(found.auc).toBeGreaterThan(0.9);
    expect(membership(tableScores(game), RHO).auc).toBeGreaterThan(0.6);
    expect(worstMembership(game, jointScores(game)).verdict).not.toBe('no-sign');
  });

  test('a score depends on the person, not on the side where the person stands', () => {
    const game = gameOf(9);
    const swapped = { ...game, members: game.control, control: game.members };
    for (const scores of [tableScores, distanceScores, jointScores]) {
      const [one, other] = [scores(game), scores(swapped)];
      const near = (a: Float64Array, b: Float64Array) =>
        a.every((score, i) => Math.abs(score - (b[i] as number)) < 1e-6);
      expect(near(one.members, other.control)).toBe(true);
      expect(near(one.control, other.members)).toBe(true);
    }
  });

  test('power: copied rows give members away', () => {
    const game = gameOf(2, { copied: true });
    expect(membership(distanceScores(game), RHO).verdict).toBe('broken');
  });

  test.each([3, 4, 5])('noise and fresh rows hide members, seed %i', (seed) => {
    const game = gameOf(seed, { variance: 10_000 });
    for (const scores of [tableScores(game), jointScores(game), distanceScores(game)]) {
      const { verdict, auc, aucInterval } = membership(scores, RHO);
      expect(verdict).not.toBe('broken');
      expect(Math.abs(auc - 0.5)).toBeLessThan(0.09);
      expect(aucInterval.high - aucInterval.low).toBeLessThan(0.1);
    }
    expect(worstMembership(game, jointScores(game)).verdict).not.toBe('broken');
  });
});
