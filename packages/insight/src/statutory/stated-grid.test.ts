import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellSums } from './cell-sums.ts';
import type { CountedCell, Grid, LineSum } from './grid.ts';
import { ofForms, someInner, somePeople, withMargins } from './grids.fixture.ts';
import { type StatedCell, statedGrid } from './stated-grid.ts';

const FEW = 3;

/** From what number to what number an attacker tries for a hidden cell. */
type Tried = (value: number) => readonly [least: number, most: number];

/**
 * An attacker who is shown a table, knows what adds up to what, and tries every whole number for every
 * cell that is not shown. Gives for each hidden cell the numbers that it could be.
 */
function attack(
  counted: Grid<CountedCell>,
  stated: Grid<StatedCell>,
  tried: Tried,
): ReadonlyMap<number, ReadonlySet<number>> {
  const { cells, sums } = cellSums(counted);
  const shown = stated.cells.flat().map((cell) => {
    if (cell.kind === 'count') return cell.value;
    return cell.kind === 'zero' ? 0 : undefined;
  });
  const hidden = [...cells.keys()].filter((at) => shown[at] === undefined);
  const found = new Map(hidden.map((at) => [at, new Set<number>()]));
  const guess = [...shown];
  const last = (sum: LineSum) =>
    Math.max(...[sum.total, ...sum.parts].map((at) => hidden.indexOf(at)));
  const checks = hidden.map((_, depth) => sums.filter((sum) => last(sum) === depth));
  const holds = ({ total, parts, overlap }: LineSum) => {
    const sum = parts.reduce((all, part) => all + guess[part]!, 0);
    const whole = guess[total]!;
    if (overlap !== true) return sum === whole;
    return sum >= whole && parts.every((part) => guess[part]! <= whole);
  };
  const search = (depth: number) => {
    const at = hidden[depth];
    if (at === undefined) {
      for (const one of hidden) found.get(one)!.add(guess[one]!);
      return;
    }
    const [least, most] = tried((cells[at] as { value: number }).value);
    for (let value = least; value <= most; value++) {
      guess[at] = value;
      if (checks[depth]!.every(holds)) search(depth + 1);
    }
    guess[at] = undefined;
  };
  search(0);
  return found;
}

/** Every cell of too few people could be numbers that lie `FEW` apart, as far as the attacker can see. */
function expectSafe(counted: Grid<CountedCell>, tellsZero: boolean) {
  const stated = statedGrid(counted, { fewest: FEW, tellsZero });
  const values = counted.cells.flat().map((cell) => (cell as { value: number }).value);
  const most = Math.max(...values) + FEW;
  const found = attack(counted, stated, (value) =>
    tellsZero ? [1, most] : [value - FEW, value + FEW],
  );
  for (const [at, value] of values.entries()) {
    if (value >= FEW || (tellsZero && value === 0)) continue;
    const could = [...found.get(at)!];
    expect(could).toContain(value);
    expect(Math.max(...could) - Math.min(...could)).toBeGreaterThanOrEqual(FEW);
  }
}

describe('a table as it is stated', () => {
  it('hides cells of too few people, and a second one of each line so that none can be subtracted', () => {
    const stated = statedGrid(
      withMargins([
        [4, 60, 70],
        [50, 20, 80],
        [90, 95, 99],
      ]),
      { tellsZero: true },
    );
    expect(stated.cells.map((row) => row.map(({ kind }) => kind === 'suppressed'))).toEqual([
      [true, true, false, false],
      [true, true, false, false],
      [false, false, false, false],
      [false, false, false, false],
    ]);
  });

  it('does not hide more where two cells of a line are of too few people anyway', () => {
    const stated = statedGrid(
      withMargins([
        [8, 9, 70],
        [9, 8, 80],
      ]),
      { tellsZero: true },
    );
    expect(stated.cells.flat().filter(({ kind }) => kind === 'suppressed')).toHaveLength(4);
  });

  it('hides more where two hidden cells leave too little open: 1 and 1 of 2', () => {
    const stated = statedGrid(
      withMargins([
        [1, 1, 70],
        [50, 60, 80],
        [50, 60, 80],
      ]),
      { tellsZero: true },
    );
    expect(stated.cells[0]?.[2]?.kind).toBe('suppressed');
  });

  it('tells a zero where it can be told, and hides it where it may be noise', () => {
    const grid = withMargins([
      [0, 60],
      [50, 70],
    ]);
    expect(statedGrid(grid, { tellsZero: true }).cells[0]?.[0]).toEqual({ kind: 'zero' });
    expect(statedGrid(grid, { tellsZero: false }).cells[0]?.[0]).toEqual({ kind: 'suppressed' });
    const noisy = grid.cells.map((row) =>
      row.map((cell) => ({ value: (cell as { value: number }).value, variance: 1 })),
    );
    const stated = statedGrid({ ...grid, cells: noisy }, { tellsZero: true });
    expect(stated.cells[0]?.[0]).toEqual({ kind: 'suppressed' });
  });

  it('keeps cells that were never counted, and adds up without them', () => {
    const { cells, rowSums, columnSums } = withMargins([
      [40, 60],
      [0, 0],
      [50, 4],
    ]);
    const [first = [], , third = [], foot = []] = cells;
    const absent = ['not-collected', 'not-in-data', 'not-collected'] as const;
    const stated = statedGrid(
      { cells: [first, absent, third, foot], rowSums, columnSums },
      { tellsZero: true },
    );
    expect(stated.cells[1]?.map(({ kind }) => kind)).toEqual(absent);
    expect(stated.cells[2]?.map(({ kind }) => kind)).toEqual(['suppressed', 'suppressed', 'count']);
    expect(stated.cells[0]?.map(({ kind }) => kind)).toEqual(['suppressed', 'suppressed', 'count']);
  });

  it('says nothing where the noise is not known', () => {
    const grid = withMargins([[400, 500]]);
    const cells = grid.cells.map((row) =>
      row.map(() => ({ value: 400, variance: Number.POSITIVE_INFINITY })),
    );
    const stated = statedGrid({ ...grid, cells }, { tellsZero: false });
    expect(new Set(stated.cells.flat().map(({ kind }) => kind))).toEqual(new Set(['suppressed']));
  });

  it('keeps its totals where some groups have nobody that could be told from noise', () => {
    const grid = withMargins([
      [600, 400, 0, 0],
      [500, 700, 0, 0],
      [0, 0, 0, 0],
    ]);
    const stated = statedGrid(grid, { tellsZero: false });
    expect(stated.cells.at(-1)?.at(-1)?.kind).toBe('count');
    expect(stated.cells[0]?.[0]?.kind).toBe('count');
    expect(stated.cells[0]?.[2]?.kind).toBe('suppressed');
  });

  it('never shows a count of too few people', () => {
    fc.assert(
      fc.property(someInner(40, 5, 5), fc.boolean(), (inner, tellsZero) => {
        const counted = withMargins(inner);
        for (const cell of statedGrid(counted, { tellsZero }).cells.flat()) {
          if (cell.kind === 'count') expect(cell.value).toBeGreaterThanOrEqual(10);
        }
      }),
    );
  });
});

describe('an attack on a table', () => {
  it('finds a cell that was hidden alone, so that it can find anything', () => {
    const counted = withMargins([
      [1, 6],
      [6, 6],
    ]);
    const alone: Grid<StatedCell> = {
      ...counted,
      cells: counted.cells.map((row, r) =>
        row.map((cell, c): StatedCell => {
          const { value } = cell as { value: number };
          return r + c === 0
            ? { kind: 'suppressed' }
            : { kind: 'count', value, low: value, high: value };
        }),
      ),
    };
    const found = attack(counted, alone, () => [-30, 30]);
    expect([...found.get(0)!]).toEqual([1]);
  });

  it('does not work out a cell from margins', () => {
    fc.assert(
      fc.property(someInner(5, 2, 3), fc.boolean(), (inner, tellsZero) =>
        expectSafe(withMargins(inner), tellsZero),
      ),
      { numRuns: 60 },
    );
  });

  it('does not work out a form of exploitation from the others', () => {
    fc.assert(
      fc.property(somePeople(2, 14), fc.boolean(), (people, tellsZero) =>
        expectSafe(ofForms(people, 2), tellsZero),
      ),
      { numRuns: 40 },
    );
  });
});
