import { accepts, type Condition, domainsOf, type Group } from '@tessera/model';
import { BLANKS, type Row, SIZES, SMALL } from '../small.fixture.ts';

// Every figure of the evaluation in the plainest way: maps of joined texts, one loop each.

const domains = domainsOf(SMALL);
const placeOf = (name: string) => domains.findIndex((domain) => domain.column.name === name);

function sets(length: number, from = 0): readonly (readonly number[])[] {
  if (length === 0) return [[]];
  return SIZES.flatMap((_, i) =>
    i < from ? [] : sets(length - 1, i + 1).map((rest) => [i, ...rest]),
  );
}

function tally(rows: readonly Row[], columns: readonly number[], recordedOnly: boolean) {
  const counts = new Map<string, number>();
  for (const row of rows) {
    if (recordedOnly && columns.some((i) => (row[i] ?? 0) < (BLANKS[i] ?? 0))) continue;
    const key = columns.map((i) => row[i]).join();
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

const share = (count: number | undefined, of: number) => (of > 0 ? (count ?? 0) / of : 0);

export function naiveTvd(a: readonly Row[], b: readonly Row[], length: number): readonly number[] {
  return sets(length).map((columns) => {
    const [x, y] = [tally(a, columns, false), tally(b, columns, false)];
    const keys = new Set([...x.keys(), ...y.keys()]);
    let sum = 0;
    for (const key of keys) {
      sum += Math.abs(share(x.get(key), a.length) - share(y.get(key), b.length));
    }
    return sum / 2;
  });
}

export function naiveCombinations(a: readonly Row[], b: readonly Row[], length: number) {
  let [union, error, inA, inB, both] = [0, 0, 0, 0, 0];
  for (const columns of sets(length)) {
    const [x, y] = [tally(a, columns, true), tally(b, columns, true)];
    for (const key of new Set([...x.keys(), ...y.keys()])) {
      union += 1;
      error += Math.abs((x.get(key) ?? 0) - (y.get(key) ?? 0));
      if (x.has(key)) inA += 1;
      if (y.has(key)) inB += 1;
      if (x.has(key) && y.has(key)) both += 1;
    }
  }
  return {
    length,
    union,
    meanAbsoluteError: share(error, union),
    suppressed: share(inA - both, inA),
    fabricated: share(inB - both, inB),
  };
}

export function naiveFilled(rows: readonly Row[]): number {
  const filled = rows.flat().filter((code, at) => code >= (BLANKS[at % SIZES.length] ?? 0));
  return share(filled.length, rows.length);
}

export function naivePercent(rows: readonly Row[], group: Group, name: string): number | undefined {
  const yes = domains[placeOf(name)]?.tokens.indexOf(group.positive);
  const says = rows.filter((row) => row[placeOf(name)] === yes).length;
  const known = rows.filter((row) =>
    group.columns.some((column) => (row[placeOf(column)] ?? 0) >= (BLANKS[placeOf(column)] ?? 0)),
  ).length;
  const people = group.denominator === 'everyone' ? rows.length : known;
  return people > 0 ? (100 * says) / people : undefined;
}

export function naiveBreaks(rows: readonly Row[]): readonly number[] {
  return SMALL.rules.map(({ when, must }) => {
    const holds = (condition: Condition, row: Row) =>
      condition.columns.some((name) => {
        const domain = domains[placeOf(name)];
        return domain !== undefined && accepts(condition, domain)[row[placeOf(name)] ?? 0] === true;
      });
    return rows.filter((row) => holds(when, row) && !holds(must, row)).length;
  });
}
