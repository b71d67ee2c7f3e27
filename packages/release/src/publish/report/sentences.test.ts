import fc from 'fast-check';
import { expect, test } from 'vitest';
import { estimateOf, fullView } from '../pages/view.fixture.ts';
import type { CellView, ColumnView, Estimate } from '../view.ts';
import { columnFigureBody } from './column-figure.ts';
import { groupFigure } from './group-figure.ts';
import { columnSentence, groupDenominator, groupSentence, unknownSentence } from './sentences.ts';
import { shareOfKnown } from './share-of-known.ts';

function column(name: string): ColumnView {
  const view = fullView.columns.find(({ column }) => column.name === name);
  if (view === undefined) throw new Error(`the fixture has no column ${name}`);
  return view;
}

const small = (cell: CellView): CellView => ({ ...cell, tooSmall: true });

test('a column is told by its two largest groups, with intervals and what is unknown', () => {
  expect(columnSentence(column('ageGroup'))).toBe(
    'Of 100 people for whom this is known, 66 are recorded as “Adult” (between 65 and 66) and 34 as “Child (under 18)” (between 34 and 35).',
  );
  expect(unknownSentence(column('ageGroup'))).toMatch(/^Not recorded for about 18,7\d0 people\.$/);
});

test('a label written from the right does not turn the sentence around', () => {
  const view = column('ageGroup');
  const cells = view.cells.map((cell) => ({ ...cell, label: 'طفل' }));
  expect(columnSentence({ ...view, cells })).toContain('“\u2068طفل\u2069”');
});

test('countries are never told by size', () => {
  const sentence = columnSentence(column('countryOfExploitation'));
  expect(sentence).toContain('alphabetical order');
  expect(sentence).not.toMatch(/most|largest|top|Aurelia/);
});

test('many years are counted, not told one by one', () => {
  expect(columnSentence(column('yearOfRegistration'))).toBe(
    '18 groups are large enough to speak of and none is too small. All of them are drawn here.',
  );
});

test('when every group is too small the sentence teaches', () => {
  const view = column('gender');
  expect(columnSentence({ ...view, cells: view.cells.map(small) })).toContain(
    'too small to speak of. A larger question',
  );
});

test('a group is told by its share, its denominator and its unknowns', () => {
  const [first] = fullView.groups;
  if (first === undefined) throw new Error('the fixture has no group');
  expect(groupSentence(first)).toBe(
    'Of 100 people for whom something about this is known, “Sexual exploitation” is recorded for 61 (between 60 and 63).',
  );
  expect(groupDenominator(first)).toContain('unknown for about 10,820');
  const everyone = { ...first, group: { ...first.group, denominator: 'everyone' as const } };
  expect(groupSentence(everyone)).toMatch(/^Of 100 people, /);
  expect(groupDenominator(everyone)).toContain('A blank counts as no.');
});

test('the interval of a share holds the share at every corner of the intervals', () => {
  const cells = [
    { label: 'a', value: 30 },
    { label: 'b', value: 70 },
  ].map(({ label, value }) => ({
    label,
    token: label,
    blank: false,
    count: estimateOf(value, 5),
    display: value,
    tooSmall: false,
  }));
  const [a] = cells;
  if (a === undefined) throw new Error('no cell');
  const { value, low, high } = shareOfKnown({ column: column('gender').column, cells }, a);
  expect(value).toBe(30);
  expect(low).toBeCloseTo((100 * 20.2) / (20.2 + 79.8), 6);
  expect(high).toBeCloseTo((100 * 39.8) / (39.8 + 60.2), 6);
});

const GROUPED = /(\d[\d,]*)/g;
const numbersIn = (text: string) =>
  [...text.matchAll(GROUPED)].map(([found]) => Number(found.replaceAll(',', '')));

test('a printed number lies inside the range that is printed beside it', () => {
  const estimate = fc
    .tuple(fc.integer({ min: -500, max: 200_000 }), fc.double({ min: 0.1, max: 900, noNaN: true }))
    .map(([value, deviation]): Estimate => estimateOf(value, deviation));
  const { column: about } = column('ageGroup');
  fc.assert(
    fc.property(fc.array(estimate, { minLength: 1, maxLength: 8 }), fc.nat(400), (counts, off) => {
      const cells = counts.map((count, at) => ({
        label: 'abcdefgh'.charAt(at),
        token: String(at),
        blank: at === 1,
        count,
        display: Math.max(0, count.value + off),
        tooSmall: count.value <= 0,
      }));
      const view = { column: about, cells };
      const page = columnFigureBody(view, fullView).toString();
      for (const [, bold = '', range = ''] of page.matchAll(
        /<b>([^<]*)<\/b><\/bdi> <span class="range"><bdi>([^<]*)</g,
      )) {
        const [low = Number.NaN, high = Number.NaN] = numbersIn(range);
        const [value = Number.NaN] = numbersIn(bold);
        expect(value).toBeGreaterThanOrEqual(low);
        expect(value).toBeLessThanOrEqual(high);
      }
      for (const [, value, low, high] of columnSentence(view).matchAll(
        /(?:,|and) (\d+) (?:are recorded )?as “.” \(between (\d+) and (\d+)\)/g,
      )) {
        expect(Number(value)).toBeGreaterThanOrEqual(Number(low));
        expect(Number(value)).toBeLessThanOrEqual(Number(high));
      }
    }),
  );
});

test('a share of a denominator that nobody knows is never told as a number', () => {
  const [first] = fullView.groups;
  if (first === undefined) throw new Error('the fixture has no group');
  for (const tooSmall of [true, false]) {
    const percent = { value: 0, low: 0, high: 100 };
    const view = {
      ...first,
      shares: first.shares.map((share) => ({ ...share, percent, tooSmall })),
    };
    const page = groupFigure(view, fullView, 'id').toString();
    expect(groupSentence(view)).toContain('too small to speak of');
    expect(page).not.toContain('fewer than 1');
    expect(page).toContain('<td class="number">unknown</td>');
  }
});
