import { accepts, type Codebook, domainsOf, type Rule } from '@tessera/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SMALL } from '../small.fixture.ts';
import { planFor } from './plan-for.ts';

const domains = domainsOf(SMALL);
const placeOf = (name: string) => domains.findIndex((domain) => domain.column.name === name);
const withRules = (rules: readonly Rule[]): Codebook => ({ ...SMALL, rules: [...rules] });

/** Whether a pair of categories breaks one hard rule, in the words of the codebook. */
function breaks(rule: Rule, categories: ReadonlyMap<string, number>): boolean {
  const holds = ({ columns: [name = ''], ...condition }: Rule['when']) => {
    const domain = domains[placeOf(name)];
    const category = categories.get(name);
    if (domain === undefined || category === undefined) throw new Error(name);
    return accepts({ columns: [name], ...condition }, domain)[category] === true;
  };
  return holds(rule.when) && !holds(rule.must);
}

describe('planFor', () => {
  it('takes the headline columns and the groups from the codebook', () => {
    const plan = planFor(SMALL, 0.3);
    expect(plan.rho).toBe(0.3);
    expect(plan.headline).toEqual([1, 6]);
    expect(plan.groups).toEqual([
      { columns: [4, 5], from: [1, 1] },
      { columns: [6], from: [1] },
    ]);
  });

  it('covers more rows where nobody knows which records belong to a person', () => {
    expect(planFor(SMALL, 1, { unit: 'person' }).coveredRows).toBe(2);
    expect(planFor(SMALL, 1, { unit: 'record' }).coveredRows).toBe(5);
    expect(planFor(SMALL, 1).coveredRows).toBe(5);
  });

  it('closes exactly the cells that break a hard rule', () => {
    const { masks } = planFor(SMALL, 1);
    expect(masks.map(({ clique }) => clique)).toEqual([
      [2, 3],
      [0, 6],
    ]);
    // age (blank, 0-17, 18-37, 38+) by adult (blank, child, adult): two rules on one pair.
    expect([...(masks[0]?.mask ?? [])]).toEqual([1, 1, 1, 1, 1, 0, 1, 0, 1, 1, 0, 1]);
    // year (blank, 2019, 2020, 2021) by forced (blank, 0, 1): "when" stands after "must".
    expect([...(masks[1]?.mask ?? [])]).toEqual([1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1]);
  });

  it('knows no soft rule', () => {
    const soft = SMALL.rules.map((rule) => ({ ...rule, strength: 'soft' as const }));
    expect(planFor(withRules(soft), 1).masks).toEqual([]);
  });

  it('agrees with the rules one by one, in both directions and several on one pair', () => {
    const condition = (name: string): fc.Arbitrary<Rule['when']> => {
      const codes = domains[placeOf(name)]?.column.values.map(({ code }) => code) ?? [];
      return fc.record({
        columns: fc.constant([name]),
        in: fc.subarray(codes),
        orBlank: fc.boolean(),
      });
    };
    const pair = fc.shuffledSubarray(['year', 'sex', 'adult'], { minLength: 2, maxLength: 2 });
    const rule = pair.chain(([when = '', must = '']) =>
      fc.record({
        name: fc.constant(`${when}-${must}`),
        description: fc.constant('A rule.'),
        strength: fc.constant<'hard'>('hard'),
        when: condition(when),
        must: condition(must),
      }),
    );
    fc.assert(
      fc.property(fc.array(rule, { minLength: 1, maxLength: 5 }), (rules) => {
        const { masks } = planFor(withRules(rules), 1);
        expect(new Set(masks.map(({ clique }) => clique.join())).size).toBe(masks.length);
        for (const { clique, mask } of masks) {
          const [i = 0, j = 0] = clique;
          expect(i).toBeLessThan(j);
          const names = [i, j].map((at) => domains[at]?.column.name ?? '');
          const here = rules.filter((one) =>
            [one.when, one.must].every(({ columns }) => names.includes(columns[0] ?? '')),
          );
          const size = domains[j]?.size ?? 0;
          for (const [cell, open] of mask.entries()) {
            const categories = new Map([
              [names[0] ?? '', Math.floor(cell / size)],
              [names[1] ?? '', cell % size],
            ]);
            expect(open).toBe(here.some((one) => breaks(one, categories)) ? 0 : 1);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});
