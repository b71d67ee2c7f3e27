import { expect, test } from 'vitest';
import { estimateOf, fullView } from '../pages/view.fixture.ts';
import type { CellView, ColumnView } from '../view.ts';
import { arrange, MOST_DRAWN } from './arrange.ts';

const cell = (label: string, value: number, more: Partial<CellView> = {}): CellView => ({
  label,
  token: label,
  blank: false,
  count: estimateOf(value, 1),
  display: Math.max(0, value),
  tooSmall: false,
  ...more,
});

function viewOf(kind: ColumnView['column']['kind'], cells: readonly CellView[]): ColumnView {
  const [first] = fullView.columns;
  if (first === undefined) throw new Error('the fixture has no column');
  return { column: { ...first.column, kind }, cells };
}

const CELLS = [
  cell('Not recorded', 900, { blank: true }),
  cell('b', 10),
  cell('tiny', 1, { tooSmall: true }),
  cell('c', 300),
  cell('a', 40),
];

const labels = (cells: readonly CellView[]) => cells.map(({ label }) => label);

test('largest first, then too small, unknown always last', () => {
  expect(labels(arrange(viewOf('category', CELLS)).drawn)).toEqual([
    ...['c', 'a', 'b', 'tiny', 'Not recorded'],
  ]);
});

test('ordered answers and years keep their order', () => {
  for (const kind of ['ordered', 'year'] as const) {
    expect(labels(arrange(viewOf(kind, CELLS)).drawn)).toEqual([
      ...['b', 'tiny', 'c', 'a', 'Not recorded'],
    ]);
  }
});

test('countries stand in the order of the alphabet, never of size', () => {
  expect(labels(arrange(viewOf('country', CELLS)).speakable)).toEqual(['a', 'b', 'c']);
});

test('of a long list the largest are drawn and the small are only counted', () => {
  const many = Array.from({ length: 40 }, (_, at) =>
    cell(`Land ${String(at).padStart(2, '0')}`, 1000 - at, { tooSmall: at >= 30 }),
  );
  const { drawn, small, speakable, long } = arrange(
    viewOf('country', [cell('Not recorded', 5, { blank: true }), ...many]),
  );
  expect(long).toBe(true);
  expect(drawn).toHaveLength(MOST_DRAWN + 1);
  expect(drawn.at(-1)?.blank).toBe(true);
  expect(drawn.slice(0, -1).every(({ tooSmall }) => !tooSmall)).toBe(true);
  expect([small.length, speakable.length]).toEqual([10, 30]);
});
