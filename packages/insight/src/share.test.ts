import { describe, expect, it } from 'vitest';
import { coverage, expectAtLeastNominal, expectNominal, noise } from './coverage.fixture.ts';
import { differenceOf } from './difference.ts';
import { intervalOf, Z95 } from './noisy.ts';
import { changeBetween, differenceOfShares, shareOf } from './share.ts';

const RUNS = 20_000;
const about = (value: number, sd: number) => ({ value, variance: sd ** 2 });

describe('shareOf', () => {
  it.each([
    [60, 20, 25, 8],
    [120, 60, 25, 12],
    [2_000, 700, 25, 25],
  ])('holds the true share at least 95 times of 100: %i known, %i yes', (known, yes, sdK, sdY) => {
    const [k, y] = [noise(known, sdK), noise(known + 7, sdY)];
    const { hits, said } = coverage(RUNS, yes / known, () =>
      shareOf({
        yes: about(yes + y(), sdY),
        known: about(known + k(), sdK),
        dependence: 'independent',
      }),
    );
    expect(said).toBeGreaterThan(0);
    expectAtLeastNominal(hits, RUNS);
  });

  it('stays between 0 and 1', () => {
    const share = (yes: number) =>
      shareOf({ yes: about(yes, 30), known: about(100, 3), dependence: 'independent' });
    expect(share(-50)).toMatchObject({ value: 0, low: 0 });
    expect(share(150)).toMatchObject({ value: 1, high: 1 });
  });
});

describe('differenceOf', () => {
  it('has the variance of independent, of joined and of unknown noises', () => {
    const [a, b] = [about(10, 3), about(4, 4)];
    expect(differenceOf(a, b, 'independent')).toEqual({ value: 6, variance: 25 });
    expect(differenceOf(a, b, 6)).toEqual({ value: 6, variance: 13 });
    expect(differenceOf(a, b, 'unknown')).toEqual({ value: 6, variance: 49 });
    expect(differenceOf(a, a, 9)).toEqual({ value: 0, variance: 0 });
  });
});

describe('differenceOfShares', () => {
  const [first, second] = [
    { yes: 700, known: 2_000, sdY: 30, sdK: 40 },
    { yes: 90, known: 500, sdY: 25, sdK: 30 },
  ];
  const truth = first.yes / first.known - second.yes / second.known;

  it('covers 95 times of 100 for shares of two releases', () => {
    const [a, b, c, d] = [noise(1, 30), noise(2, 40), noise(3, 25), noise(4, 30)];
    const { hits } = coverage(RUNS, truth, () =>
      differenceOfShares(
        {
          yes: about(first.yes + a(), 30),
          known: about(first.known + b(), 40),
          dependence: 'independent',
        },
        {
          yes: about(second.yes + c(), 25),
          known: about(second.known + d(), 30),
          dependence: 'independent',
        },
        'independent',
      ),
    );
    expectNominal(hits, RUNS);
  });

  it.each([-1, 0, 1])('covers at least as often when the correlation, %i, is not known', (r) => {
    const [a, b, c, d] = [noise(5, 30), noise(6, 40), noise(7, 25), noise(8, 30)];
    const { hits } = coverage(RUNS, truth, () => {
      const shared = a();
      const other = r === 0 ? c() : (r * shared * 25) / 30;
      return differenceOfShares(
        {
          yes: about(first.yes + shared, 30),
          known: about(first.known + b(), 40),
          dependence: 'unknown',
        },
        {
          yes: about(second.yes + other, 25),
          known: about(second.known + d(), 30),
          dependence: 'unknown',
        },
        'unknown',
      );
    });
    expectAtLeastNominal(hits, RUNS);
  });

  it('says nothing where one share has no interval, and stays between −1 and 1', () => {
    const good = { yes: about(10, 1), known: about(100, 1), dependence: 'independent' } as const;
    const none = { yes: about(10, 1), known: about(1, 9), dependence: 'independent' } as const;
    expect(differenceOfShares(good, none, 'independent')).toBeUndefined();
    expect(differenceOfShares(none, good, 'independent')).toBeUndefined();
    const wild = { yes: about(900, 90), known: about(100, 30), dependence: 'independent' } as const;
    expect(differenceOfShares(wild, good, 'unknown')).toMatchObject({ value: 1, high: 1 });
  });
});

describe('changeBetween', () => {
  it('covers 95 times of 100, as a difference and as a ratio', () => {
    const [a, b] = [noise(41, 30), noise(42, 50)];
    const change = () => changeBetween(about(800 + a(), 30), about(1_100 + b(), 50));
    expectNominal(coverage(RUNS, 300, () => change().difference).hits, RUNS);
    expectNominal(coverage(RUNS, 1_100 / 800, () => change().ratio).hits, RUNS);
  });
});

it('an interval is 1.96 standard deviations on each side', () => {
  const { low, high } = intervalOf(about(10, 5));
  expect([low, high]).toEqual([10 - 5 * Z95, 10 + 5 * Z95]);
});
