import fc from 'fast-check';
import { expect, test } from 'vitest';
import { graphs } from '../model/graph.fixture.ts';
import { maximalCliques, tableCells } from '../model/triangulate.ts';
import { PROPERTY } from '../properties.fixture.ts';
import { growStructure } from './structure.ts';

test('the model grows edge by edge and stays within its limits', () => {
  fc.assert(
    fc.property(graphs(8, 6), fc.integer({ min: 36, max: 500 }), ({ sizes, edges }, largest) => {
      const limits = { largest, sum: 3 * largest };
      const grown = growStructure(sizes, [], edges, limits);
      const cells = tableCells(grown.cliques, sizes);
      expect(cells.largest).toBeLessThanOrEqual(limits.largest);
      if (grown.edges.length > 0) expect(cells.sum).toBeLessThanOrEqual(limits.sum);
      for (const edge of grown.edges) expect(edges).toContain(edge);
      const open = growStructure(sizes, [], edges, { largest: Infinity, sum: Infinity });
      expect(open.edges).toEqual(edges);
      expect(open.cliques).toEqual(maximalCliques(sizes, edges));
    }),
    PROPERTY,
  );
});
