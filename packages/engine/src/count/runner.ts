import type { Cost } from './cost.ts';
import type { Found, Work } from './work.ts';

/** Where passes are run: here, or by workers. */
export interface Runner {
  /** Does every piece of work and hands over what each found, in any order. */
  run(work: Iterable<Work>, cost: Cost, take: (found: Found) => void): Promise<void>;
  close(): Promise<void>;
}
