import { type NoisyNumber, Z95 } from '@tessera/privacy';
import type { Estimate } from './view.ts';

/**
 * 100·yes/known with its 95 % interval for two noisy numbers (Fieller's theorem), kept within 0 and
 * 100. Their noises are taken as independent; where `known` is everyone they agree a little, and the
 * interval is wider than it need be. Undefined when `known` itself cannot be told from zero.
 *
 * Source: Fieller 1954, "Some problems in interval estimation", J. Royal Stat. Soc. B 16(2).
 */
export function percentOf(yes: NoisyNumber, known: NoisyNumber): Estimate | undefined {
  const square = Z95 ** 2;
  const a = known.value ** 2 - square * known.variance;
  if (known.value <= 0 || a <= 0) return undefined;
  const b = yes.value * known.value;
  const c = yes.value ** 2 - square * yes.variance;
  const half = Math.sqrt(Math.max(0, b * b - a * c));
  const percent = (share: number) => Math.min(100, Math.max(0, 100 * share));
  return {
    value: percent(yes.value / known.value),
    low: percent((b - half) / a),
    high: percent((b + half) / a),
  };
}
