import type { InventedCase } from './case.ts';
import { truthDrawer } from './draw/draw-truth.ts';
import { writer } from './draw/write-down.ts';
import type { InventionRandom } from './prng.ts';

/**
 * The invention: one case as a chain of conditional draws, first what happened, then what of it was
 * written down. Building it solves the tables; drawing is cheap.
 */
export function caseInventor(): (random: InventionRandom) => InventedCase {
  const happen = truthDrawer();
  const write = writer();
  return (random) => write(random, happen(random));
}
