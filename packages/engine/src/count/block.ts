/**
 * Several columns read as one: the code of a block is the mixed-radix number of its columns' codes,
 * first column slowest. A block without columns has size 1 and code 0 everywhere.
 */
export interface Block {
  readonly columns: readonly number[];
  /** Domain sizes of `columns`, in the same order. */
  readonly sizes: readonly number[];
  /** Product of `sizes`; at most 65,536. */
  readonly size: number;
}

/** The block of `columns` out of a table whose domain sizes are `sizes`. */
export function blockOf(columns: readonly number[], sizes: readonly number[]): Block {
  const own = columns.map((column) => sizes[column] ?? 1);
  return { columns, sizes: own, size: own.reduce((product, size) => product * size, 1) };
}

/** The block without columns; it fills up passes that need fewer than three blocks. */
export const EMPTY_BLOCK: Block = { columns: [], sizes: [], size: 1 };

/**
 * Every column in exactly one block, each block of size at most `limit` unless a single column is
 * larger. Wide columns are placed first, each into the first block that has room.
 */
export function blocksWithin(sizes: readonly number[], limit: number): readonly Block[] {
  const widestFirst = sizes.map((_, column) => column).sort((a, b) => sizes[b]! - sizes[a]!);
  const groups: { size: number; readonly columns: number[] }[] = [];
  for (const column of widestFirst) {
    const size = sizes[column]!;
    const group = groups.find((candidate) => candidate.size * size <= limit);
    if (group === undefined) groups.push({ size, columns: [column] });
    else {
      group.size *= size;
      group.columns.push(column);
    }
  }
  return groups.map((group) => blockOf(group.columns, sizes));
}
