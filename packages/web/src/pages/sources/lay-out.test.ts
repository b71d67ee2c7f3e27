import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut } from './lay-out.ts';
import type { SourceLine } from './source-line.ts';

const line = (given: Partial<SourceLine> = {}): SourceLine => ({
  id: 'invented',
  label: 'Invented',
  about: 'people who do not exist, 2020',
  isEstimate: false,
  marks: [{ text: 'children: 30 %', share: 0.3 }],
  unknown: { text: 'unknown: 20 %', share: 0.2 },
  ...given,
});

describe('a picture of sources', () => {
  it('has a bar for every share, from zero, and one for the unknown', () => {
    const { bars, texts } = layOut([line()], 700);
    expect(bars.map(({ kind, share }) => [kind, share])).toEqual([
      ['counted', 0.3],
      ['unknown', 0.2],
    ]);
    expect(texts.map(({ text, column }) => [column, text])).toEqual([
      ['start', 'Invented'],
      ['start', 'people who do not exist, 2020'],
      ['bars', 'children: 30 %'],
      ['bars', 'unknown: 20 %'],
    ]);
  });

  it('draws an estimate as one, and writes what is not stated without a bar', () => {
    const { bars, texts } = layOut(
      [line({ isEstimate: true, unknown: { text: 'unknown: not stated' } })],
      700,
    );
    expect(bars.map(({ kind }) => kind)).toEqual(['estimate']);
    expect(texts.at(-1)?.text).toBe('unknown: not stated');
  });

  it('has the names beside the bars where there is room, and above them where there is none', () => {
    const [wide, narrow] = [layOut([line()], 700), layOut([line()], 288)];
    expect([wide.beside, narrow.beside]).toEqual([240, 0]);
    expect(wide.bars[0]?.top).toBeLessThan(narrow.bars[0]?.top ?? 0);
  });

  it('lets nothing lie over anything else, at any width', () => {
    const word = fc.string({ minLength: 1, maxLength: 12 }).map((one) => one.replaceAll(' ', '_'));
    const text = fc.array(word, { minLength: 1, maxLength: 20 }).map((words) => words.join(' '));
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const mark = fc.record({ text, share });
    const any = fc.record({
      label: text,
      about: text,
      isEstimate: fc.boolean(),
      marks: fc.array(mark, { maxLength: 4 }),
      unknown: fc.oneof(mark, fc.record({ text })),
    });
    fc.assert(
      fc.property(
        fc.array(any, { maxLength: 5 }),
        fc.integer({ min: 240, max: 1400 }),
        (some, width) => {
          const lines = some.map((one, i) => line({ ...one, id: String(i) }));
          const { texts, bars, ends, beside, height } = layOut(lines, width);
          const spans = (column: 'start' | 'bars') => [
            ...texts
              .filter((one) => beside === 0 || one.column === column)
              .map(({ y }) => [y, y + 17] as const),
            ...(column === 'bars' || beside === 0
              ? bars.map(({ top, bottom }) => [top, bottom] as const)
              : []),
          ];
          for (const column of ['start', 'bars'] as const) {
            const sorted = spans(column).sort(([a], [b]) => a - b);
            sorted.forEach(([from], i) => {
              expect(from).toBeGreaterThanOrEqual(sorted[i - 1]?.[1] ?? 0);
            });
            expect(sorted.at(-1)?.[1] ?? 0).toBeLessThanOrEqual(height);
          }
          expect(ends).toHaveLength(Math.max(0, lines.length - 1));
          const said = (column: 'start' | 'bars') =>
            texts
              .filter((one) => one.column === column)
              .map((one) => one.text)
              .join(' ');
          expect(said('bars')).toBe(
            lines
              .flatMap(({ marks, unknown }) => [...marks, unknown].map((one) => one.text))
              .join(' '),
          );
        },
      ),
    );
  });
});
