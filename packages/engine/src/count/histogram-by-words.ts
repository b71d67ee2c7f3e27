import { countOne, countTwo } from './histogram.ts';

/** Whether a column is of single bytes and starts on a word, so that four rows can be read at a time. */
export function isByteColumn(column: ArrayBufferView): column is Uint8Array {
  return column instanceof Uint8Array && column.byteOffset % 4 === 0;
}

/** What `countOne` does, for columns of bytes and about one and a half times as fast. */
export function countOneByWords(
  x: Uint8Array,
  y: Uint8Array,
  ny: number,
  nxy: number,
  z: Uint8Array,
  out: Int32Array,
): void {
  const [xs, ys, zs] = [wordsOf(x), wordsOf(y), wordsOf(z)];
  // Which of the four bytes is which row does not matter: it is the same in every column.
  for (let i = 0; i < xs.length; i++) {
    const a = xs[i]!;
    const b = ys[i]!;
    const c = zs[i]!;
    out[Math.imul(c & 255, nxy) + Math.imul(a & 255, ny) + (b & 255)]!++;
    out[Math.imul((c >>> 8) & 255, nxy) + Math.imul((a >>> 8) & 255, ny) + ((b >>> 8) & 255)]!++;
    out[Math.imul((c >>> 16) & 255, nxy) + Math.imul((a >>> 16) & 255, ny) + ((b >>> 16) & 255)]!++;
    out[Math.imul(c >>> 24, nxy) + Math.imul(a >>> 24, ny) + (b >>> 24)]!++;
  }
  const rest = xs.length * 4;
  countOne(x.subarray(rest), y.subarray(rest), ny, nxy, z.subarray(rest), out);
}

/** What `countTwo` does, for columns of bytes and about one and a half times as fast. */
export function countTwoByWords(
  x: Uint8Array,
  y: Uint8Array,
  ny: number,
  nxy: number,
  z0: Uint8Array,
  z1: Uint8Array,
  out0: Int32Array,
  out1: Int32Array,
): void {
  const [xs, ys, zs, ts] = [wordsOf(x), wordsOf(y), wordsOf(z0), wordsOf(z1)];
  for (let i = 0; i < xs.length; i++) {
    const a = xs[i]!;
    const b = ys[i]!;
    const c = zs[i]!;
    const d = ts[i]!;
    let base = Math.imul(a & 255, ny) + (b & 255);
    out0[Math.imul(c & 255, nxy) + base]!++;
    out1[Math.imul(d & 255, nxy) + base]!++;
    base = Math.imul((a >>> 8) & 255, ny) + ((b >>> 8) & 255);
    out0[Math.imul((c >>> 8) & 255, nxy) + base]!++;
    out1[Math.imul((d >>> 8) & 255, nxy) + base]!++;
    base = Math.imul((a >>> 16) & 255, ny) + ((b >>> 16) & 255);
    out0[Math.imul((c >>> 16) & 255, nxy) + base]!++;
    out1[Math.imul((d >>> 16) & 255, nxy) + base]!++;
    base = Math.imul(a >>> 24, ny) + (b >>> 24);
    out0[Math.imul(c >>> 24, nxy) + base]!++;
    out1[Math.imul(d >>> 24, nxy) + base]!++;
  }
  const rest = xs.length * 4;
  const after = (column: Uint8Array) => column.subarray(rest);
  countTwo(after(x), after(y), ny, nxy, after(z0), after(z1), out0, out1);
}

const wordsOf = (column: Uint8Array): Uint32Array =>
  new Uint32Array(column.buffer, column.byteOffset, column.length >>> 2);
