import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countOne, countTwo } from './histogram.ts';
import { countOneByWords, countTwoByWords, isByteColumn } from './histogram-by-words.ts';

interface Drawn {
  readonly sizes: readonly [number, number, number];
  readonly columns: readonly [Uint8Array, Uint8Array, Uint8Array, Uint8Array];
}

const size = fc.integer({ min: 1, max: 9 });
/** The largest codes of a byte, on one axis at a time: tables are compared cell by cell. */
const wide = fc.integer({ min: 250, max: 256 });
const sizes = fc.oneof(
  fc.record({ x: size, y: size, z: size }),
  fc.record({ x: wide, y: fc.constant(2), z: fc.constant(3) }),
  fc.record({ x: fc.constant(2), y: wide, z: fc.constant(3) }),
  fc.record({ x: fc.constant(2), y: fc.constant(3), z: wide }),
);

/** Columns x, y, z, z of one length, each a part of a larger memory that starts on a word. */
const drawn: fc.Arbitrary<Drawn> = fc
  .record({ sizes, rows: fc.nat(70), lead: fc.nat(3), seed: fc.nat() })
  .map(({ sizes: { x, y, z }, rows, lead, seed }) => {
    let state = seed;
    const column = (below: number) => {
      const all = new Uint8Array(4 * lead + rows + 5).fill(255);
      for (let row = 0; row < rows; row++) {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        all[4 * lead + row] = (state >>> 16) % below;
      }
      return all.subarray(4 * lead, 4 * lead + rows);
    };
    return { sizes: [x, y, z], columns: [column(x), column(y), column(z), column(z)] };
  });

describe('counting four rows at a time', () => {
  it('gives what counting one at a time gives', () => {
    fc.assert(
      fc.property(drawn, ({ sizes: [nx, ny, nz], columns: [x, y, z0, z1] }) => {
        const nxy = nx * ny;
        const tables = Array.from({ length: 4 }, () => new Int32Array(nxy * nz));
        const [one0, one1, two0, two1] = tables as [Int32Array, Int32Array, Int32Array, Int32Array];
        countTwo(x, y, ny, nxy, z0, z1, one0, one1);
        countTwoByWords(x, y, ny, nxy, z0, z1, two0, two1);
        expect(two0).toEqual(one0);
        expect(two1).toEqual(one1);
        two0.fill(0);
        countOneByWords(x, y, ny, nxy, z0, two0);
        expect(two0).toEqual(one0);
        one0.fill(0);
        countOne(x, y, ny, nxy, z0, one0);
        expect(two0).toEqual(one0);
        expect(one0.reduce((a, b) => a + b, 0)).toBe(x.length);
      }),
    );
  });

  it('takes bytes on a word alone', () => {
    const bytes = new Uint8Array(16);
    expect(isByteColumn(bytes)).toBe(true);
    expect(isByteColumn(bytes.subarray(8, 11))).toBe(true);
    expect(isByteColumn(bytes.subarray(2))).toBe(false);
    expect(isByteColumn(new Uint16Array(4))).toBe(false);
  });
});
