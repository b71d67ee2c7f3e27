import {
  Accountant,
  epsilonOfTrace,
  RHO_UNIT,
  rational,
  rhoUnitsUp,
  type Spend,
  totalRhoUnits,
} from '@tessera/privacy';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SMALL } from '../small.fixture.ts';
import { budgetFor } from '../spend/budget.ts';
import {
  epsilonIfCountedTwice,
  frontOf,
  manifestFor,
  manifestSchema,
  traceOf,
} from './manifest.ts';

const spend: fc.Arbitrary<Spend> = fc.record({
  step: fc.string({ minLength: 1, maxLength: 40 }),
  mechanism: fc.constantFrom('discrete-gaussian', 'exponential'),
  parameter: fc
    .tuple(fc.bigInt({ min: 1n, max: 10n ** 20n }), fc.bigInt({ min: 1n, max: 10n ** 20n }))
    .map(([num, den]) => rational(num, den)),
  sensitivity: fc.integer({ min: 1, max: 9 }),
  times: fc.integer({ min: 1, max: 400 }),
});

const manifestOf = (trace: readonly Spend[], epsilon = 4) =>
  manifestFor({
    codebook: SMALL,
    title: 'A title',
    invented: true,
    created: new Date('2026-03-04T05:06:07Z'),
    budget: budgetFor({ epsilon, delta: 1e-6 }, true),
    merged: false,
    released: { tier: 'totals', people: { value: 70.04, variance: 4 }, columns: [], trace },
    draws: [],
    randomness: 'csprng',
    files: [{ path: 'data/microdata.csv', bytes: 3, sha256: 'a'.repeat(64) }],
  });

const HONEST: readonly Spend[] = [
  {
    step: 'count',
    mechanism: 'discrete-gaussian',
    parameter: rational(50n, 1n),
    sensitivity: 1,
    times: 1,
  },
];

describe('the manifest', () => {
  it('keeps a trace exactly, through JSON and its schema', () => {
    fc.assert(
      fc.property(fc.array(spend, { minLength: 1, maxLength: 6 }), (trace) => {
        const json = JSON.stringify(manifestOf(trace));
        const back = manifestSchema.parse(JSON.parse(json));
        expect(traceOf(back)).toEqual(trace);
        expect(back.accountant.rho_units_spent).toBe(String(totalRhoUnits(trace)));
        expect(back.accountant.trace.map(({ rho_units }) => rho_units)).toEqual(
          trace.map((one) => String(rhoUnitsUp(one))),
        );
        expect(back.guarantee.epsilon_spent).toBe(epsilonOfTrace(trace, 1e-6));
      }),
      { numRuns: 60 },
    );
  });

  it('states the limit in the units of the accountant, however large', () => {
    for (const epsilon of [0.1, 4, 1e9, 1e12]) {
      const { accountant } = manifestOf(HONEST, epsilon);
      const { rho } = budgetFor({ epsilon, delta: 1e-6 }, true);
      expect(accountant.rho_units_limit).toBe(
        String(BigInt(Math.round(new Accountant(rho).limit / RHO_UNIT))),
      );
      expect(manifestSchema.safeParse(manifestOf(HONEST, epsilon)).success).toBe(true);
    }
  });

  it('tells people with an interval only, and not the exact number', () => {
    const { people, synthetic_records } = manifestOf(HONEST);
    expect(people).toEqual({ value: 70, low: 66.1, high: 74 });
    expect(synthetic_records).toBe(0);
  });

  it('has a larger epsilon for somebody counted twice', () => {
    const budget = budgetFor({ epsilon: 4, delta: 1e-6 }, false);
    const twice = epsilonIfCountedTwice(budget);
    expect(manifestOf(HONEST).guarantee.epsilon_if_counted_twice).toBe(twice);
    expect(twice).toBeGreaterThan(1.9 * 4);
    // Whatever was recorded within the budget: the sum of a trace with twice the sensitivity is below.
    const doubled = HONEST.map((one) => ({ ...one, sensitivity: 2 }));
    expect(epsilonOfTrace(doubled, 1e-6)).toBeLessThan(twice);
  });

  it('says on the front page what it says inside', () => {
    const manifest = manifestOf(HONEST);
    expect(frontOf(manifest)).toMatchObject({
      title: 'A title',
      invented: true,
      date: '2026-03-04',
      tier: 'totals',
      epsilon: 4,
      delta: 1e-6,
      syntheticRows: 0,
      people: { value: 70 },
      codebook: { name: 'small', version: '2' },
    });
  });

  const good = manifestOf(HONEST);
  const bad: readonly (readonly [what: string, value: unknown])[] = [
    ['another format', { ...good, format: 2 }],
    ['a field of its own', { ...good, records: 70 }],
    ['no trace', { ...good, accountant: { ...good.accountant, trace: [] } }],
    ['another unit', { ...good, guarantee: { ...good.guarantee, unit: 'household' } }],
    ['a delta of 1', { ...good, guarantee: { ...good.guarantee, delta: 1 } }],
    ['another unit of rho', { ...good, accountant: { ...good.accountant, rho_unit: 1 } }],
    ...[
      { num: '0', den: '1' },
      { num: '1', den: '0' },
      { num: '-1', den: '1' },
      { num: '9'.repeat(61), den: '1' },
    ].map((parameter) => {
      const trace = good.accountant.trace.map((line) => ({ ...line, parameter }));
      return [
        `the noise ${parameter.num.slice(0, 3)}/${parameter.den}`,
        { ...good, accountant: { ...good.accountant, trace } },
      ] as const;
    }),
  ];
  it.each(bad)('refuses %s', (_, value) => {
    expect(manifestSchema.safeParse(good).success).toBe(true);
    expect(manifestSchema.safeParse(value).success).toBe(false);
  });
});
