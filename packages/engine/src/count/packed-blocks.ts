import type { CodedColumn, CodedTable } from '../coded-table.ts';
import type { Block } from './block.ts';
import { packBlock } from './pack.ts';
import type { Pass } from './plan.ts';
import type { PassCodes } from './tables-of.ts';

/** The codes that passes read from one table; each block is packed once and kept while it is used. */
export interface PackedBlocks {
  codesFor(pass: Pass): PassCodes;
  /** Drops every block that none of `passes` reads, so that what is kept never outgrows the table. */
  keepOnly(passes: readonly Pass[]): void;
}

export function packedBlocks(table: CodedTable): PackedBlocks {
  const packed = new Map<string, CodedColumn>();
  const codesOf = (block: Block) => {
    const key = keyOf(block);
    const codes = packed.get(key) ?? packBlock(table, block);
    packed.set(key, codes);
    return codes;
  };
  return {
    codesFor: (pass) => blocksOf(pass).map(codesOf),
    keepOnly(passes) {
      const used = new Set(passes.flatMap((pass) => blocksOf(pass).map(keyOf)));
      for (const key of packed.keys()) if (!used.has(key)) packed.delete(key);
    },
  };
}

const blocksOf = ({ pair, thirds }: Pass) => [...pair, ...thirds.map(({ block }) => block)];

const keyOf = (block: Block) => block.columns.join();
