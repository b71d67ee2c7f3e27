import { describe, expect, test } from 'vitest';
import { deltaUp } from '../account/conversion.ts';
import { atLeast, audit } from '../audit.fixture.ts';
import { countingBits } from '../random/counting-bits.fixture.ts';
import { rational } from '../random/rational.ts';
import { seededBits } from '../testing.ts';
import { GaussianTables } from './gaussian-tables.ts';
import { noisyCounts } from './measure.ts';

const RUNS = 80_000;
const SIGMA2 = 2n;
const RHO = 1 / 4;
/** Where halving the variance shows most clearly. */
const EPSILON = 1;
const CLAIMED = deltaUp(RHO, EPSILON);

const THRESHOLDS = Array.from({ length: 17 }, (_, i) => atLeast(i - 5));

/** One person more, in the second of three cells; `weight` is how much that moves the count. */
function trial(seed: number, sigma2: bigint, den: bigint, weight: number) {
  const bits = seededBits(seed);
  const tables = new GaussianTables();
  return (neighbour: boolean) => {
    const counts = { sensitive: [7, neighbour ? weight : 0, 3] };
    return noisyCounts(bits, counts, rational(sigma2, den), tables)[1] as number;
  };
}

describe('noisyCounts', () => {
  test('reveals no more than it claims', () => {
    const found = audit(trial(1, SIGMA2, 1n, 1), RUNS, EPSILON, THRESHOLDS);
    expect(found.delta).toBeLessThanOrEqual(CLAIMED);
    expect(found.delta).toBeGreaterThan(0);
  });

  test('the same check catches half the variance', () => {
    const found = audit(trial(2, SIGMA2, 2n, 1), RUNS, EPSILON, THRESHOLDS);
    expect(found.delta).toBeGreaterThan(CLAIMED);
  });

  test('the same check catches a person who is counted twice', () => {
    const found = audit(trial(3, SIGMA2, 1n, 2), RUNS, EPSILON, THRESHOLDS);
    expect(found.delta).toBeGreaterThan(CLAIMED);
  });

  test('and one who is counted twice costs four times as much, no more', () => {
    const found = audit(trial(4, SIGMA2, 1n, 2), RUNS, EPSILON, THRESHOLDS);
    expect(found.delta).toBeLessThanOrEqual(deltaUp(4 * RHO, EPSILON));
  });

  test('noise is drawn anew for every cell and every table', () => {
    const bits = seededBits(5);
    const counts = { sensitive: new Array<number>(50).fill(0) };
    const [a, b] = [1, 2].map(() => noisyCounts(bits, counts, rational(10_000n, 1n)));
    expect(new Set(a).size).toBeGreaterThan(40);
    expect(a).not.toEqual(b);
  });

  test('the words drawn depend on the number of cells and on nothing else', () => {
    const counts = [
      new Int32Array(500),
      Int32Array.from({ length: 500 }, (_, i) => 2 ** 31 - 1 - i),
      Int32Array.from({ length: 500 }, (_, i) => (i * 7919) % 1000),
    ];
    for (const variance of [1n, 10_000n, 10n ** 10n]) {
      const words = counts.flatMap((table) =>
        [1, 2, 3].map((seed) => {
          const { bits, taken } = countingBits(seededBits(seed));
          noisyCounts(bits, { sensitive: table }, rational(variance, 3n));
          return { seed, taken: taken() };
        }),
      );
      for (const { seed, taken } of words) {
        expect(taken).toBe(words.find((other) => other.seed === seed)?.taken);
        // Beyond the largest table, draws by rejection take more words or fewer by chance.
        if (variance < 10n ** 10n) expect(taken).toBe(1000);
      }
    }
  });

  test('refused counts cost no word, wherever they stand', () => {
    const { bits, taken } = countingBits(seededBits(1));
    for (const counts of [
      [0.5, 1, 1],
      [1, 1, 0.5],
    ]) {
      expect(() => noisyCounts(bits, { sensitive: counts }, rational(1n, 1n))).toThrow(RangeError);
    }
    expect(taken()).toBe(0);
  });

  test('only whole counts are taken, so that no float comes before the noise', () => {
    for (const bad of [0.5, Number.NaN, 2 ** 53]) {
      const draw = () => noisyCounts(seededBits(1), { sensitive: [1, bad] }, rational(1n, 1n));
      expect(draw).toThrow(RangeError);
    }
  });
});
