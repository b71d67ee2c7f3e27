/** Tables that are counted in one pass over the rows. */
const AT_ONCE = 4;

/**
 * Rows in each cell of the table of every given pair of columns, row-major, in the order of the pairs.
 * Neighbouring pairs with the same first column are counted together: it is read once for them, and
 * additions to one table need not wait for those to another.
 */
export function pairTables(
  rows: readonly Uint16Array[],
  pairs: readonly (readonly [number, number])[],
  sizes: readonly number[],
): readonly Uint32Array[] {
  const tables = pairs.map(
    ([i, j]) => new Uint32Array((sizes[i] as number) * (sizes[j] as number)),
  );
  let at = 0;
  while (at < pairs.length) {
    const first = (pairs[at] as readonly [number, number])[0];
    let end = at + 1;
    while (end < pairs.length && end - at < AT_ONCE && pairs[end]?.[0] === first) end += 1;
    if (end - at === AT_ONCE) countFour(rows, pairs, sizes, tables, at);
    else for (let k = at; k < end; k++) countOne(rows, pairs, sizes, tables, k);
    at = end;
  }
  return tables;
}

function countOne(
  rows: readonly Uint16Array[],
  pairs: readonly (readonly [number, number])[],
  sizes: readonly number[],
  tables: readonly Uint32Array[],
  at: number,
): void {
  const [i, j] = pairs[at] as readonly [number, number];
  const first = rows[i] as Uint16Array;
  const second = rows[j] as Uint16Array;
  const width = sizes[j] as number;
  const table = tables[at] as Uint32Array;
  for (let row = 0; row < first.length; row++) {
    const cell = (first[row] as number) * width + (second[row] as number);
    table[cell] = (table[cell] as number) + 1;
  }
}

function countFour(
  rows: readonly Uint16Array[],
  pairs: readonly (readonly [number, number])[],
  sizes: readonly number[],
  tables: readonly Uint32Array[],
  at: number,
): void {
  const first = rows[(pairs[at] as readonly [number, number])[0]] as Uint16Array;
  const second = (k: number) => (pairs[at + k] as readonly [number, number])[1];
  const [columnA, columnB, columnC, columnD] = [0, 1, 2, 3].map((k) => rows[second(k)]) as [
    Uint16Array,
    Uint16Array,
    Uint16Array,
    Uint16Array,
  ];
  const [widthA, widthB, widthC, widthD] = [0, 1, 2, 3].map((k) => sizes[second(k)]) as [
    number,
    number,
    number,
    number,
  ];
  const [a, b, c, d] = tables.slice(at, at + AT_ONCE) as [
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
  ];
  for (let row = 0; row < first.length; row++) {
    const code = first[row] as number;
    const cellA = code * widthA + (columnA[row] as number);
    const cellB = code * widthB + (columnB[row] as number);
    const cellC = code * widthC + (columnC[row] as number);
    const cellD = code * widthD + (columnD[row] as number);
    a[cellA] = (a[cellA] as number) + 1;
    b[cellB] = (b[cellB] as number) + 1;
    c[cellC] = (c[cellC] as number) + 1;
    d[cellD] = (d[cellD] as number) + 1;
  }
}
