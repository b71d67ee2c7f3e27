import { type Noisy, shareOf } from '@tessera/insight';
import type { Estimate } from './view.ts';

/**
 * 100·yes/known with its 95 % interval. Their noises are taken as independent; where `known` is
 * everyone they agree a little, and the interval is wider than it need be. Undefined when `known`
 * itself cannot be told from zero.
 */
export function percentOf(yes: Noisy, known: Noisy): Estimate | undefined {
  const share = shareOf({ yes, known, dependence: 'independent' });
  if (share === undefined) return undefined;
  return { value: 100 * share.value, low: 100 * share.low, high: 100 * share.high };
}
