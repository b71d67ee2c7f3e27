import { expect, it } from 'vitest';
import { presenceIn } from './presence.ts';
import { tableOf } from './table.fixture.ts';

it.each([
  ['children', { children: { 2019: 9 } }],
  ['children', { 'girls-other': { 2019: 'suppressed' } }],
  ['allAges', { everyone: { 2019: 9 }, children: { 2019: 'unreadable' } }],
  ['allAges', { convicted: { 2019: 'suppressed' } }],
  ['nothing', { convicted: { 2019: 'unreadable' } }],
  ['nothing', {}],
] as const)('%s is published in %o', (presence, cells) => {
  expect(presenceIn(tableOf(cells))).toBe(presence);
});
