import { describe, expect, test } from 'vitest';
import { Accountant, rhoUnitsUp, totalRhoUnits } from '../account/accountant.ts';
import { rhoDown } from '../account/conversion.ts';
import { allPairs } from '../estimate/clique.ts';
import type { CellEstimates } from '../estimate/residual.ts';
import { distanceSum } from '../mechanism/distance-sums.ts';
import { GaussianTables } from '../mechanism/gaussian-tables.ts';
import { chiSquareTail, FALSE_ALARM, twoSidedZ } from '../statistics.fixture.ts';
import { seededBits } from '../testing.ts';
import {
  arraySource,
  chainOfPeople,
  type Person,
  peopleOf,
  tableOf,
} from './array-source.fixture.ts';
import { assess } from './assess.ts';
import { type Protected, type ProtectedFull, type ProtectPlan, protect } from './protect.ts';
import { measure, measureGroups } from './run.ts';

const SIZES = [2, 3, 4, 2, 5];
/** Column 1 never holds its last category where column 0 is 0. */
const MASK = { clique: [0, 1], mask: Uint8Array.of(1, 1, 0, 1, 1, 1) };
const GROUPS = [
  { columns: [1], from: [1] },
  { columns: [2, 4], from: [2, 1] },
];

function planOf(epsilon: number): ProtectPlan {
  return { rho: rhoDown(epsilon, 1e-6), masks: [MASK], headline: [2, 0, 1], groups: GROUPS };
}

const allowed = (person: Person) => !(person[0] === 0 && person[1] === 2);
const caseload = (count: number) => chainOfPeople(count, SIZES).filter(allowed);

function run(people: readonly Person[], epsilon: number, seed: number): Promise<Protected> {
  const source = arraySource(people, SIZES, GROUPS);
  return protect(source, planOf(epsilon), { bits: seededBits(seed) });
}

function full(result: Protected): ProtectedFull {
  if (result.tier !== 'full') throw new Error(`expected a full release, not ${result.tier}`);
  return result;
}

const zeros = (length: number) => new Array<number>(length).fill(0);

describe('protect', () => {
  test('many people: records and all tables, within the budget', async () => {
    const people = caseload(4_000);
    const result = full(await run(people, 4, 1));
    const { rho } = planOf(4);
    const spent = totalRhoUnits(result.trace);
    expect(spent <= BigInt(Math.floor(rho * 1e12))).toBe(true);
    expect(Number(spent) / 1e12).toBeGreaterThan(0.95 * rho);
    expect(result.trace.reduce((sum, spend) => sum + rhoUnitsUp(spend), 0n)).toBe(spent);
    expect(result.trace.map(({ sensitivity }) => sensitivity).slice(-3)).toEqual([5, 10, 10]);
    expect(result.rows).toHaveLength(SIZES.length);
    expect(result.chosen).toHaveLength(SIZES.length - 1);
    expect(result.groups).toHaveLength(GROUPS.length);
    expect(result.fidelity.map(({ order, marginals }) => [order, marginals])).toEqual([
      [1, 5],
      [2, 10],
      [3, 10],
    ]);
    for (const { meanTvd } of result.fidelity) {
      expect(meanTvd.value - 5 * Math.sqrt(meanTvd.variance)).toBeLessThan(0.1);
    }
  });

  test('there are as many rows as the released number of people says, not as there are records', async () => {
    const people = caseload(2_000);
    const lengths: number[] = [];
    for (const seed of [1, 2, 3, 4]) {
      const result = full(await run(people, 2, seed));
      for (const column of result.rows) {
        expect(column.length).toBe(Math.round(result.people.value));
      }
      lengths.push(result.rows[0]?.length ?? 0);
    }
    expect(new Set(lengths).size).toBeGreaterThan(1);
  });

  test('rows keep within the domain and never hold what cannot exist', async () => {
    for (const seed of [5, 6, 7]) {
      const { rows } = full(await run(caseload(1_000), 1, seed));
      for (const person of peopleOf(rows)) {
        expect(allowed(person)).toBe(true);
        person.forEach((category, column) => {
          expect(category).toBeLessThan(SIZES[column] as number);
        });
      }
    }
  });

  test('estimates are the truth within their stated noise', async () => {
    const people = caseload(3_000);
    const { estimates } = full(await run(people, 4, 9));
    const z = twoSidedZ(1e-6);
    const check = (truth: readonly number[], values: Float64Array, variance: number) => {
      truth.forEach((count, cell) => {
        const error = Math.abs((values[cell] as number) - count);
        expect(error).toBeLessThan(z * Math.sqrt(variance));
      });
    };
    for (const column of SIZES.keys()) {
      const { values, variance } = estimates.column(column);
      check(tableOf(people, [column], SIZES), values, variance);
    }
    const { values, variance } = estimates.pair(1, 4);
    check(tableOf(people, [1, 4], SIZES), values, variance);
  });

  test('every released number carries as much noise as it states, no less and no more', async () => {
    const people = caseload(1_500);
    const squares = { column: [] as number[], pair: [] as number[], group: [] as number[] };
    const truthOfGroups = (await arraySource(people, SIZES, GROUPS).groupsRecorded()).sensitive;
    const fidelity: number[] = [];
    for (let seed = 0; seed < 24; seed++) {
      const result = full(await run(people, 4, 1_000 + seed));
      const note = (into: number[], truth: ArrayLike<number>, cells: CellEstimates) => {
        cells.values.forEach((value, cell) => {
          into.push((value - (truth[cell] as number)) ** 2 / cells.variance);
        });
      };
      for (const column of SIZES.keys()) {
        note(squares.column, tableOf(people, [column], SIZES), result.estimates.column(column));
      }
      for (const [i, j] of allPairs(SIZES.length)) {
        note(squares.pair, tableOf(people, [i, j], SIZES), result.estimates.pair(i, j));
      }
      result.groups.forEach(({ value, variance }, g) => {
        squares.group.push((value - (truthOfGroups[g] as number)) ** 2 / variance);
      });
      const exact = await arraySource(people, SIZES).distances(result.rows);
      for (const { order, marginals, meanTvd } of result.fidelity) {
        const [sum] = distanceSum(exact, order).sensitive;
        const truth = sum / (2 * marginals * result.people.value);
        fidelity.push((meanTvd.value - truth) ** 2 / meanTvd.variance);
      }
    }
    const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
    // Cells of a table share their errors; about a third of the squares count as independent.
    expect(Math.abs(mean(squares.column) - 1)).toBeLessThan(0.5);
    expect(Math.abs(mean(squares.pair) - 1)).toBeLessThan(0.25);
    for (const values of [squares.group, fidelity]) {
      const statistic = values.reduce((a, b) => a + b, 0);
      const above = chiSquareTail(statistic, values.length);
      expect(Math.min(above, 1 - above)).toBeGreaterThan(FALSE_ALARM);
    }
  });

  test('a hundred people: a few totals, the most important columns first', async () => {
    let seen = 0;
    for (let seed = 0; seed < 10; seed++) {
      const result = await run(caseload(130), 1, seed);
      if (result.tier !== 'totals') continue;
      seen += 1;
      const columns = result.columns.map(({ column }) => column);
      expect(columns.length).toBeGreaterThanOrEqual(1);
      expect(columns).toEqual([2, 0, 1].slice(0, columns.length));
      expect(totalRhoUnits(result.trace) <= BigInt(Math.floor(planOf(1).rho * 1e12))).toBe(true);
      expect(Object.keys(result).sort()).toEqual(['columns', 'people', 'tier', 'trace']);
    }
    expect(seen).toBeGreaterThan(2);
  });

  test('a handful of people: nothing but a noisy number, and most of the budget unspent', async () => {
    const result = await run(caseload(12), 4, 3);
    expect(Object.keys(result).sort()).toEqual(['people', 'tier', 'trace']);
    expect(result.tier).toBe('nothing');
    expect(result.trace).toHaveLength(1);
    expect(Number(totalRhoUnits(result.trace)) / 1e12).toBeLessThanOrEqual(0.02 * planOf(4).rho);
  });

  test('nobody at all is a handful like any other', async () => {
    expect((await run([], 4, 3)).tier).toBe('nothing');
  });

  test('the layout of a release is the same whoever is in it', async () => {
    // The rare category 4 of column 4 is there, or nobody has it.
    const with4 = caseload(1_500);
    const without = with4.filter((person) => person[4] !== 4);
    const [a, b] = [full(await run(with4, 4, 1)), full(await run(without, 4, 1))];
    expect(a.rows.length).toBe(b.rows.length);
    expect(a.estimates.column(4).values.length).toBe(b.estimates.column(4).values.length);
    const lines = (result: Protected) =>
      result.trace.map(({ step, mechanism, sensitivity }) => [step, mechanism, sensitivity]);
    expect(new Set(lines(a).map(String))).toEqual(new Set(lines(b).map(String)));
  });

  test('the words and the tables decide everything: a shuffled file gives the same release', async () => {
    const people = caseload(1_000);
    const [a, b] = [await run(people, 4, 8), await run([...people].reverse(), 4, 8)];
    expect(full(a).rows).toEqual(full(b).rows);
    expect(full(a).fidelity).toEqual(full(b).fidelity);
    expect(a.trace).toEqual(b.trace);
  });

  test('one column, and two', async () => {
    for (const sizes of [[3], [3, 2]]) {
      const source = arraySource(chainOfPeople(2_000, sizes), sizes);
      const plan = { rho: 0.3, masks: [], headline: [0], groups: [] };
      const result = full(await protect(source, plan, { bits: seededBits(1) }));
      expect(result.rows).toHaveLength(sizes.length);
      expect(totalRhoUnits(result.trace) <= 300_000_000_000n).toBe(true);
    }
  });

  test('a source that counts groups nobody planned for is refused', async () => {
    const source = arraySource(caseload(2_000), SIZES, [...GROUPS, ...GROUPS]);
    const promise = protect(source, planOf(4), { bits: seededBits(1) });
    await expect(promise).rejects.toThrow(RangeError);
  });

  test('stages are told in order and the host can stop the work', async () => {
    const stages: string[] = [];
    const source = arraySource(caseload(1_000), SIZES, GROUPS);
    await protect(source, planOf(4), {
      bits: seededBits(1),
      onStage: (stage) => {
        stages.push(stage);
      },
    });
    expect(stages).toEqual([
      'count people',
      'measure shared records',
      'measure columns',
      'choose pairs',
      'measure pairs',
      'model and draw synthetic rows',
      'measure how true the rows are',
    ]);
    const stopped = protect(source, planOf(4), {
      bits: seededBits(1),
      pause: () => Promise.reject(new Error('stop')),
    });
    await expect(stopped).rejects.toThrow('stop');
  });
});

describe('spends come before looks', () => {
  function watched() {
    const accountant = new Accountant(1);
    const looks: (readonly [string, number])[] = [];
    const source = arraySource(caseload(200), SIZES, GROUPS, (look) => {
      looks.push([look, accountant.trace.length]);
    });
    const [bits, tables] = [seededBits(1), new GaussianTables()];
    return { looks, run: { source, accountant, bits, tables, rho: 1, stretch: 1 } };
  }

  test('tables, groups and distances', async () => {
    const { looks, run: steps } = watched();
    const sigma2 = { num: 500n, den: 1n };
    await measure(steps, 'a', [[0], [1]], [sigma2, { num: 700n, den: 1n }]);
    await measureGroups(steps, GROUPS.length);
    const rows = SIZES.map(() => Uint16Array.from(zeros(10)));
    await assess(steps, rows, 10);
    expect(looks).toEqual([
      ['marginals', 2],
      ['groups', 3],
      ['distances', 6],
    ]);
  });

  test('what cannot be paid for is not looked at', async () => {
    const { looks, run: steps } = watched();
    const dear = { num: 1n, den: 100n };
    await expect(measure(steps, 'a', [[0]], [dear])).rejects.toThrow('budget');
    await expect(measureGroups({ ...steps, rho: 1e4 }, 2)).rejects.toThrow('budget');
    await expect(assess({ ...steps, rho: 1e4 }, [], 10)).rejects.toThrow('budget');
    expect(looks).toEqual([]);
    expect(steps.accountant.trace).toEqual([]);
  });
});

test('many small and odd files: no release fails for want of cells', async () => {
  for (let seed = 0; seed < 40; seed++) {
    const people = caseload(40 + 17 * (seed % 9)).filter((_, i) => seed % 3 > 0 || i % 2 === 0);
    const result = await run(people, 8 + (seed % 5), seed);
    if (result.tier !== 'full') continue;
    for (const person of peopleOf(result.rows)) expect(allowed(person)).toBe(true);
  }
});
