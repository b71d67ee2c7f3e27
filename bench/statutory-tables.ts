/**
 * How often the interval of a stated cell of a statutory table, counted from the rows of a release, holds
 * the count of the protected file, by file, epsilon and number of columns.
 *
 *     npx tsx --conditions=@tessera/source bench/statutory-tables.ts [releases of each]
 */
import { type CodedTable, countAnswers } from '@tessera/engine';
import { workerEngine } from '@tessera/engine/node';
import { medianVariance, rowsCountOf, statedGrid } from '@tessera/insight';
import { type Codebook, codebookByName } from '@tessera/model';
import { seededBits } from '@tessera/privacy/testing';
import type { Counts } from '../packages/web/src/pages/tables/count/counts.ts';
import { countedTable } from '../packages/web/src/pages/tables/count/grid.ts';
import { countPlan, planTable } from '../packages/web/src/pages/tables/count/table-counts.ts';
import { countedLayout } from '../packages/web/src/pages/tables/layouts/counted-layout.ts';
import type { TableState } from '../packages/web/src/pages/tables/state.ts';
import { TABLE_IDS, TABLE_KINDS, type TableId } from '../packages/web/src/pages/tables/table-id.ts';
import { noiseSeed } from './accuracy/chance.ts';
import { codebookDataset } from './accuracy/datasets/codebook-dataset.ts';
import { protectOnce } from './accuracy/methods/tessera.ts';
import { invented, publishedOrInvented } from './inputs.ts';

const releases = Number(process.argv[2] ?? 2);
/** Seeds from here on: none that the constants were fitted with. */
const FIRST_SEED = Number(process.argv[3] ?? 101);
const DELTA = 1e-6;
const PAIRS = 'every pair of columns';
const YEARS = [undefined, '2016', '2018', '2019'];
const MEMBER_STATES = ['POL', 'ROU'];
const COUNTRIES = [undefined, 'USA', 'RUS', 'IDN', ...MEMBER_STATES];
/** Where the number of columns is not told any more. */
const MOST_COLUMNS = 4;

const NEW = 'ctdc-synthetic-2024';
const OLD = 'ctdc-synthetic-2021';
const FILES = [
  ...[12_000, 206_000].map((rows) => [invented(rows, NEW), NEW] as const),
  [publishedOrInvented('global_synthetic_2021.csv', 193_025, OLD), OLD] as const,
];

for (const [{ path, name }, codebookName] of FILES) {
  const codebook = codebookByName(codebookName) as Codebook;
  const dataset = codebookDataset(name, name, codebook, () => path);
  const truth = (await dataset.table()) as CodedTable;
  const engine = workerEngine(truth);
  for (const epsilon of [4, 1]) {
    const cells: Cell[] = [];
    for (let seed = FIRST_SEED; seed < FIRST_SEED + releases; seed++) {
      const bits = seededBits(noiseSeed(seed));
      const released = await protectOnce(dataset, engine, { epsilon, delta: DELTA }, bits);
      const noise = released.trace.flatMap(({ step, parameter: { num, den }, times }) =>
        step === PAIRS ? [{ variance: Number(num) / Number(den), times }] : [],
      );
      const pairVariance = medianVariance(noise);
      cells.push(...(await compared({ codebook, truth, rows: released.table, pairVariance })));
    }
    report(`${name}, epsilon ${epsilon}`, cells);
  }
  await engine.close();
}

interface Cell {
  readonly columns: number;
  readonly held: boolean;
  /** Half of the interval as a part of the count. */
  readonly width: number;
}

interface Compared {
  readonly codebook: Codebook;
  readonly truth: CodedTable;
  readonly rows: CodedTable;
  readonly pairVariance: number;
}

/** Every table of some years and countries. */
async function compared({ codebook, truth, rows, pairVariance }: Compared): Promise<Cell[]> {
  const noise = (count: number, columns: number) => rowsCountOf(count, { pairVariance, columns });
  const cells: Cell[] = [];
  for (const state of TABLE_IDS.flatMap(statesOf)) {
    const plan = planTable(codebook, state);
    if ('missing' in plan) throw new Error(`${state.table} cannot be made`);
    const [drawn, real] = await Promise.all(
      [rows, truth].map((table) => countPlan(async (asked) => countAnswers(table, asked), plan)),
    );
    const layout = countedLayout(state.table, plan, drawn as Counts, {
      noise,
      language: 'en',
    });
    const of = (counts: Counts | undefined) =>
      countedTable(layout, counts as Counts, plan.filters.length, noise);
    const { grid, columns } = of(drawn);
    const exact = of(real).grid;
    const stated = statedGrid(grid, { tellsZero: false });
    for (const [row, line] of stated.cells.entries()) {
      for (const [column, cell] of line.entries()) {
        const count = exact.cells[row]?.[column];
        if (cell.kind !== 'count' || typeof count !== 'object') continue;
        cells.push({
          columns: Math.min(MOST_COLUMNS, columns[row]?.[column] ?? 0),
          held: cell.low <= count.value && count.value <= cell.high,
          width: (cell.high - cell.low) / 2 / cell.value,
        });
      }
    }
  }
  return cells;
}

function statesOf(table: TableId): readonly TableState[] {
  const { filters, isOfMemberState } = TABLE_KINDS[table];
  const years = filters.includes('year') ? YEARS : [undefined];
  const countries = filters.includes('country') ? COUNTRIES : [undefined];
  return years.flatMap((year) =>
    countries
      .filter((country) => !isOfMemberState || MEMBER_STATES.includes(country ?? ''))
      .map((country) => ({ table, ...(year && { year }), ...(country && { country }) })),
  );
}

function report(name: string, cells: readonly Cell[]): void {
  const mean = (some: readonly number[]) => some.reduce((a, b) => a + b, 0) / some.length;
  for (let columns = 0; columns <= MOST_COLUMNS; columns++) {
    const own = cells.filter((cell) => cell.columns === columns);
    if (own.length === 0) continue;
    const held = mean(own.map((cell) => (cell.held ? 100 : 0)));
    const width = 100 * mean(own.map((cell) => cell.width));
    console.log(
      `${name}, ${columns}${columns === MOST_COLUMNS ? ' or more' : ''} columns: ` +
        `${held.toFixed(1)} of 100 held, ${own.length} cells, ± ${width.toFixed(0)} % on average`,
    );
  }
}
