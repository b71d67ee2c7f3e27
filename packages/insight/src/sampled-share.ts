import { covarianceWithin, type Interval, Z95 } from './noisy.ts';
import type { Share } from './share.ts';

/**
 * yes/known as a statement about all those whom people in the file stand for, with its 95 % interval,
 * kept within 0 and 1: the noise of the release, and the chance by which people came into the file as
 * if each had been drawn on its own. Undefined where `known` is not above zero, or so little above its
 * noise that no end of the interval could be told.
 *
 * It holds every p that a test at 5 % would not reject:
 *
 *     (Y − p·K)² ≤ z²·( K·p(1 − p) + V_y − 2p·C + p²·V_k )
 *
 * Without noise that is Wilson's interval, and without sampling Fieller's. With `unknown` dependence C
 * is −√(V_y·V_k), which makes it widest. It knows nothing of who is never found.
 *
 * `spread` stands in the place of the first K on the right where the answer of a person says less than
 * one drawn on its own would, or more; default K.
 *
 * Sources: Wilson 1927, "Probable inference, the law of succession, and statistical inference", JASA
 * 22(158); Fieller 1954. Derivation: docs/method/honest-numbers.md.
 */
export function sampledShareOf(
  { yes, known, dependence }: Share,
  spread = known.value,
): Interval | undefined {
  const [y, k] = [yes.value, known.value];
  if (!(k > 0)) return undefined;
  const square = Z95 ** 2;
  const covariance =
    dependence === 'independent'
      ? 0
      : dependence === 'unknown'
        ? -Math.sqrt(yes.variance * known.variance)
        : covarianceWithin(yes, known, dependence);
  const a = k * k + square * (spread - known.variance);
  if (!(k * k > square * known.variance)) return undefined;
  const b = y * k + square * (spread / 2 - covariance);
  const c = y * y - square * yes.variance;
  const half = Math.sqrt(Math.max(0, b * b - a * c));
  const within = (value: number) => Math.min(1, Math.max(0, value));
  return { value: within(y / k), low: within((b - half) / a), high: within((b + half) / a) };
}
