import {
  add,
  addWords,
  advance,
  andVector,
  assemble,
  bitsOfBytes,
  constant,
  get,
  type Kernel,
  lane,
  load,
  loadByte,
  loadVector,
  multiply,
  pairsOfBytes,
  pairsOfShorts,
  set,
  shiftLeft,
  store,
  storeVector,
  tee,
  untilEqual,
} from './wasm-assembler.ts';

const [X, Y, END, Z0, Z1, NY, NXY, OUT0, OUT1, BASE, AT] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

const increment = (z: number, out: number) => [
  ...[...get(z), ...loadByte, ...get(NXY), ...multiply, ...get(BASE), ...add],
  ...[...constant(2), ...shiftLeft, ...get(out), ...add, ...tee(AT)],
  ...[...get(AT), ...load, ...constant(1), ...add, ...store],
];

/** Two histograms over columns of bytes: what `countTwo` does. */
const histograms: Kernel = {
  name: 'histograms',
  parameters: 9,
  returnsNumber: false,
  numbers: 2,
  vectors: 0,
  body: [
    untilEqual(
      X,
      END,
      [
        ...get(X),
        ...loadByte,
        ...get(NY),
        ...multiply,
        ...get(Y),
        ...loadByte,
        ...add,
        ...set(BASE),
      ],
      increment(Z0, OUT0),
      increment(Z1, OUT1),
      ...[X, Y, Z0, Z1].map((pointer) => advance(pointer, 1)),
    ),
  ],
};

const [A, B, A_END, TO] = [0, 1, 2, 3];

/** The bits set in both of two bitmaps, as a third. */
const both: Kernel = {
  name: 'both',
  parameters: 4,
  returnsNumber: false,
  numbers: 0,
  vectors: 0,
  body: [
    untilEqual(
      A,
      A_END,
      [
        ...get(TO),
        ...get(A),
        ...loadVector,
        ...get(B),
        ...loadVector,
        ...andVector,
        ...storeVector,
      ],
      ...[A, B, TO].map((pointer) => advance(pointer, 16)),
    ),
  ],
};

const SUM = 3;

/** How many bits are set in both of two bitmaps. */
const countBoth: Kernel = {
  name: 'countBoth',
  parameters: 3,
  returnsNumber: true,
  numbers: 0,
  vectors: 1,
  body: [
    untilEqual(
      A,
      A_END,
      [...get(A), ...loadVector, ...get(B), ...loadVector, ...andVector],
      [...bitsOfBytes, ...pairsOfBytes, ...pairsOfShorts, ...get(SUM), ...addWords, ...set(SUM)],
      ...[A, B].map((pointer) => advance(pointer, 16)),
    ),
    [0, 1, 2, 3].flatMap((at) => [...get(SUM), ...lane(at), ...(at > 0 ? add : [])]),
  ],
};

/** The kernels as WebAssembly with SIMD, over the given memory; lengths must be whole vectors. */
export interface WasmKernels {
  histograms(...args: readonly number[]): void;
  both(a: number, b: number, aEnd: number, to: number): void;
  countBoth(a: number, b: number, aEnd: number): number;
}

export function wasmKernels(memory: WebAssembly.Memory): WasmKernels {
  const module = new WebAssembly.Module(assemble([histograms, both, countBoth]));
  const { exports } = new WebAssembly.Instance(module, { host: { memory } });
  return exports as unknown as WasmKernels;
}
