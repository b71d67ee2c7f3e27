import { describe, expect, it } from 'vitest';
import { childShareAt } from './child-share.ts';
import { loadFigures } from './load.ts';
import { misfitsAt } from './misfits.ts';
import { tableOf } from './table.fixture.ts';

const at = 2019;
const table = (cells: Readonly<Record<string, number | 'suppressed' | 'repeated'>>) =>
  tableOf(Object.fromEntries(Object.entries(cells).map(([key, cell]) => [key, { [at]: cell }])));

describe('the share of children', () => {
  it('is of those whose age was told, and tells for how many it was not', () => {
    expect(childShareAt(table({ children: 30, adults: 70, everyone: 125 }), at)).toEqual({
      kind: 'share',
      share: 0.3,
      children: 30,
      known: 100,
      everyone: 125,
      unknown: 25,
    });
    expect(childShareAt(table({ children: 30, adults: 70, everyone: 'suppressed' }), at)).toEqual({
      kind: 'blank',
      reason: 'doNotFit',
    });
  });

  it('never says that nobody is unknown where people of unknown sex or age are counted', () => {
    const cells = { children: 30, adults: 70, everyone: 100, sexOrAgeUnknown: 400 };
    expect(childShareAt(table(cells), at)).toEqual({
      kind: 'share',
      share: 0.3,
      children: 30,
      known: 100,
      everyone: 100,
      sexOrAgeUnknown: 400,
    });
    expect(childShareAt(table({ ...cells, everyone: 120 }), at)).toMatchObject({
      unknown: 20,
      sexOrAgeUnknown: 400,
    });
    expect(childShareAt(table({ ...cells, everyone: 500 }), at)).toEqual({
      kind: 'share',
      share: 0.3,
      children: 30,
      known: 100,
      everyone: 500,
      unknown: 400,
    });
  });

  it('of no published country-year hides people whose sex or age is unknown', async () => {
    let told = 0;
    for (const country of (await loadFigures()).values()) {
      const years = country.get('sexOrAgeUnknown') ?? new Map();
      for (const [year, cell] of years) {
        const share = childShareAt(country, year);
        if (share.kind === 'blank' || typeof cell !== 'number' || cell === 0) continue;
        told += 1;
        expect(share.unknown === cell || share.sexOrAgeUnknown === cell).toBe(true);
      }
    }
    expect(told).toBeGreaterThan(20);
  });

  it.each([
    [{ adults: 70 }, 'notReported'],
    [{ children: 'suppressed', adults: 70 }, 'suppressed'],
    [{ children: 30, adults: 'repeated' }, 'repeated'],
    [{ children: 30, adults: 70, everyone: 99 }, 'doNotFit'],
    [{ children: 30, adults: 70, girls: 20, boys: 11 }, 'doNotFit'],
  ] as const)('of %o is blank: %s', (cells, reason) => {
    expect(childShareAt(table(cells), at)).toEqual({ kind: 'blank', reason });
  });

  it('is worked out of real figures as they were published', async () => {
    const figures = await loadFigures();
    expect(childShareAt(figures.get('KHM'), 2019)).toMatchObject({
      children: 196,
      known: 456,
      unknown: 0,
      share: 196 / 456,
    });
    const american = childShareAt(figures.get('USA'), 2022);
    expect(american).toMatchObject({ known: 16_390 });
    expect(american).not.toHaveProperty('unknown');
    expect(childShareAt(figures.get('BOL'), 2019)).toEqual({ kind: 'blank', reason: 'doNotFit' });
    expect(misfitsAt(figures.get('DEU'), 2022)).toEqual(['ages']);
  });
});

describe('what cannot all be right', () => {
  it.each([
    [{ girls: 20, boys: 11, children: 30 }, ['sexes']],
    [{ girls: 20, boys: 'suppressed', children: 20 }, []],
    [{ girls: 5, children: 'suppressed' }, ['sexes']],
    [{ girls: 20, boys: 10, otherSexChildren: 6, children: 30, everyone: 29 }, ['sexes', 'ages']],
    [{ children: 30, adults: 70, everyone: 100 }, []],
    [{ children: 30, everyone: 'repeated' }, []],
    [{}, []],
  ] as const)('in %o is %o', (cells, misfits) => {
    expect(misfitsAt(table(cells), at)).toEqual(misfits);
  });
});
