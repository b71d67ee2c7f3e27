import { describe, expect, test } from 'vitest';
import {
  betaBelow,
  chiSquare,
  chiSquareTail,
  clopperPearson,
  kolmogorovTail,
  logGamma,
  normalTail,
  twoSidedZ,
  wilson,
} from './statistics.fixture.ts';

describe('the statistics that the tests rest on', () => {
  test('logGamma of whole and half numbers', () => {
    expect(logGamma(11)).toBeCloseTo(Math.log(3_628_800), 10);
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 12);
  });

  test('chi-square tails in closed form', () => {
    for (const x of [0.1, 1, 5, 20, 80]) {
      expect(chiSquareTail(x, 2) / Math.exp(-x / 2)).toBeCloseTo(1, 10);
      expect(chiSquareTail(x, 4) / (Math.exp(-x / 2) * (1 + x / 2))).toBeCloseTo(1, 10);
    }
  });

  test('normal quantiles of the tables', () => {
    expect(twoSidedZ(0.05)).toBeCloseTo(1.959963984540054, 9);
    expect(twoSidedZ(1e-6)).toBeCloseTo(4.891638, 5);
    expect(normalTail(-1)).toBeCloseTo(0.8413447460685429, 12);
  });

  test('Kolmogorov: 1.358 is passed by one sample in twenty', () => {
    expect(kolmogorovTail(1.3581 / 1e4, 1e8)).toBeCloseTo(0.05, 3);
  });

  test('Beta with whole parameters is a binomial tail', () => {
    const choose = [1, 5, 10, 10, 5, 1];
    const tail = (p: number, from: number) =>
      choose.reduce((sum, c, k) => (k < from ? sum : sum + c * p ** k * (1 - p) ** (5 - k)), 0);
    for (const p of [0.05, 0.3, 0.5, 0.9]) {
      for (const k of [1, 2, 3, 4, 5]) expect(betaBelow(k, 6 - k, p)).toBeCloseTo(tail(p, k), 12);
    }
  });

  test('intervals hold the share and know their ends', () => {
    expect(clopperPearson(0, 10, 0.05)).toEqual({ low: 0, high: expect.closeTo(0.3085, 4) });
    expect(clopperPearson(10, 10, 0.05).low).toBeCloseTo(0.6915, 4);
    const exact = clopperPearson(300, 1000, 0.05);
    const quick = wilson(300, 1000, 0.05);
    expect(quick.low).toBeCloseTo(exact.low, 2);
    expect(quick.high).toBeCloseTo(exact.high, 2);
  });

  test('chi-square notices a loaded die and passes a fair one', () => {
    const fair = [1 / 6, 1 / 6, 1 / 6, 1 / 6, 1 / 6, 1 / 6];
    expect(chiSquare([100, 102, 98, 101, 99, 100], fair)).toBeGreaterThan(0.9);
    expect(chiSquare([150, 90, 90, 90, 90, 90], fair)).toBeLessThan(1e-3);
  });
});
