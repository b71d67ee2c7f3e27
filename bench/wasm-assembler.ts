/** The little of the WebAssembly binary format that two counting kernels need, as readable bytes. */
type Bytes = readonly number[];

const I32 = 0x7f;
const V128 = 0x7b;

/** Unsigned LEB128. */
export function unsigned(value: number): Bytes {
  const bytes: number[] = [];
  let rest = value;
  do {
    bytes.push((rest & 0x7f) | (rest > 0x7f ? 0x80 : 0));
    rest >>>= 7;
  } while (rest > 0);
  return bytes;
}

const list = (items: readonly Bytes[]): Bytes => [...unsigned(items.length), ...items.flat()];
const sized = (bytes: Bytes): Bytes => [...unsigned(bytes.length), ...bytes];
const section = (id: number, bytes: Bytes): Bytes => [id, ...sized(bytes)];
const text = (value: string): Bytes => sized([...new TextEncoder().encode(value)]);
const simd = (opcode: number, ...rest: Bytes): Bytes => [0xfd, ...unsigned(opcode), ...rest];

export const get = (local: number): Bytes => [0x20, local];
export const set = (local: number): Bytes => [0x21, local];
export const tee = (local: number): Bytes => [0x22, local];
/** A whole number from 0 to 63. */
export const constant = (value: number): Bytes => [0x41, value];
export const add: Bytes = [0x6a];
export const multiply: Bytes = [0x6c];
export const shiftLeft: Bytes = [0x74];
export const loadByte: Bytes = [0x2d, 0, 0];
export const load: Bytes = [0x28, 2, 0];
export const store: Bytes = [0x36, 2, 0];
export const loadVector = simd(0, 4, 0);
export const storeVector = simd(11, 4, 0);
export const andVector = simd(78);
export const bitsOfBytes = simd(98);
export const pairsOfBytes = simd(125);
export const pairsOfShorts = simd(127);
export const addWords = simd(174);
export const lane = (at: number): Bytes => simd(27, at);

/** Adds `step` to a local. */
export const advance = (local: number, step: number): Bytes => [
  ...get(local),
  ...constant(step),
  ...add,
  ...set(local),
];

/** Repeats `body` until two locals are equal; at least once. */
export const untilEqual = (a: number, b: number, ...body: readonly Bytes[]): Bytes => [
  ...[0x03, 0x40],
  ...body.flat(),
  ...[...get(a), ...get(b), 0x47, 0x0d, 0, 0x0b],
];

export interface Kernel {
  readonly name: string;
  /** How many i32 arguments it takes; locals are numbered after them. */
  readonly parameters: number;
  readonly returnsNumber: boolean;
  readonly numbers: number;
  readonly vectors: number;
  readonly body: readonly Bytes[];
}

/** A module that imports the memory `host.memory` and exports the kernels. */
export function assemble(kernels: readonly Kernel[]): Uint8Array<ArrayBuffer> {
  const types = kernels.map(({ parameters, returnsNumber }) => [
    0x60,
    ...list(Array.from({ length: parameters }, () => [I32])),
    ...list(returnsNumber ? [[I32]] : []),
  ]);
  const memory = [...text('host'), ...text('memory'), 0x02, 0x00, 0x01];
  const codes = kernels.map(({ numbers, vectors, body }) =>
    sized([
      ...list([
        [...unsigned(numbers), I32],
        [...unsigned(vectors), V128],
      ]),
      ...body.flat(),
      0x0b,
    ]),
  );
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    ...section(1, list(types)),
    ...section(2, list([memory])),
    ...section(3, list(kernels.map((_, i) => unsigned(i)))),
    ...section(7, list(kernels.map(({ name }, i) => [...text(name), 0x00, ...unsigned(i)]))),
    ...section(10, list(codes)),
  ]);
}
