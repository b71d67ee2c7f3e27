import type { CodedTable } from '../coded-table.ts';
import type { Block } from './block.ts';
import { packBlock } from './pack.ts';
import type { Pass } from './plan.ts';
import type { PassCodes } from './tables-of.ts';

/** The codes that passes read from one table; each block is packed once. */
export interface PackedBlocks {
  codesFor(pass: Pass): PassCodes;
}

export function packedBlocks(table: CodedTable): PackedBlocks {
  const packed = new Map<string, Uint16Array>();
  const codesOf = (block: Block) => {
    const key = block.columns.join();
    const codes = packed.get(key) ?? packBlock(table, block);
    packed.set(key, codes);
    return codes;
  };
  return {
    codesFor: ({ pair, thirds }) => [...pair, ...thirds.map(({ block }) => block)].map(codesOf),
  };
}
