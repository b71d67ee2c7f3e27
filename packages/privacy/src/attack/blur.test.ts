import { describe, expect, test } from 'vitest';
import { rhoDown } from '../account/conversion.ts';
import { allPairs, type Clique, cellsOf } from '../estimate/clique.ts';
import { noisyCounts } from '../mechanism/measure.ts';
import { divide, rhoOf, sigma2For, stretchFor } from '../protect/budget.ts';
import { type Rational, rationalUp, toNumber } from '../random/rational.ts';
import { seededBits } from '../testing.ts';
import { blurTest } from './blur.ts';
import { clopperPearson } from './intervals.ts';

const FALSE_ALARM = 1e-6;

interface Design {
  readonly cells: number;
  readonly weight: number;
}

/** The tables of a release with these columns, as it divides its budget where all is for tables. */
function release(rho: number, sizes: readonly number[], patternsPaid = false) {
  const stretch = stretchFor(patternsPaid);
  const pairs = allPairs(sizes.length);
  const cells = pairs.map((pair) => cellsOf(pair, sizes));
  const forPairs = (rhoOf('chosenPairs', rho) + rhoOf('otherPairs', rho)) * stretch;
  const sigmas = [
    sigma2For(rhoOf('count', rho)),
    ...divide(rhoOf('columns', rho) * stretch, sizes),
    ...divide(forPairs, cells),
  ].map(toNumber);
  const all: readonly Clique[] = [[], ...sizes.map((_, i) => [i]), ...pairs];
  const sum = sigmas.reduce((total, sigma2) => total + 1 / sigma2, 0);
  const design = all.map((clique, at) => ({
    cells: cellsOf(clique, sizes),
    weight: 1 / (sigmas[at] as number) / sum,
  }));
  return { design, sigmas };
}

/** The blurs of so many runs of tables with such noise. */
function blursOf(
  design: readonly Design[],
  sigmas: readonly Rational[],
  seed: number,
  runs: number,
): readonly number[] {
  const bits = seededBits(seed);
  const squares = new Float64Array(runs);
  design.forEach(({ cells, weight }, at) => {
    const nobody = { sensitive: new Float64Array(cells * runs) };
    noisyCounts(bits, nobody, sigmas[at] as Rational).forEach((z, place) => {
      const run = Math.floor(place / cells);
      squares[run] = (squares[run] as number) + (weight ** 2 * z * z) / cells;
    });
  });
  return [...squares].map(Math.sqrt);
}

const blurOf = (design: readonly Design[], sigmas: readonly Rational[], seed: number) =>
  blursOf(design, sigmas, seed, 1)[0] as number;

const parameter = (sigma2: number) => rationalUp(sigma2, 65_536);
const WIDE = [9, 4, 41, 3, 3, 51, 7, 6];
const FLAGS = Array.from({ length: 12 }, () => 3);

describe('the blur of a person', () => {
  const RUNS = 2_000;
  /** Above this, evidence is so rare that it would only blur its mean. */
  const MOST = 100;
  const LEVEL = 0.05;

  // Whatever way the budget is divided, evidence of 20 and more may come once in twenty runs.
  test.each<
    readonly [string, readonly number[], (at: number, design: readonly Design[]) => number]
  >([
    ['as a release divides it', FLAGS, (at, design) => (design[at] as Design).weight],
    ['all of it on the number of people', [3, 3], (at) => (at === 0 ? 1 : 0)],
    ['all of it on one column', [3, 3], (at) => (at === 1 ? 1 : 0)],
    ['half of it on the number of people', FLAGS, (at) => (at === 0 ? 0.5 : 0.5 / 78)],
    ['the same for every table', [3, 4, 5], () => 1 / 7],
  ])('gives no more false alarms than it says: %s', (_, sizes, shareOf) => {
    for (const rho of [0.05, 0.5, 5]) {
      const { design } = release(rho, sizes);
      const { evidence } = blurTest(design, rho, FALSE_ALARM);
      const sigmas = design.map((_table, at) => {
        const share = shareOf(at, design);
        return parameter(share === 0 ? 1e6 : 1 / (2 * share * rho));
      });
      const blurs = blursOf(design, sigmas, 1_000 * rho, RUNS);
      const alarms = blurs.filter((blur) => evidence(blur) >= 1 / LEVEL).length;
      expect(clopperPearson(alarms, RUNS, FALSE_ALARM).low).toBeLessThanOrEqual(LEVEL);
      const mean = blurs.reduce((sum, blur) => sum + Math.min(evidence(blur), MOST), 0) / RUNS;
      expect(mean).toBeLessThan(1.3);
    }
  });

  test.each([0.5, 1, 4, 10, 20])('power: half of the noise is refused, epsilon %d', (epsilon) => {
    const rho = rhoDown(epsilon, 1e-6);
    for (const patternsPaid of [false, true]) {
      const { design, sigmas } = release(rho, WIDE, patternsPaid);
      const { refusedBelow, least } = blurTest(design, rho, FALSE_ALARM);
      const [full, half] = [1, 0.25].map((part) =>
        blurOf(
          design,
          sigmas.map((sigma2) => parameter(part * sigma2)),
          7,
        ),
      ) as [number, number];
      expect(full).toBeGreaterThan(refusedBelow);
      expect(half).toBeLessThan(refusedBelow);
      expect(refusedBelow).toBeLessThan(least);
      expect(refusedBelow).toBeGreaterThan(0.8 * least);
    }
  });

  test('power: with flags alone too, at the default promise', () => {
    const rho = rhoDown(4, 1e-6);
    for (const columns of [8, 12, 20]) {
      const { design, sigmas } = release(rho, FLAGS.slice(0, 1).concat(Array(columns - 1).fill(3)));
      const { refusedBelow } = blurTest(design, rho, FALSE_ALARM);
      const [full, half] = [1, 0.25].map((part) =>
        blurOf(
          design,
          sigmas.map((sigma2) => parameter(part * sigma2)),
          8,
        ),
      ) as [number, number];
      expect([full > refusedBelow, half > refusedBelow]).toEqual([true, false]);
    }
  });

  test('power: no noise at all, in all but the smallest tables', () => {
    const rho = rhoDown(4, 1e-6);
    for (const sizes of [[3, 3], [12], WIDE]) {
      const { evidence } = blurTest(release(rho, sizes).design, rho, FALSE_ALARM);
      expect(evidence(0)).toBeGreaterThan(1 / FALSE_ALARM);
    }
  });

  test('says when it can refuse nothing', () => {
    const { design } = release(rhoDown(4, 1e-6), [3]);
    expect(blurTest(design, rhoDown(4, 1e-6), FALSE_ALARM).refusedBelow).toBeLessThan(0.01);
  });

  test('evidence falls with the blur, and there is none against more noise than was paid for', () => {
    const rho = 0.3;
    const { evidence } = blurTest(release(rho, FLAGS).design, rho, FALSE_ALARM);
    expect(evidence(0.5)).toBeGreaterThan(evidence(0.9));
    expect(evidence(3)).toBeLessThan(1);
  });
});
