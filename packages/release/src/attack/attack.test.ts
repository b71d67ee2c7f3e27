import { memoryEngine } from '@tessera/engine';
import { domainsOf } from '@tessera/model';
import { protect } from '@tessera/privacy';
import { describe, expect, it } from 'vitest';
import { countSource } from '../count/count-source.ts';
import { planFor } from '../protect/plan-for.ts';
import { inventedCodebook } from '../publish/pages/view.fixture.ts';
import { codedTable, people, SMALL, testEffects } from '../small.fixture.ts';
import { budgetFor } from '../spend/budget.ts';
import { attacked, attackReleased } from './attack.ts';
import { targetsOf } from './attack-plan.ts';

const named = (codebook: typeof SMALL, places: readonly number[]) =>
  places.map((place) => domainsOf(codebook)[place]?.column.name);

describe('what an attacker wants and knows', () => {
  it('are the answers to the questions, and what stands beside them', () => {
    const { sensitive, quasi } = targetsOf(SMALL);
    expect(
      named(
        SMALL,
        sensitive.map(({ column }) => column),
      ),
    ).toEqual(['threats', 'debt', 'forced']);
    expect(named(SMALL, quasi)).toEqual(['year', 'sex', 'age', 'adult']);
    expect(targetsOf(inventedCodebook).quasi.length).toBeLessThanOrEqual(6);
  });

  it('are what the codebook says, where it says so', () => {
    const marked = {
      ...SMALL,
      columns: SMALL.columns.map((column) => ({
        ...column,
        ...(column.name === 'sex' ? { disclosure: { tier: 'quasi-identifier' as const } } : {}),
        ...(column.name === 'debt'
          ? { disclosure: { tier: 'attribute' as const, sensitive: true } }
          : {}),
      })),
    };
    const { sensitive, quasi } = targetsOf(marked);
    expect(named(marked, quasi)).toEqual(['sex']);
    expect(
      named(
        marked,
        sensitive.map(({ column }) => column),
      ),
    ).toEqual(['debt']);
    expect(sensitive[0]?.from).toBe(1);
  });
});

describe('a release that has published records which many share', () => {
  const budget = budgetFor({ epsilon: 4, delta: 1e-6 }, false);
  const { bits, ...effects } = testEffects();
  const protection = planFor(SMALL, budget.rho, { delta: budget.delta });
  const attackOn = async (sharedAnyway: boolean) => {
    const source = countSource(memoryEngine(codedTable(people(900))), SMALL);
    const released = await protect(source, { ...protection, sharedAnyway }, { bits });
    if (released.tier !== 'full') throw new Error('too few people for this test');
    return attackReleased(
      { codebook: SMALL, released, protection, budget, previous: [] },
      { ...effects, bits },
    );
  };

  it('is attacked on a trial that publishes them too, however small it is', async () => {
    const { checks, surrogate } = await attackOn(true);
    expect(checks).toContainEqual({ name: 'shared', passed: true });
    // Besides members and strangers there are crowds around the threshold.
    expect(surrogate?.people_in_data).toBeGreaterThan(900);
  });

  it('and one that has not, on a trial that does not', async () => {
    const { checks } = await attackOn(false);
    expect(checks.map(({ name }) => name)).not.toContain('shared');
  });
});

describe('a release in which an attack went too far', () => {
  it('is refused, names the lines, and says that another try costs again', () => {
    const error = attacked({
      scale: { inData: 1, control: 1, canaries: 1, newcomers: 1 },
      claim: { epsilon: 4, delta: 1e-6, rho: 0.3 },
      checks: [
        { name: 'size', passed: false },
        { name: 'empty', passed: true },
      ],
      outcomes: {
        uniqueAll: {
          success: { hits: 90, trials: 100, low: 0.8, high: 0.95 },
          control: { hits: 1, trials: 100, low: 0, high: 0.05 },
          difference: { low: 0.8, high: 0.95 },
          allowed: 0.3,
          judged: true,
          verdict: 'broken',
        },
      },
      verdict: 'broken',
    });
    expect(error.code).toBe('ATTACK_SUCCEEDED');
    expect(error.exitCode).toBe(5);
    expect(error.info.detail?.['lines']).toEqual(['noise-size', 'uniqueAll']);
    expect(error.message).toContain('costs as much again');
  });
});
