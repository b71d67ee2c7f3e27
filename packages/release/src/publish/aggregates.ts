import { type Codebook, type Domain, domainsOf } from '@tessera/model';
import {
  type CellEstimates,
  type Protected,
  type ProtectedFull,
  withinIntervals,
  Z95,
} from '@tessera/privacy';
import { csvLine } from './csv.ts';
import { estimateOf } from './estimate.ts';

export const AGGREGATES_HEADER = [
  'column_1',
  'value_1',
  'column_2',
  'value_2',
  'count',
  'low',
  'high',
  'display',
] as const;

/** What stands for a blank: the reason in brackets, so that it cannot be taken for a code. */
export const valueName = (domain: Domain, category: number): string =>
  category < domain.blanks ? `(${domain.reasons[category]})` : (domain.tokens[category] as string);

const CHUNK_LINES = 2_000;

/**
 * The published counts as CSV text: everyone, every question's number of people with an answer,
 * every value of every column and every combination of values of two columns that can exist, each
 * with an unbiased count, its 95 % interval, and a count for display that is not below zero.
 */
export function* aggregatesCsv(
  codebook: Codebook,
  released: Protected,
  impossible: (i: number, j: number) => Uint8Array | undefined,
): Generator<string> {
  let text = csvLine(AGGREGATES_HEADER);
  let lines = 0;
  for (const line of aggregateLines(codebook, released, impossible)) {
    text += line;
    lines += 1;
    if (lines % CHUNK_LINES === 0) {
      yield text;
      text = '';
    }
  }
  yield text;
}

function* aggregateLines(
  codebook: Codebook,
  released: Protected,
  impossible: (i: number, j: number) => Uint8Array | undefined,
): Generator<string> {
  const { people } = released;
  const total = Math.max(0, people.value);
  yield line(['(everyone)', '', '', ''], people.value, people.variance, total);
  if (released.tier === 'nothing') return;
  const domains = domainsOf(codebook);
  if (released.tier === 'totals') {
    for (const { column, cells } of released.columns) {
      yield* columnLines(domains[column] as Domain, cells, total);
    }
    return;
  }
  for (const [i, { value, variance }] of released.groups.entries()) {
    const name = codebook.groups[i]?.name ?? '';
    yield line([name, '(any recorded)', '', ''], value, variance, Math.max(0, value));
  }
  for (const [i, domain] of domains.entries()) {
    yield* columnLines(domain, released.estimates.column(i), total);
  }
  yield* pairLines(domains, released, total, impossible);
}

/** Counts for pictures: not negative, adding up, and each within its own interval where that can be. */
export function displayOf(cells: CellEstimates, total: number, mask?: Uint8Array): Float64Array {
  return withinIntervals(cells.values, total, Z95 * Math.sqrt(cells.variance), mask);
}

function* columnLines(domain: Domain, cells: CellEstimates, total: number): Generator<string> {
  const display = displayOf(cells, total);
  for (let category = 0; category < domain.size; category++) {
    const names = [domain.column.name, valueName(domain, category), '', ''];
    const value = cells.values[category] as number;
    yield line(names, value, cells.variance, display[category] as number);
  }
}

function* pairLines(
  domains: readonly Domain[],
  released: ProtectedFull,
  total: number,
  impossible: (i: number, j: number) => Uint8Array | undefined,
): Generator<string> {
  for (const [i, first] of domains.entries()) {
    for (const [k, second] of domains.slice(i + 1).entries()) {
      const j = i + 1 + k;
      const mask = impossible(i, j);
      const cells = released.estimates.pair(i, j);
      const display = displayOf(cells, total, mask);
      for (let cell = 0; cell < cells.values.length; cell++) {
        if (mask !== undefined && mask[cell] === 0) continue;
        const a = valueName(first, Math.floor(cell / second.size));
        const b = valueName(second, cell % second.size);
        const names = [first.column.name, a, second.column.name, b];
        yield line(names, cells.values[cell] as number, cells.variance, display[cell] as number);
      }
    }
  }
}

function line(names: readonly string[], value: number, variance: number, display: number): string {
  const { value: count, low, high } = estimateOf(value, variance);
  const shown = Math.round(display * 10) / 10;
  return csvLine([...names, String(count), String(low), String(high), String(shown)]);
}
