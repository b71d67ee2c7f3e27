// Attack: guess from one release which of a thousand marked people are in the file.
import { memoryEngine } from '@tessera/engine';
import { epsilonOfTrace, type ProtectedFull, protect, rhoDown } from '@tessera/privacy';
import { seededBits } from '@tessera/privacy/testing';
import { describe, expect, test } from 'vitest';
import { countSource, tableOf } from '../packages/release/src/count/count-source.ts';
import { planFor } from '../packages/release/src/protect/plan-for.ts';
import { epsilonAbove, type Guesses, luck } from './canary.fixture.ts';
import { plainCodebook, sizesOf } from './shelter.fixture.ts';

const CANARIES = 1_000;
const GUESSED = 300;
const OTHERS = 2_000;
const EPSILON = 2;
const DELTA = 1e-8;

/** Category 0 is the blank, 1 the others' code; each canary has a code of its own. */
const CODEBOOK = plainCodebook([CANARIES + 1, 2, 2]);
const SIZES = sizesOf(CODEBOOK);
const mark = (canary: number) => canary + 2;

/** One run: who was present, and how present each canary looks in the released numbers. */
async function guess(rho: number, seed: number): Promise<Guesses & { claimed: number }> {
  const coins = seededBits(seed);
  const present = Array.from({ length: CANARIES }, () => coins.next() % 2 === 1);
  const marks = [...present.keys()].filter((canary) => present[canary]).map(mark);
  const place = [...Array.from({ length: OTHERS }, () => 1), ...marks];
  const columns = [place, place.map(() => 1), place.map(() => 2)].map((codes) =>
    Uint16Array.from(codes),
  );
  const source = countSource(memoryEngine(tableOf(columns, SIZES)), CODEBOOK);
  const plan = planFor(CODEBOOK, rho);
  const released = (await protect(source, plan, { bits: seededBits(seed + 1) })) as ProtectedFull;
  const { estimates } = released;
  const tables = [
    { ...estimates.column(0), cell: (canary: number) => mark(canary) },
    { ...estimates.pair(0, 1), cell: (canary: number) => mark(canary) * 3 + 1 },
    { ...estimates.pair(0, 2), cell: (canary: number) => mark(canary) * 3 + 2 },
  ];
  const looks = present.map((_, canary) =>
    tables.reduce(
      (sum, { values, variance, cell }) => sum + (values[cell(canary)] as number) / variance,
      0,
    ),
  );
  const order = [...present.keys()].sort((a, b) => (looks[b] as number) - (looks[a] as number));
  const yes = order.slice(0, GUESSED / 2).filter((canary) => present[canary]);
  const no = order.slice(-GUESSED / 2).filter((canary) => !present[canary]);
  return {
    canaries: CANARIES,
    guessed: GUESSED,
    right: yes.length + no.length,
    claimed: epsilonOfTrace(released.trace, DELTA),
  };
}

describe('a thousand canaries in one release', () => {
  const rho = rhoDown(EPSILON, DELTA);

  test('are guessed no better than is claimed', async () => {
    const guesses = await guess(rho, 77);
    expect(guesses.claimed).toBeLessThanOrEqual(EPSILON);
    expect(epsilonAbove(guesses, DELTA)).toBeLessThanOrEqual(guesses.claimed);
    expect(guesses.right).toBeGreaterThan(GUESSED / 2);
  });

  test('power: a release with hardly any noise is noticed', async () => {
    const { claimed: _, ...guesses } = await guess(200 * rho, 78);
    expect(epsilonAbove(guesses, DELTA)).toBeGreaterThan(EPSILON);
  });

  test('power: the bound is what it should be for guesses that are all right', () => {
    const all = { canaries: 100, guessed: 100, right: 100 };
    expect(luck(all, 2, 0)).toBeCloseTo((1 / (1 + Math.exp(-2))) ** 100, 12);
    expect(epsilonAbove({ canaries: 100, guessed: 100, right: 50 }, 0)).toBe(0);
  });
});
