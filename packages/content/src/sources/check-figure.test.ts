import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFigure } from './check-figure.ts';
import type { Counts, Figure, Percent } from './figure-shape.ts';

const counts = (given: Partial<Counts>): Figure => ({
  kind: 'counts',
  people: { child: 30, adult: 50 },
  known: 80,
  sum: 'whole',
  ...given,
});
const percents = (percent: Percent['percent'], sum: Percent['sum']): Figure => ({
  kind: 'percent',
  percent,
  sum,
});

describe('counts', () => {
  it('that add up belong together', () => {
    expect(checkFigure(counts({ everyone: 100 }))).toEqual([]);
  });

  it.each([
    [{ known: 79 }, 'the answers add up to 80, not 79'],
    [{ known: 81 }, 'the answers add up to 80, not 81'],
    [{ everyone: 79 }, 'more people are known than there are'],
    [{ people: { child: 81 }, sum: 'several' }, 'an answer has more people than are known'],
    [{ people: { child: 40, adult: 41 }, sum: 'part' }, 'the answers add up to 81, more than 80'],
    [{ people: {}, sum: 'part' }, 'a figure without an answer'],
  ] as const)('%o do not', (given, message) => {
    expect(checkFigure(counts(given))).toEqual([message]);
  });

  it('that were rounded may be off by half a step each', () => {
    const people = { child: 3_900, adult: 23_600 };
    expect(checkFigure(counts({ people, known: 27_600, roundedTo: 100 }))).toEqual([]);
    expect(checkFigure(counts({ people, known: 27_700, roundedTo: 100 }))).toHaveLength(1);
  });

  it('of any people, all of them known, belong together', () => {
    const number = fc.integer({ min: 1, max: 1e9 });
    fc.assert(
      fc.property(number, number, fc.nat(1e9), (child, adult, unknown) => {
        const known = child + adult;
        const figure = counts({ people: { child, adult }, known, everyone: known + unknown });
        expect(checkFigure(figure)).toEqual([]);
      }),
    );
  });
});

describe('percentages', () => {
  it.each([
    ['whole', { child: 24, adult: 76 }, 0],
    ['whole', { child: 24, adult: 77 }, 0],
    ['whole', { child: 24, adult: 78 }, 1],
    ['whole', { child: 24.1, adult: 76.2 }, 1],
    ['whole', { child: 24 }, 1],
    ['part', { labour: 45, other: 47 }, 0],
    ['part', { labour: 55, other: 47 }, 1],
    ['several', { sexual: 79, labour: 22 }, 0],
    ['several', { sexual: 92.6, labour: 98 }, 0],
    ['unstated', { sexual: 20, labour: 43.4 }, 0],
  ] as const)('that are %s: %o', (sum, percent, problems) => {
    expect(checkFigure(percents(percent, sum))).toHaveLength(problems);
  });

  it('of any whole, rounded to whole percents, still add up', () => {
    const number = fc.integer({ min: 1, max: 1e6 });
    fc.assert(
      fc.property(number, number, number, (sexual, labour, other) => {
        const all = sexual + labour + other;
        const rounded = (one: number) => Math.round((one / all) * 100);
        const percent = {
          sexual: rounded(sexual),
          labour: rounded(labour),
          other: rounded(other),
        };
        expect(checkFigure(percents(percent, 'whole'))).toEqual([]);
      }),
    );
  });
});
