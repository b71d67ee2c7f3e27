import { parseArgs } from 'node:util';
import type { CodedTable } from '../packages/engine/src/coded-table.ts';
import { memoryEngine } from '../packages/engine/src/count/index.ts';
import { workerEngine } from '../packages/engine/src/node/index.ts';

/**
 * How long it takes to count every 1-, 2- and 3-way marginal. From the repository's root:
 *
 *     npx tsx --conditions=@tessera/source bench/count.ts --rows 1000000 --shape 27
 *
 * Prints one line a setting, then the same as JSON. `first` includes packing the columns and starting
 * the workers; `median` is of five further runs.
 */
const SHAPES: Readonly<Record<string, readonly number[]>> = {
  '27': [22, 4, 10, 250, 250, 5, ...Array<number>(21).fill(2)],
  '37': [22, 4, 10, 250, 250, 5, 9, ...Array<number>(30).fill(2)],
  '40': [22, 4, 10, 250, 250, 5, 9, ...Array<number>(33).fill(2)],
  '58': [22, 10, 60, 60, ...Array<number>(54).fill(3)],
};

const RUNS = 5;

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000000' },
    shape: { type: 'string', default: '27' },
  },
});

function skewedTable(rows: number, sizes: readonly number[]): CodedTable {
  let state = 12345;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const columns = sizes.map((size) => {
    const column = new Uint8Array(new SharedArrayBuffer(rows));
    for (let row = 0; row < rows; row++) column[row] = Math.floor(size * random() ** 3);
    return column;
  });
  return { rows, sizes, columns };
}

async function time(action: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await action();
  return Math.round(performance.now() - start);
}

async function measure(table: CodedTable, workers: number) {
  const engine = workers === 0 ? memoryEngine(table) : workerEngine(table, { workers });
  const count = () => engine.allMarginals(3);
  const first = await time(count);
  const runs: number[] = [];
  for (let run = 0; run < RUNS; run++) runs.push(await time(count));
  const distances = await time(() => engine.distances(table, 3));
  await engine.close();
  return { workers, first, median: runs.sort((a, b) => a - b)[2]!, distances };
}

const sizes = SHAPES[values.shape] ?? [];
const table = skewedTable(Number(values.rows), sizes);
const results = [];
for (const workers of [0, 1, 2]) {
  const result = await measure(table, workers);
  results.push(result);
  const where = workers === 0 ? 'in process' : `${workers} worker(s)`;
  console.log(
    `${table.rows} rows × ${sizes.length} columns, ${where}: first ${result.first} ms, median ${result.median} ms, distances ${result.distances} ms`,
  );
}
console.log(JSON.stringify({ rows: table.rows, columns: sizes.length, results }));
