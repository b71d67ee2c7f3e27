import { describe, expect, test } from 'vitest';
import { rhoDown } from '../account/conversion.ts';
import { rhoOf } from '../protect/budget.ts';
import { tierFor } from '../protect/tier.ts';
import { seededBits } from '../testing.ts';
import { population, SIZES } from './game.fixture.ts';
import { keysOf, tally } from './nearest.ts';
import { fewestForRecords, surrogateFrom } from './surrogate.ts';

const RHO = rhoDown(4, 1e-6);

describe('the surrogate population', () => {
  const rows = population(900, 1).columns.map((column) => column.slice());
  // Every row is marked by its place, so that each can be known again.
  const marked = [...rows, Uint16Array.from({ length: 900 }, (_, i) => i)];
  const sizes = [...SIZES, 900];

  test('has members and control that are different rows of the release', () => {
    const { members, control, present, canaries } = surrogateFrom(
      marked,
      sizes,
      RHO,
      [],
      seededBits(2),
    );
    const places = [members, control].flatMap((side) => [...(side.columns.at(-1) as Uint16Array)]);
    expect(new Set(places).size).toBe(places.length);
    expect(members.count).toBe(control.count);
    expect(members.count).toBe(450);
    expect(present).toHaveLength(canaries.count);
    expect(canaries.count).toBeGreaterThanOrEqual(900);
  });

  test('is large enough for records under a strong promise', () => {
    const strong = rhoDown(0.5, 1e-6);
    const { members, present } = surrogateFrom(marked, sizes, strong, [], seededBits(3));
    const inData = members.count + present.reduce((sum, coin) => sum + coin, 0);
    expect(inData).toBeGreaterThan(fewestForRecords(strong, sizes.length));
  });

  test('knows the fewest people for records', () => {
    for (const rho of [0.01, 0.3, 3]) {
      const sd = Math.sqrt(1 / (2 * rhoOf('count', rho)));
      const fewest = fewestForRecords(rho, 8);
      expect(tierFor(fewest, sd, rho, 8).kind).toBe('full');
      expect(tierFor(fewest - 1, sd, rho, 8).kind).not.toBe('full');
    }
  });

  test('has crowds around the threshold of shared records, and none without', () => {
    const made = (from?: number) => surrogateFrom(marked, sizes, RHO, [], seededBits(5), from);
    expect(made().crowds.count).toBe(0);
    const { crowds, members } = made(13);
    const counts = [...tally(keysOf(crowds, [...sizes.keys()])).values()];
    expect(Math.min(...counts)).toBeLessThan(13);
    expect(Math.max(...counts)).toBeGreaterThan(13);
    expect(counts.length).toBeGreaterThanOrEqual(12);
    expect(crowds.count).toBeLessThan(1.1 * members.count);
  });

  test('breaks no hard rule', () => {
    const mask = new Uint8Array(12 * 4).fill(1);
    mask.fill(0, 4, 8);
    const { canaries, newcomers } = surrogateFrom(
      population(900, 1).columns.slice(),
      SIZES,
      RHO,
      [{ clique: [0, 1], mask }],
      seededBits(4),
    );
    for (const { columns } of [canaries, newcomers]) expect(columns[0]).not.toContain(1);
  });
});
