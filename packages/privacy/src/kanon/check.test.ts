import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PROPERTY } from '../properties.fixture.ts';
import { checkAnonymity } from './check.ts';
import { ATTRIBUTES, naiveViolations, smallFiles } from './naive.fixture.ts';

const items = (attributes: readonly ArrayLike<number>[]) =>
  ATTRIBUTES.map(({ isItem }, at) => ({ codes: attributes[at] ?? [], isItem }));

describe('checkAnonymity', () => {
  test('finds what counting every combination finds', () => {
    fc.assert(
      fc.property(
        smallFiles(40),
        fc.integer({ min: 2, max: 6 }),
        fc.constantFrom(1, 2, 3),
        ({ keys, attributes }, k, m) => {
          const isItem = ATTRIBUTES.map((column) => column.isItem);
          const found = checkAnonymity(keys[0]?.length ?? 0, keys, items(attributes), { k, m });
          const naive = naiveViolations(keys, attributes, isItem, { k, m });
          const small = naive.filter((name) => name.endsWith(': '));
          expect(found.smallest < k).toBe(small.length > 0);
          expect(found.rare).toBe(naive.length - small.length);
        },
      ),
      PROPERTY,
    );
  });

  test('counts a blank as a value of its own', () => {
    const keys = [[0, 0, 1, 1, 1]];
    expect(checkAnonymity(5, keys, [], { k: 3, m: 1 })).toEqual({
      classes: 2,
      smallest: 2,
      rare: 0,
    });
  });

  test('tells categories apart whose digits run together', () => {
    const keys = [
      [1, 11],
      [12, 2],
    ];
    expect(checkAnonymity(2, keys, [], { k: 2, m: 1 }).smallest).toBe(1);
  });

  test('has nothing to say against a file without rows', () => {
    expect(checkAnonymity(0, [[]], [], { k: 2, m: 2 })).toEqual({
      classes: 0,
      smallest: 0,
      rare: 0,
    });
  });
});
