import type { Asked } from '@tessera/engine';
import { expect, it } from 'vitest';
import type { ReleaseFacts } from '../release/manifest.ts';
import { viewRows } from './view-rows.ts';

const facts = { variance: 900 } as ReleaseFacts;
const flags = { kind: 'flags', columns: [4, 5], yes: [1, 1], from: [1, 1] } as const;
const column = { kind: 'column', column: 2, from: 1 } as const;
const lens = { column: 1, in: [1, 2] };
const split = { column: 3, part: [0, 1] };

it.each<[string, Asked, number, number]>([
  ['nobody left out', { filters: [], question: flags }, 1, 1],
  ['children', { filters: [lens], question: flags }, 2, 2],
  ['children, by country', { filters: [lens], question: flags, split }, 2, 3],
  ['a column that is a filter too', { filters: [{ column: 2, in: [1] }], question: column }, 1, 1],
  ['parts by what is asked', { filters: [lens], question: { ...column, column: 3 }, split }, 2, 2],
  [
    'any of several flags',
    { filters: [lens, { any: [lens, { column: 7, in: [1] }] }], question: column },
    3,
    3,
  ],
  ['along years', { filters: [lens], question: flags, along: { column: 9, part: [0] } }, 2, 3],
])('%s', (_, asked, columns, partColumns) => {
  expect(viewRows({ facts }, asked)).toEqual({ pairVariance: 900, columns, partColumns });
});

it('is nothing for a file of one’s own', () => {
  expect(viewRows({}, { filters: [], question: flags })).toBeUndefined();
});
