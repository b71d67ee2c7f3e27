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
    expect(childShareAt(figures.get('USA'), 2022)).toMatchObject({ known: 16_390, unknown: 0 });
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
