import { describe, expect, it } from 'vitest';
import {
  Accountant,
  BudgetExceeded,
  deltaLeftDown,
  epsilonOfTrace,
} from '../account/accountant.ts';
import { epsilonUp, rhoDown } from '../account/conversion.ts';
import { stableKeys } from '../mechanism/stable-keys.ts';
import { rational, toNumber } from '../random/rational.ts';
import { FALSE_ALARM, wilson } from '../statistics.fixture.ts';
import { seededBits } from '../testing.ts';
import { nameValues, namingDelta } from './name-values.ts';
import { namingThresholdUp } from './threshold.ts';

const DELTA = 1e-6;
const RHO = rhoDown(4, DELTA * 0.9);
const BUDGET = { rho: RHO, delta: DELTA };

const found = (people: Readonly<Record<string, number>>) => ({
  sensitive: { texts: Object.keys(people), people: Object.values(people) },
});

function names(people: Readonly<Record<string, number>>, most = 10, seed = 1) {
  const accountant = new Accountant(RHO);
  const [named] = nameValues(
    [{ column: 'town', most }],
    [found(people)],
    BUDGET,
    accountant,
    seededBits(seed),
  );
  return { named, trace: accountant.trace };
}

describe('nameValues', () => {
  it('names what many people have and nothing else, sorted by text', () => {
    const { named } = names({ Zeta: 900, rare: 1, Alpha: 400, few: 3, nobody: 0 });
    expect(named).toEqual(['Alpha', 'Zeta']);
  });

  it('names the most frequent ones where there are too many', () => {
    const { named } = names({ a: 500, b: 900, c: 700, d: 800 }, 2);
    expect(named).toEqual(['b', 'd']);
  });

  it('does not depend on the order of the file', () => {
    const spread = { a: 500, b: 90, c: 700, d: 800 };
    const back = Object.fromEntries(Object.entries(spread).reverse());
    expect(names(spread).named).toEqual(names(back).named);
  });

  it('pays before it looks, and refuses what is not paid for', () => {
    const never = {
      get sensitive(): never {
        throw new Error('looked');
      },
    };
    const poor = new Accountant(RHO * 0.01);
    const ask = (accountant: Accountant) =>
      nameValues([{ column: 'town', most: 1 }], [never], BUDGET, accountant, seededBits(1));
    expect(() => ask(poor)).toThrow(BudgetExceeded);
    const rich = new Accountant(RHO);
    expect(() => ask(rich)).toThrow('looked');
    expect(rich.trace).toHaveLength(1);
  });

  it('leaves epsilon and delta as promised, for one column and for many', () => {
    for (const columns of [1, 2, 7]) {
      const accountant = new Accountant(RHO);
      const open = Array.from({ length: columns }, (_, i) => ({ column: `c${i}`, most: 5 }));
      nameValues(
        open,
        open.map(() => found({ a: 300 })),
        BUDGET,
        accountant,
        seededBits(3),
      );
      const { trace } = accountant;
      const taken = trace.reduce(
        (sum, spend) => sum + toNumber(spend.delta ?? rational(0n, 1n)),
        0,
      );
      expect(taken).toBeLessThanOrEqual(DELTA * 0.1 * (1 + 1e-12));
      expect(deltaLeftDown(trace, DELTA) + taken).toBeLessThanOrEqual(DELTA);
      expect(deltaLeftDown(trace, DELTA)).toBeGreaterThan(DELTA * 0.8999);
      expect(accountant.limit - accountant.remaining).toBeLessThanOrEqual(0.2001 * RHO);
      const spent = accountant.limit - accountant.remaining;
      expect(epsilonOfTrace(trace, DELTA)).toBeGreaterThanOrEqual(epsilonUp(spent, DELTA));
    }
  });

  it('asks for one source a column', () => {
    const accountant = new Accountant(RHO);
    expect(() =>
      nameValues([{ column: 'a', most: 1 }], [], BUDGET, accountant, seededBits(1)),
    ).toThrow(RangeError);
  });
});

describe('the accountant', () => {
  const sigma2 = rational(36n, 1n);
  const delta = namingDelta(DELTA, 1);
  const line = {
    step: 'name the values of town',
    mechanism: 'thresholded-gaussian',
    parameter: sigma2,
    sensitivity: 1,
    times: 1,
    delta,
    threshold: namingThresholdUp(sigma2, delta),
  } as const;

  it('takes a threshold that is high enough', () => {
    const accountant = new Accountant(1);
    accountant.spend({ ...line, threshold: line.threshold + 5 });
    accountant.spend(line);
    expect(accountant.trace).toHaveLength(2);
  });

  it.each([
    ['one that is lower', { ...line, threshold: line.threshold - 1 }],
    ['one used twice', { ...line, times: 2 }],
    ['one for somebody with two values', { ...line, sensitivity: 2 }],
    ['noise that claims a delta', { ...line, mechanism: 'discrete-gaussian' as const }],
  ])('refuses %s', (_, spend) => {
    expect(() => new Accountant(1).spend(spend)).toThrow(RangeError);
  });

  it('has no epsilon left where thresholds take the whole delta', () => {
    expect(epsilonOfTrace([line], DELTA / 10)).toBe(Number.POSITIVE_INFINITY);
  });
});

/** Small parameters, so that the chance can be seen. */
const SIGMA2 = rational(4n, 1n);
const CHANCE = rational(1n, 20n);
const DRAWS = 20_000;

describe('the chance that a value of one person is named', () => {
  const threshold = namingThresholdUp(SIGMA2, CHANCE);
  const bits = seededBits(17);

  function named(people: Readonly<Record<string, number>>, at: number): number {
    let times = 0;
    for (let draw = 0; draw < DRAWS; draw++) {
      if (stableKeys(bits, found(people), SIGMA2, at).length > 0) times += 1;
    }
    return times;
  }

  it.each([
    ['one person', { a: 1 }],
    ['one person counted twice', { a: 2 }],
    ['one person counted as two with a value each', { a: 1, b: 1 }],
  ])('is at most delta: %s', (_, people) => {
    expect(wilson(named(people, threshold), DRAWS, FALSE_ALARM).low).toBeLessThanOrEqual(
      toNumber(CHANCE),
    );
  });

  it('power: the same test notices a threshold that is three lower', () => {
    const { low } = wilson(named({ a: 2 }, threshold - 3), DRAWS, FALSE_ALARM);
    expect(low).toBeGreaterThan(toNumber(CHANCE));
  });

  it('a value that nobody has is never named', () => {
    expect(named({ a: 0 }, 1)).toBe(0);
  });
});

describe('stableKeys', () => {
  it.each([[[1.5]], [[-1]], [[Number.NaN]]])('refuses counts of %j', (people) => {
    const source = { sensitive: { texts: ['a'], people } };
    expect(() => stableKeys(seededBits(1), source, SIGMA2, 3)).toThrow(RangeError);
  });

  it('refuses a value that is listed twice', () => {
    const source = { sensitive: { texts: ['a', 'a'], people: [1, 1] } };
    expect(() => stableKeys(seededBits(1), source, SIGMA2, 3)).toThrow(RangeError);
  });
});
