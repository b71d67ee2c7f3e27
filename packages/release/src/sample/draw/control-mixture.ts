import { BLOCKS, PATTERNS, type Pattern } from '../case.ts';
import { BLOCK_WEIGHTS, CHILDREN } from '../tables/blocks.ts';
import type { ControlClass } from '../tables/means.ts';
import { EXPLOITATION_RECORDED, MEANS_RECORDED } from '../tables/recording.ts';
import { patternWeights } from './draw-exploitation.ts';

export const controlClass = (pattern: Pattern): ControlClass =>
  pattern === 'both' ? 'sexual' : pattern;

/** The weight of each class of exploitation among people with means of control recorded. */
export function controlMixture(child: boolean): Record<ControlClass, number> {
  const mixture: Record<ControlClass, number> = { sexual: 0, labour: 0, other: 0 };
  for (const block of BLOCKS) {
    const people = BLOCK_WEIGHTS[block] * (child ? CHILDREN[block] : 1 - CHILDREN[block]);
    const known = EXPLOITATION_RECORDED[child ? 'child' : 'adult'][block];
    const { full, thin } = MEANS_RECORDED[block];
    patternWeights(block, child).forEach((weight, index) => {
      const recorded = people * weight * (known * full + (1 - known) * thin);
      mixture[controlClass(PATTERNS[index] ?? 'other')] += recorded;
    });
  }
  return mixture;
}
