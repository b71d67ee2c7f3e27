import type { SecureBits } from '../random/bits.ts';
import { uniformBelow } from '../random/uniform.ts';
import { bernoulliExp, bernoulliExpOne, bernoulliExpSmall, SMALL_LIMIT } from './bernoulli.ts';

/**
 * One draw of the discrete Laplace distribution, P[x] ∝ exp(−|x|/scale), for a whole scale
 * 1 ≤ scale ≤ 2^32. Exact.
 * Source: Canonne, Kamath, Steinke 2020 (arXiv 2004.00010), Algorithm 2 with s = 1.
 */
export function discreteLaplace(bits: SecureBits, scale: number): number {
  for (;;) {
    const low = uniformBelow(bits, scale);
    const kept =
      scale < SMALL_LIMIT
        ? bernoulliExpSmall(bits, low, scale)
        : bernoulliExp(bits, BigInt(low), BigInt(scale));
    if (!kept) continue;
    let high = 0;
    while (bernoulliExpOne(bits)) high += 1;
    const size = low + scale * high;
    const negative = (bits.next() & 1) === 1;
    if (negative && size === 0) continue;
    return negative ? -size : size;
  }
}
