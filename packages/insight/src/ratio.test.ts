import { describe, expect, it } from 'vitest';
import { coverage, expectAtLeastNominal, expectNominal, noise } from './coverage.fixture.ts';
import { ratioOf } from './ratio.ts';

const RUNS = 20_000;

describe('ratioOf', () => {
  it.each([
    [2_000, 700, 25, 25],
    [1_000, 1_000, 20, 60],
    [400, -30, 40, 10],
    [300, 5_000, 30, 40],
  ])(
    'covers 95 times of 100 for independent noises: %i below, %i above',
    (bottom, top, sdB, sdT) => {
      const [below, above] = [noise(bottom, sdB), noise(bottom + 1, sdT)];
      const { hits } = coverage(RUNS, top / bottom, () =>
        ratioOf(
          { value: top + above(), variance: sdT ** 2 },
          { value: bottom + below(), variance: sdB ** 2 },
          'independent',
        ),
      );
      expectNominal(hits, RUNS);
    },
  );

  it.each([0.9, 0.5, -0.9])(
    'covers 95 times of 100 when the covariance is given: correlation %f',
    (r) => {
      const [own, common] = [noise(11, 100), noise(12, 100)];
      const sd = 40;
      const { hits } = coverage(RUNS, 0.4, () => {
        const shared = common();
        const [x, y] = [shared, r * shared + Math.sqrt(1 - r * r) * own()];
        return ratioOf(
          { value: 400 + (x * sd) / 100, variance: sd ** 2 },
          { value: 1_000 + (y * sd) / 100, variance: sd ** 2 },
          r * sd * sd,
        );
      });
      expectNominal(hits, RUNS);
    },
  );

  it.each([-1, -0.5, 0, 0.5, 1])(
    'covers at least 95 times of 100 when the correlation, %f, is not known',
    (r) => {
      const [own, common] = [noise(21, 100), noise(22, 100)];
      for (const top of [-200, 0, 300, 900]) {
        const { hits } = coverage(RUNS / 4, top / 500, () => {
          const shared = common();
          const other = r * shared + Math.sqrt(1 - r * r) * own();
          return ratioOf(
            { value: top + shared * 0.6, variance: 60 ** 2 },
            { value: 500 + other * 0.5, variance: 50 ** 2 },
            'unknown',
          );
        });
        expectAtLeastNominal(hits, RUNS / 4);
      }
    },
  );

  it('is exact, and no wider, when the correlation that was not known is the worst', () => {
    const common = noise(31, 100);
    const { hits } = coverage(RUNS, 0.6, () => {
      const shared = common();
      return ratioOf(
        { value: 300 + shared * 0.6, variance: 60 ** 2 },
        { value: 500 - shared * 0.5, variance: 50 ** 2 },
        'unknown',
      );
    });
    expectNominal(hits, RUNS);
  });

  it('says nothing where the bottom may be nothing', () => {
    const top = { value: 10, variance: 4 };
    expect(ratioOf(top, { value: 10, variance: 100 }, 'independent')).toBeUndefined();
    expect(ratioOf(top, { value: -500, variance: 100 }, 'independent')).toBeUndefined();
    expect(ratioOf(top, { value: 0, variance: 0 }, 'unknown')).toBeUndefined();
  });

  it('refuses a covariance that no two numbers with these variances have', () => {
    const one = { value: 100, variance: 4 };
    expect(() => ratioOf(one, one, 5)).toThrow(RangeError);
    expect(() => ratioOf(one, one, Number.NaN)).toThrow(RangeError);
  });

  it('is the number itself over itself when both are one', () => {
    const one = { value: 100, variance: 25 };
    const ratio = ratioOf(one, one, 25);
    expect(ratio?.low).toBeCloseTo(1, 9);
    expect(ratio?.high).toBeCloseTo(1, 9);
  });
});
