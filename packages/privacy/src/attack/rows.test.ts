// Attacks on the synthetic rows: copies of members must be noticed, rows of strangers must not.
import { describe, expect, test } from 'vitest';
import { inferByRows, inferByTables } from './attribute-inference.ts';
import { gameOf } from './game.fixture.ts';
import type { Game } from './game.ts';
import { linkHalves } from './linkage.ts';
import { singleOutByMany, singleOutByOne } from './singling-out.ts';
import { apparentMatches, uniqueMatches } from './unique-match.ts';
import type { Outcome } from './verdict.ts';

const SENSITIVE = [
  { column: 5, from: 1 },
  { column: 7, from: 1 },
];
const QUASI = [0, 1, 2];

const ATTACKS: readonly (readonly [string, (game: Game) => Outcome])[] = [
  ['a sensitive answer by the closest rows', (game) => inferByRows(game, SENSITIVE)],
  ['singling out by several answers', singleOutByMany],
  ['linking halves', linkHalves],
  ['unique matches', (game) => uniqueMatches(game, [...game.sizes.keys()], 'uniqueAll')],
  ['apparent matches', (game) => apparentMatches(game, QUASI)],
];

describe.each(ATTACKS)('%s', (_, attack) => {
  test('power: copied rows are noticed', () => {
    const { verdict, success, control } = attack(gameOf(1, { copied: true }));
    expect(verdict).toBe('broken');
    expect(success.hits / success.trials).toBeGreaterThan(2 * (control.hits / control.trials));
  });

  test.each([2, 3, 4])('rows of other people break nothing, seed %i', (seed) => {
    expect(attack(gameOf(seed)).verdict).not.toBe('broken');
  });
});

describe('with next to nothing to try', () => {
  test('single answers that one row has are few, and nothing is said', () => {
    expect(['too-few', 'no-sign']).toContain(singleOutByOne(gameOf(5)).verdict);
  });

  test('no row at all is no reason to fail', () => {
    const game = gameOf(6);
    const rows = { count: 0, columns: game.rows.columns.map(() => new Uint16Array(0)) };
    for (const [, attack] of ATTACKS) expect(attack({ ...game, rows }).verdict).not.toBe('broken');
  });
});

describe('a sensitive answer by the tables', () => {
  test('is guessed of others as well as of members: that is knowledge of the population', () => {
    const { verdict, success, control } = inferByTables(gameOf(7), SENSITIVE);
    expect(verdict).not.toBe('broken');
    // Every second answer follows from the kind of a person.
    expect(success.hits / success.trials).toBeGreaterThan(0.2);
    expect(control.hits / control.trials).toBeGreaterThan(0.2);
  });
});
