import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CodedTable } from '../coded-table.ts';
import { cliquesUpTo } from './clique.ts';
import type { Engine, EngineOptions } from './engine.ts';
import { naiveTable, someSizes, someTable, tableOf } from './naive.fixture.ts';

type Make = (table: CodedTable, options?: EngineOptions) => Engine;

/** What every engine does. `runs` is the number of random tables for each property. */
export function engineContract(make: Make, runs: number): void {
  const check = <T>(arbitrary: fc.Arbitrary<T>, test: (value: T) => Promise<void>) =>
    fc.assert(fc.asyncProperty(arbitrary, test), { numRuns: runs });
  const use = async <T>(table: CodedTable, work: (engine: Engine) => Promise<T>, options = {}) => {
    const engine = make(table, options);
    try {
      return await work(engine);
    } finally {
      await engine.close();
    }
  };
  const oneTable = someSizes.chain(someTable);
  const twoTables = someSizes.chain((sizes) => fc.tuple(someTable(sizes), someTable(sizes)));

  describe('marginals', () => {
    it('counts every clique as a plain loop does', () =>
      check(oneTable, (table) =>
        use(table, async (engine) => {
          const { cliques, counts } = (await engine.allMarginals(3)).sensitive;
          expect(cliques).toEqual(cliquesUpTo(table.sizes.length, 3));
          expect(counts).toEqual(cliques.map((clique) => naiveTable(table, clique)));
        }),
      ));

    it('answers a list in its order, repeated cliques included', () =>
      check(fc.tuple(oneTable, fc.array(fc.nat(), { maxLength: 12 })), ([table, picks]) =>
        use(table, async (engine) => {
          const all = [[], ...cliquesUpTo(table.sizes.length, 3)];
          const cliques = picks.map((pick) => all[pick % all.length]!);
          const counts = (await engine.marginals(cliques)).sensitive;
          expect(counts).toEqual(cliques.map((clique) => naiveTable(table, clique)));
        }),
      ));

    it('counts the same whatever the order of the columns', () =>
      check(oneTable, async (table) => {
        const last = table.sizes.length - 1;
        const turned = {
          rows: table.rows,
          sizes: table.sizes.toReversed(),
          columns: table.columns.toReversed(),
        };
        const sums = (await use(table, (engine) => engine.allMarginals(2))).sensitive;
        const other = (await use(turned, (engine) => engine.allMarginals(2))).sensitive;
        sums.cliques.forEach((clique, i) => {
          const mirror = clique.map((column) => last - column).toReversed();
          const j = other.cliques.findIndex((candidate) => candidate.join() === mirror.join());
          expect([...sums.counts[i]!].sort()).toEqual([...other.counts[j]!].sort());
        });
      }));

    it('sums to the number of rows in every table', () =>
      check(oneTable, (table) =>
        use(table, async (engine) => {
          const { counts } = (await engine.allMarginals(3)).sensitive;
          for (const count of counts) expect(count.reduce((a, b) => a + b, 0)).toBe(table.rows);
        }),
      ));

    it.each([0, 1, 30_000])('packs wide, narrow and constant columns of %i rows', (rows) => {
      const table = tableOf([300, 1, 2, 2, 2, 17, 2, 2, 2, 2, 16, 3, 70, 2], rows, 7);
      return use(table, async (engine) => {
        const { cliques, counts } = (await engine.allMarginals(3)).sensitive;
        cliques.forEach((clique, i) => {
          // Buffers compare much faster than typed arrays do, element by element.
          const same = Buffer.from(naiveTable(table, clique).buffer).equals(
            Buffer.from(counts[i]!.buffer),
          );
          expect(same, clique.join()).toBe(true);
        });
      });
    });

    it('refuses a table that is too large to write down, and says so before counting', () =>
      use(
        tableOf([20, 20, 20], 50, 1),
        async (engine) => {
          await expect(engine.marginals([[0, 1, 2]])).rejects.toMatchObject({
            code: 'USAGE',
            info: {
              cause: 'One table would have 8,000 cells and take 1 MB; the most is 400 cells.',
              detail: { columns: ['0', '1', '2'], cells: 8000, maxCells: 400 },
            },
          });
          await expect(engine.allMarginals(3)).rejects.toMatchObject({ code: 'USAGE' });
          await expect(engine.allMarginals(2)).resolves.toBeDefined();
        },
        { maxCells: 400 },
      ));

    it.each([[[1, 0]], [[0, 0]], [[3]], [[-1]], [[0.5]], [[0, 1, 2, 3]]])(
      'refuses %j, which is no clique',
      (clique) =>
        use(tableOf([2, 2, 2], 5, 1), async (engine) => {
          await expect(engine.marginals([clique])).rejects.toMatchObject({ code: 'INTERNAL' });
        }),
    );

    it('refuses a code outside its domain rather than miscount', () =>
      use({ rows: 1, sizes: [2, 2], columns: [Uint8Array.of(2), Uint8Array.of(0)] }, (engine) =>
        expect(engine.allMarginals(1)).rejects.toMatchObject({ code: 'INTERNAL' }),
      ));
  });

  // A limit of 10 cells makes most cliques sparse; the default makes none.
  describe.each([undefined, 10])('one number a clique, with maxCells %s', (maxCells) => {
    const options = maxCells === undefined ? {} : { maxCells };

    it('measures distances as plain loops do', () =>
      check(twoTables, ([here, there]) =>
        use(
          here,
          async (engine) => {
            const { cliques, l1 } = (await engine.distances(there, 3)).sensitive;
            const shares = (await engine.distances(there, 3, { compare: 'shares' })).sensitive.l1;
            cliques.forEach((clique, i) => {
              const [a, b] = [naiveTable(here, clique), naiveTable(there, clique)];
              const sum = (wa: number, wb: number) =>
                a.reduce((total, count, cell) => total + Math.abs(count * wa - b[cell]! * wb), 0);
              expect(l1[i]).toBe(sum(1, 1));
              expect(shares[i]).toBeCloseTo(sum(1 / (here.rows || 1), 1 / (there.rows || 1)), 12);
            });
          },
          options,
        ),
      ));

    it('finds the cells that one record is in', () =>
      check(oneTable, (table) =>
        use(
          table,
          async (engine) => {
            const { cliques, ones, byOrder } = (await engine.singletons(3)).sensitive;
            const expected = cliques.map(
              (clique) => naiveTable(table, clique).filter((count) => count === 1).length,
            );
            expect([...ones]).toEqual(expected);
            const triples = expected.filter((_, i) => cliques[i]!.length === 3);
            expect(byOrder[2]).toBe(triples.reduce((a, b) => a + b, 0));
          },
          options,
        ),
      ));
  });

  it('refuses to compare tables over different domains', () =>
    use(tableOf([2, 3], 5, 1), (engine) =>
      expect(engine.distances(tableOf([3, 2], 5, 1), 1)).rejects.toMatchObject({
        code: 'INTERNAL',
      }),
    ));

  it('counts the rows with anything recorded, and the rows that break a rule', () =>
    use(
      {
        rows: 4,
        sizes: [3, 2],
        columns: [Uint8Array.of(0, 1, 2, 0), Uint8Array.of(0, 0, 1, 1)],
      },
      async (engine) => {
        const questions = [
          { columns: [0, 1], from: [1, 1] },
          { columns: [0], from: [2] },
          { columns: [], from: [] },
        ];
        expect(await engine.anyCounts(questions)).toEqual({ sensitive: [3, 1, 0] });
        expect(await engine.anyCounts([])).toEqual({ sensitive: [] });
        const when = { columns: [0], accepts: [[false, true, true]] };
        const must = { columns: [1], accepts: [[false, true]] };
        expect(await engine.ruleBreaks(when, must)).toEqual({ sensitive: 1 });
        const unknown = { columns: [9], accepts: [[true]] };
        await expect(engine.ruleBreaks(unknown, must)).rejects.toMatchObject({ code: 'INTERNAL' });
      },
    ));

  it('does nothing once stopped or closed', async () => {
    const stopper = new AbortController();
    const engine = make(tableOf([2, 3], 5, 1), { signal: stopper.signal });
    stopper.abort();
    await expect(engine.allMarginals(1)).rejects.toMatchObject({ code: 'INTERRUPTED' });
    await engine.close();
    await engine.close();
    await expect(engine.anyCounts([])).rejects.toMatchObject({ code: 'INTERRUPTED' });
    await expect(engine.marginals([[]])).rejects.toMatchObject({ code: 'INTERRUPTED' });
  });

  it('stops in the middle of its work', async () => {
    const stopper = new AbortController();
    const engine = make(tableOf(Array<number>(30).fill(9), 100_000, 1), { signal: stopper.signal });
    const counting = engine.singletons(3);
    setTimeout(() => stopper.abort(), 5);
    await expect(counting).rejects.toMatchObject({ code: 'INTERRUPTED' });
    await engine.close();
  });
}
