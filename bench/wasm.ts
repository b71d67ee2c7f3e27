// WebAssembly against TypeScript, one run: npx tsx --conditions=@tessera/source bench/wasm.ts [runs] [rows]
import type { CodedTable } from '../packages/engine/src/coded-table.ts';
import { countTwo } from '../packages/engine/src/count/histogram.ts';
import { memoryEngine } from '../packages/engine/src/count/index.ts';
import { median } from './median.ts';
import { type WasmKernels, wasmKernels } from './wasm-kernels.ts';

const RUNS = Number(process.argv[2] ?? 5);
const WIDE = [22, 4, 10, 250, 250, 5, 9];
const SHAPES = [
  { rows: 193_025, sizes: [...WIDE, ...Array<number>(30).fill(2)] },
  { rows: 1_000_000, sizes: [...WIDE.slice(0, 6), ...Array<number>(21).fill(2)] },
  { rows: 10_000_000, sizes: [...WIDE, ...Array<number>(33).fill(2)] },
].filter(({ rows }) => rows <= Number(process.argv[3] ?? 10_000_000));

function skewedTable(rows: number, sizes: readonly number[]): CodedTable {
  let state = 12345;
  const columns = sizes.map((size) => {
    const column = new Uint8Array(new SharedArrayBuffer(rows));
    for (let row = 0; row < rows; row++) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      column[row] = Math.floor(size * (state / 2 ** 32) ** 3);
    }
    return column;
  });
  return { rows, sizes, columns };
}

async function milliseconds(action: () => unknown): Promise<number> {
  const taken: number[] = [];
  await action();
  await action();
  for (let run = 0; run < RUNS; run++) {
    const started = performance.now();
    await action();
    taken.push(performance.now() - started);
  }
  return Math.round(median(taken) * 10) / 10;
}

function memoryFor(bytes: number): WebAssembly.Memory {
  return new WebAssembly.Memory({ initial: Math.ceil(bytes / 65_536) + 1 });
}

/** Two histograms of 64 × 64 × 64 cells, as three blocks of six flags make them. */
async function histograms(table: CodedTable): Promise<void> {
  const { rows } = table;
  const [size, cells] = [64, 64 ** 3];
  const flags = table.columns.filter((_, column) => table.sizes[column] === 2);
  const codes = [0, 1, 2, 3].map((block) => {
    const packed = new Uint8Array(rows);
    for (const flag of flags.slice(6 * (block % 3), 6 * (block % 3) + 6)) {
      for (let row = 0; row < rows; row++)
        packed[row] = (packed[row] as number) * 2 + (flag[row] as number);
    }
    return packed;
  }) as [Uint8Array, Uint8Array, Uint8Array, Uint8Array];
  const [x, y, z0, z1] = codes;
  const [out0, out1] = [new Int32Array(cells), new Int32Array(cells)];
  const plain = await milliseconds(() => countTwo(x, y, size, size ** 2, z0, z1, out0, out1));
  const memory = memoryFor(8 * cells + 4 * rows);
  const kernels = wasmKernels(memory);
  const start = 8 * cells;
  codes.forEach((code, i) => {
    new Uint8Array(memory.buffer).set(code, start + i * rows);
  });
  const [px, py, pz0, pz1] = [0, 1, 2, 3].map((i) => start + i * rows) as [
    number,
    number,
    number,
    number,
  ];
  const wasm = await milliseconds(() =>
    kernels.histograms(px, py, px + rows, pz0, pz1, size, size ** 2, 0, 4 * cells),
  );
  const same = new Int32Array(memory.buffer, 0, cells).every((count, i) => count === out0[i]);
  if (!same) throw new Error('the histograms differ');
  console.log(`  two histograms of 64³ cells: TypeScript ${plain} ms, WebAssembly ${wasm} ms`);
}

function bitmapsOf(table: CodedTable, flags: readonly number[], words: number): Int32Array {
  const bitmaps = new Int32Array(words * flags.length);
  flags.forEach((flag, i) => {
    const column = table.columns[flag] as Uint8Array;
    for (let row = 0; row < table.rows; row++) {
      bitmaps[i * words + (row >>> 5)]! |= (column[row] as number) << (row & 31);
    }
  });
  return bitmaps;
}

function bitsOf(word: number): number {
  let v = word - ((word >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function triplesPlain(bitmaps: Int32Array, flags: number, words: number): number {
  const pair = new Int32Array(words);
  let sum = 0;
  for (let i = 0; i < flags; i++) {
    for (let j = i + 1; j < flags; j++) {
      for (let w = 0; w < words; w++) pair[w] = bitmaps[i * words + w]! & bitmaps[j * words + w]!;
      for (let k = j + 1; k < flags; k++) {
        const from = k * words;
        let count = 0;
        for (let w = 0; w < words; w++) count += bitsOf(pair[w]! & bitmaps[from + w]!);
        sum += count * (k + 1);
      }
    }
  }
  return sum;
}

function triplesWasm(kernels: WasmKernels, flags: number, bytes: number): number {
  const pair = flags * bytes;
  let sum = 0;
  for (let i = 0; i < flags; i++) {
    for (let j = i + 1; j < flags; j++) {
      kernels.both(i * bytes, j * bytes, (i + 1) * bytes, pair);
      for (let k = j + 1; k < flags; k++) {
        sum += kernels.countBoth(k * bytes, pair, (k + 1) * bytes) * (k + 1);
      }
    }
  }
  return sum;
}

/** Every triple of flags: packed blocks as shipped, bitmaps in TypeScript, bitmaps in WebAssembly. */
async function triples(table: CodedTable): Promise<void> {
  const flags = [...table.sizes.keys()].filter((column) => table.sizes[column] === 2);
  const onlyFlags: CodedTable = {
    rows: table.rows,
    sizes: flags.map(() => 2),
    columns: flags.map((flag) => table.columns[flag]!),
  };
  const engine = memoryEngine(onlyFlags);
  await engine.allMarginals(3);
  const packed = await milliseconds(() => engine.allMarginals(3));
  const bytes = Math.ceil(table.rows / 128) * 16;
  const bitmaps = bitmapsOf(table, flags, bytes / 4);
  const making = await milliseconds(() => bitmapsOf(table, flags, bytes / 4));
  let [plainSum, wasmSum] = [0, 0];
  const plain = await milliseconds(() => {
    plainSum = triplesPlain(bitmaps, flags.length, bytes / 4);
  });
  const memory = memoryFor(bytes * (flags.length + 1));
  new Int32Array(memory.buffer).set(bitmaps);
  const kernels = wasmKernels(memory);
  const wasm = await milliseconds(() => {
    wasmSum = triplesWasm(kernels, flags.length, bytes);
  });
  if (plainSum !== wasmSum) throw new Error('the triples differ');
  console.log(
    `  triples of ${flags.length} flags: packed blocks ${packed} ms, bitmaps ${plain} ms, WebAssembly ${wasm} ms (making bitmaps ${making} ms)`,
  );
}

async function whole(table: CodedTable): Promise<void> {
  const engine = memoryEngine(table, { maxCells: 5_000_000 });
  await engine.singletons(3);
  const all = await milliseconds(() => engine.singletons(3));
  console.log(`  every table of up to three columns, one thread: ${all} ms`);
}

for (const { rows, sizes } of SHAPES) {
  console.log(`${rows} rows × ${sizes.length} columns, median of ${RUNS}`);
  const table = skewedTable(rows, sizes);
  await histograms(table);
  await triples(table);
  await whole(table);
}
