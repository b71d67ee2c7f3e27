import { describe, expect, test } from 'vitest';
import { gameOf, SIZES } from './game.fixture.ts';
import {
  aucOf,
  distanceScores,
  jointScores,
  membership,
  tableScores,
  worstMembership,
} from './membership.ts';
import { joined } from './people.ts';
import { sharesIn } from './rarity.ts';

const RHO = 0.3;

describe('membership', () => {
  test('the area under the curve is that of Mann and Whitney, ties half', () => {
    expect(aucOf(Float64Array.of(1, 2), Float64Array.of(1, 0))).toBe(0.875);
    expect(aucOf(Float64Array.of(5, 6), Float64Array.of(1, 2))).toBe(1);
  });

  test('power: tables without noise give a list of people away', () => {
    const game = gameOf(1, { variance: 0 });
    const found = membership(jointScores(game), RHO, 'membershipJoint');
    expect(found.verdict).toBe('broken');
    expect(found.auc).toBeGreaterThan(0.9);
    expect(membership(tableScores(game), RHO, 'membershipTables').auc).toBeGreaterThan(0.6);
    expect(worstMembership(game, jointScores(game)).verdict).not.toBe('no-sign');
  });

  test('a score depends on the person, not on who else stands on the same side', () => {
    const game = gameOf(9);
    const stranger = {
      count: 1,
      columns: SIZES.map((_, column) => {
        const shares = sharesIn(game.reference, [column], SIZES);
        return Uint16Array.of(shares.indexOf(Math.min(...shares)));
      }),
    };
    const together = { ...game, control: joined(game.members, stranger) };
    for (const scores of [tableScores, distanceScores]) {
      const { members, control } = scores(together);
      expect(control.slice(0, -1)).toEqual(members);
    }
  });

  test('power: copied rows give members away', () => {
    const game = gameOf(2, { copied: true });
    expect(membership(distanceScores(game), RHO, 'membershipRows').verdict).toBe('broken');
  });

  test.each([3, 4, 5])('noise and fresh rows hide members, seed %i', (seed) => {
    const game = gameOf(seed, { variance: 10_000 });
    for (const scores of [tableScores(game), jointScores(game), distanceScores(game)]) {
      const { verdict, auc, aucInterval } = membership(scores, RHO, 'membershipJoint');
      expect(verdict).not.toBe('broken');
      expect(Math.abs(auc - 0.5)).toBeLessThan(0.09);
      expect(aucInterval.high - aucInterval.low).toBeLessThan(0.1);
    }
    expect(worstMembership(game, jointScores(game)).verdict).not.toBe('broken');
  });
});
