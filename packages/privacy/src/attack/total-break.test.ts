// Every attack that is judged must be able to refuse: when it breaks everything, its verdict says so.
import { describe, expect, test } from 'vitest';
import { ResidualEstimator } from '../estimate/residual.ts';
import { releasedForTests } from '../mechanism/released.fixture.ts';
import { seededBits } from '../testing.ts';
import type { AttackName } from './attack-report.ts';
import { inferByRows, inferByTables } from './attribute-inference.ts';
import type { DESIGNS } from './designs.ts';
import { difference } from './differencing.ts';
import { gameOf, population, SIZES, tablesOf } from './game.fixture.ts';
import type { Game } from './game.ts';
import { linkHalves } from './linkage.ts';
import { distanceScores, jointScores, membership, worstMembership } from './membership.ts';
import { joined, pick, tableOf } from './people.ts';
import { singleOutByMany, singleOutByOne } from './singling-out.ts';
import { reconstructSmallCells } from './small-cells.ts';
import { apparentMatches, uniqueMatches } from './unique-match.ts';
import type { Outcome } from './verdict.ts';

/** The default promise: epsilon 4, delta 1e-6. */
const RHO = 0.31;
const ALL = [...SIZES.keys()];
const QUASI = [0, 1, 2, 5];
const ANSWERS = [
  { column: 2, from: 0 },
  { column: 5, from: 0 },
];

/** Everything is published: rows are records, counts are exact. */
const broken = (): Game => gameOf(1, { copied: true, variance: 0, rho: RHO });

function newcomersSeen(): Outcome {
  const [before, newcomers] = [population(500, 1), population(400, 2)];
  const bits = seededBits(3);
  const came = Uint8Array.from({ length: newcomers.count }, () => bits.next() & 1);
  const there = pick(
    newcomers,
    [...came.keys()].filter((i) => came[i] === 1),
  );
  return difference(
    {
      earlier: tablesOf(before, 0, 4),
      later: tablesOf(joined(before, there), 0, 5),
      sizes: SIZES,
      rho: RHO,
    },
    newcomers,
    came,
  );
}

/** Counts are exact and say that they carry noise. */
function exactCounts(): Outcome {
  const game = gameOf(5, { rho: RHO });
  const tables = tablesOf(game.members, 0, 5).map((table) => ({ ...table, sigma2: 90 }));
  return reconstructSmallCells(
    { ...game, estimates: new ResidualEstimator(SIZES, tables) },
    game.members,
  );
}

/** The scores of somebody who knows. */
const certain = ({ members, control }: Game) => ({
  members: new Float64Array(members.count).fill(1),
  control: new Float64Array(control.count),
});

const BREAKS: Readonly<Record<keyof typeof DESIGNS | 'smallCells', () => Outcome>> = {
  membershipTables: () => membership(certain(broken()), RHO, 'membershipTables'),
  membershipJoint: () => membership(jointScores(broken()), RHO, 'membershipJoint'),
  membershipRows: () => membership(distanceScores(broken()), RHO, 'membershipRows'),
  membershipWorst: () => worstMembership(broken(), certain(broken())),
  inferenceRows: () => inferByRows(broken(), ANSWERS),
  inferenceTables: () => inferByTables(oneOfEach(), [{ column: 1, from: 0 }]),
  singlingOutMany: () => singleOutByMany(broken()),
  linkage: () => linkHalves(broken()),
  uniqueAll: () => uniqueMatches(broken(), ALL, 'uniqueAll'),
  uniqueQuasi: () => uniqueMatches(broken(), QUASI, 'uniqueQuasi'),
  apparent: () => apparentMatches(broken(), QUASI),
  differencing: newcomersSeen,
  smallCells: exactCounts,
};

/**
 * A game in which tables of two columns can tell everything: each person has a number of their own in
 * the first column and one of twenty answers in the second.
 */
function oneOfEach(): Game {
  const count = 600;
  const sizes = [2 * count, 20];
  const bits = seededBits(1);
  const side = (from: number) => ({
    count,
    columns: [
      Uint16Array.from({ length: count }, (_, i) => from + i),
      Uint16Array.from({ length: count }, () => bits.next() % 20),
    ],
  });
  const [members, control] = [side(0), side(count)];
  const exact = measured(members, sizes);
  return {
    ...gameOf(1),
    sizes,
    rho: RHO,
    members,
    control,
    reference: control,
    rows: members,
    estimates: new ResidualEstimator(sizes, exact),
  };
}

function measured(members: Game['members'], sizes: readonly number[]) {
  const cliques = [[], [0], [1], [0, 1]];
  return cliques.map((clique) => ({
    clique,
    values: releasedForTests(tableOf(members, clique, sizes)),
    sigma2: 1,
  }));
}

describe('a total break', () => {
  test.each(Object.keys(BREAKS) as (keyof typeof BREAKS)[])('of %s is broken', (name) => {
    const { verdict, judged, allowed } = BREAKS[name]();
    expect([verdict, judged]).toEqual(['broken', true]);
    expect(allowed).toBeLessThan(1);
  });

  test('has a test for every attack that is judged; one attack is only shown', () => {
    const judged: readonly AttackName[] = Object.keys(BREAKS) as AttackName[];
    expect(judged).not.toContain('singlingOutOne');
    expect(singleOutByOne(broken()).judged).toBe(false);
    expect(singleOutByOne(broken()).allowed).toBeUndefined();
  });
});
