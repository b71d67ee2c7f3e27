import { sensitive } from '@tessera/model';
import type { CodedTable } from '../coded-table.ts';
import { anyCount } from './any-count.ts';
import { type Clique, checkClique, cliquesUpTo } from './clique.ts';
import { distinctRecords } from './distinct-records.ts';
import {
  DEFAULT_MAX_CELLS,
  type DistanceOptions,
  type Engine,
  type EngineOptions,
} from './engine.ts';
import { interrupted } from './interrupted.ts';
import { addOverlap, NO_OVERLAP, OVERLAP_WIDTH } from './overlap.ts';
import { packedBlocks } from './packed-blocks.ts';
import { type Pass, planPasses } from './plan.ts';
import { refuseOtherDomains, refuseTooLarge } from './refuse.ts';
import { ruleBreaks } from './rule-breaks.ts';
import type { Runner } from './runner.ts';
import type { Found, Work } from './work.ts';

/** The engine over `table` whose passes `runner` runs; closing it closes the runner. */
export function engineOver(table: CodedTable, runner: Runner, options: EngineOptions = {}): Engine {
  const { maxCells = DEFAULT_MAX_CELLS, signal } = options;
  const { sizes } = table;
  let blocks = packedBlocks(table);
  let closed = false;

  const mustBeOpen = () => {
    if (closed || signal?.aborted) throw interrupted();
  };
  const runAll = async (
    cliques: readonly Clique[],
    workOf: (pass: Pass) => Work,
    take: (found: Found) => void,
  ) => {
    mustBeOpen();
    const passes = planPasses(cliques, sizes, table.rows, maxCells);
    blocks.keepOnly(passes);
    const cost = passes.reduce((sum, pass) => sum + pass.cost, 0);
    await runner.run(mapped(passes, workOf), cost, take);
  };
  const tables = async (cliques: readonly Clique[]) => {
    refuseTooLarge(cliques, sizes, maxCells);
    const counts: Int32Array[] = [];
    const workOf = (pass: Pass): Work => ({ ask: 'tables', pass, codes: blocks.codesFor(pass) });
    await runAll(cliques, workOf, (found) => {
      if (found.kind !== 'tables') return;
      found.tables.forEach((counted, i) => {
        counts[found.positions[i]!] = counted;
      });
    });
    return counts;
  };
  const values = async (cliques: readonly Clique[], workOf: (pass: Pass) => Work, width = 1) => {
    const out = new Float64Array(cliques.length * width);
    await runAll(cliques, workOf, (found) => {
      if (found.kind !== 'values') return;
      found.values.forEach((value, i) => {
        out[found.positions[Math.floor(i / width)]! * width + (i % width)] = value;
      });
    });
    return out;
  };

  return {
    sizes,
    async marginals(cliques) {
      const distinct = new Map(
        cliques.filter(({ length }) => length > 0).map((clique) => [clique.join(), clique]),
      );
      for (const clique of distinct.values()) checkClique(clique, sizes.length);
      const counts = await tables([...distinct.values()]);
      const byKey = new Map([...distinct.keys()].map((key, i) => [key, counts[i]!]));
      byKey.set('', Int32Array.of(table.rows));
      return sensitive(cliques.map((clique) => byKey.get(clique.join())!));
    },
    async allMarginals(order) {
      const cliques = cliquesUpTo(sizes.length, order);
      return sensitive({ cliques, counts: await tables(cliques) });
    },
    async distances(other, order, { compare = 'counts' }: DistanceOptions = {}) {
      refuseOtherDomains(other, sizes);
      const cliques = cliquesUpTo(sizes.length, order);
      const others = packedBlocks(other);
      // Whole-number weights keep every sum exact; shares divide once, at the end.
      const [n, m] = compare === 'counts' ? [1, 1] : [table.rows || 1, other.rows || 1];
      const l1 = await values(cliques, (pass) => ({
        ask: 'distances',
        pass,
        codes: blocks.codesFor(pass),
        against: { codes: others.codesFor(pass), weights: [m, n] },
      }));
      return sensitive({ cliques, l1: l1.map((sum) => sum / (n * m)) });
    },
    async overlap(other, order, blanks) {
      refuseOtherDomains(other, sizes);
      const cliques = cliquesUpTo(sizes.length, order);
      const others = packedBlocks(other);
      const workOf = (pass: Pass): Work => ({
        ask: 'overlap',
        pass,
        codes: blocks.codesFor(pass),
        against: { codes: others.codesFor(pass), weights: [1, 1] },
        sizes,
        blanks,
      });
      const found = await values(cliques, workOf, OVERLAP_WIDTH);
      const byOrder = Array.from({ length: order }, () => NO_OVERLAP);
      cliques.forEach((clique, i) => {
        const at = clique.length - 1;
        byOrder[at] = addOverlap(byOrder[at]!, found, i * OVERLAP_WIDTH);
      });
      return sensitive(byOrder);
    },
    async singletons(order) {
      const cliques = cliquesUpTo(sizes.length, order);
      const ones = await values(cliques, (pass) => ({
        ask: 'ones',
        pass,
        codes: blocks.codesFor(pass),
      }));
      const byOrder = Array.from({ length: order }, () => 0);
      cliques.forEach((clique, i) => {
        byOrder[clique.length - 1]! += ones[i]!;
      });
      return sensitive({ cliques, ones, byOrder });
    },
    async anyCounts(questions) {
      mustBeOpen();
      return sensitive(questions.map((question) => anyCount(table, question)));
    },
    async records() {
      mustBeOpen();
      return sensitive({ columns: table.columns, ...distinctRecords(table) });
    },
    async ruleBreaks(when, must) {
      mustBeOpen();
      return sensitive(ruleBreaks(table, when, must));
    },
    async close() {
      closed = true;
      blocks = packedBlocks({ rows: 0, sizes, columns: [] });
      await runner.close();
    },
  };
}

function* mapped<A, B>(items: Iterable<A>, change: (item: A) => B): Iterable<B> {
  for (const item of items) yield change(item);
}
