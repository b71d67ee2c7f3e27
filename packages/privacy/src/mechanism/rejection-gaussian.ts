import type { SecureBits } from '../random/bits.ts';
import type { Rational } from '../random/rational.ts';
import { bernoulliExp } from './bernoulli.ts';
import { discreteLaplace } from './discrete-laplace.ts';

function floorSqrt(n: bigint): bigint {
  if (n < 2n) return n;
  let x = BigInt(Math.floor(Math.sqrt(Number(n))));
  while (x * x > n) x -= 1n;
  while ((x + 1n) * (x + 1n) <= n) x += 1n;
  return x;
}

/**
 * A sampler of the discrete Gaussian, P[x] ∝ exp(−x²/2σ²) on the whole numbers, for exact σ² > 0 and
 * σ < 2^32, by rejection. Exact; how many words a draw takes depends on chance.
 *
 * Proof: discrete-gaussian.proof.md, theorem 2. Source: Canonne, Kamath, Steinke 2020
 * (arXiv 2004.00010), Algorithm 3.
 */
export function rejectionGaussianSampler(bits: SecureBits, sigma2: Rational): () => number {
  const { num, den } = sigma2;
  if (num <= 0n) throw new RangeError('sigma2 must be positive');
  const scale = floorSqrt(num / den) + 1n;
  const scaleNumber = Number(scale);
  const step = den * scale;
  const below = 2n * num * den * scale * scale;
  return () => {
    for (;;) {
      const draw = discreteLaplace(bits, scaleNumber);
      const gap = BigInt(Math.abs(draw)) * step - num;
      if (bernoulliExp(bits, gap * gap, below)) return draw;
    }
  };
}
