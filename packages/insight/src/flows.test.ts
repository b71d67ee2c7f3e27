import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flowsOf } from './flows.ts';

/** Three origins, two destinations, of which the first two origins are the destinations in another order. */
const HOME = [1, 0, -1];

describe('flows', () => {
  const parts = [
    {
      people: 100,
      to: [
        [5, 20, 1],
        [30, 0, 4],
      ],
    },
    {
      people: 50,
      to: [
        [0, 0, 2],
        [1, 0, 40],
      ],
    },
  ];

  it('are a question of the people whose two places are known, the largest first', () => {
    const { flows, parts: counted } = flowsOf(parts, HOME, 3);
    expect(flows).toEqual([
      { from: 2, to: 1 },
      { from: 0, to: 1 },
      { from: 1, to: 0 },
    ]);
    expect(counted).toEqual([
      { people: 100, recorded: 60, yes: [4, 30, 20] },
      { people: 50, recorded: 43, yes: [40, 1, 0] },
    ]);
  });

  it('go across a border or do not, and what is left out is counted', () => {
    expect(flowsOf(parts, HOME, 3).borders.map(({ yes }) => yes)).toEqual([
      [50, 10, 6],
      [1, 42, 2],
    ]);
  });

  it('lose nobody', () => {
    const matrix = fc.array(fc.array(fc.nat(9), { minLength: 3, maxLength: 3 }), {
      minLength: 2,
      maxLength: 2,
    });
    fc.assert(
      fc.property(fc.array(matrix, { minLength: 1, maxLength: 3 }), fc.nat(7), (given, most) => {
        const {
          flows,
          parts: counted,
          borders,
        } = flowsOf(
          given.map((to) => ({ people: 99, to })),
          HOME,
          most,
        );
        expect(flows.length).toBeLessThanOrEqual(most);
        counted.forEach(({ recorded, yes }, p) => {
          const [within = 0, across = 0, rest = 0] = borders[p]?.yes ?? [];
          expect(recorded).toBe(given[p]?.flat().reduce((a, b) => a + b, 0));
          expect(within + across).toBe(recorded);
          expect(yes.reduce((a, b) => a + b, rest)).toBe(recorded);
        });
      }),
    );
  });
});
