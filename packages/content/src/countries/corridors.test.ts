import { expect, it } from 'vitest';
import { citizenshipsHere, detectedElsewhere, repatriatedBetween } from './corridors.ts';
import { tableOf } from './table.fixture.ts';

const table = new Map([
  [
    'GBR',
    tableOf({
      ALB: { 2020: 9, 2021: 8 },
      GBR: { 2021: 70 },
      KHM: { 2019: 'suppressed' },
      unknown: { 2021: 'suppressed' },
    }),
  ],
  ['THA', tableOf({ KHM: { 2019: 30, 2020: 20 }, unknown: { 2020: 5 } })],
]);

it('citizenships are those of one year, with what earlier years named', () => {
  expect(citizenshipsHere('GBR', table)).toEqual({
    year: 2021,
    own: 70,
    unknown: 'suppressed',
    others: [{ code: 'ALB', year: 2021, cell: 8 }],
    earlier: ['KHM'],
  });
  expect(citizenshipsHere('THA', table)?.own).toBe('notReported');
  expect(citizenshipsHere('KHM', table)).toBeUndefined();
});

it('citizens are found elsewhere in the last year that each country tells', () => {
  expect(detectedElsewhere('KHM', table)).toEqual([
    { code: 'GBR', year: 2019, cell: 'suppressed' },
    { code: 'THA', year: 2020, cell: 20 },
  ]);
  expect(detectedElsewhere('GBR', table)).toEqual([]);
});

it('people repatriated are told from both sides, without a direction, and never to the same country', () => {
  expect(repatriatedBetween('GBR', table).map(({ code }) => code)).toEqual(['ALB', 'KHM']);
  expect(repatriatedBetween('KHM', table).map(({ code }) => code)).toEqual(['GBR', 'THA']);
  expect(repatriatedBetween('ZZZ', table)).toEqual([]);
});
