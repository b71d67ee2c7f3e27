import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PROPERTY } from '../properties.fixture.ts';
import { tableOf } from './table-of.ts';

test('counts every row once, in the cell of its codes', () => {
  const rows = fc.array(fc.tuple(fc.nat(2), fc.nat(3), fc.nat(1)));
  fc.assert(
    fc.property(
      rows,
      fc.constantFrom<[number, number][]>([0, 1], [0, 2], [1, 2]),
      (list, [i, j]) => {
        const sizes = [3, 4, 2];
        const columns = sizes.map((_, c) => Uint16Array.from(list, (row) => row[c] as number));
        const one = new Array<number>(sizes[i] as number).fill(0);
        const two = new Array<number>((sizes[i] as number) * (sizes[j] as number)).fill(0);
        for (const row of list) {
          const [a, b] = [row[i] as number, row[j] as number];
          one[a] = (one[a] as number) + 1;
          const cell = a * (sizes[j] as number) + b;
          two[cell] = (two[cell] as number) + 1;
        }
        expect([...tableOf(columns, [i], sizes)]).toEqual(one);
        expect([...tableOf(columns, [i, j], sizes)]).toEqual(two);
      },
    ),
    PROPERTY,
  );
});
