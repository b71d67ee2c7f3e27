/** Below this a double loses digits, so that rounding up by a factor would not be enough. */
const SMALLEST_NORMAL = 2 ** -1022;

/**
 * The privacy curve of zCDP: the smallest delta such that rho-zCDP implies (epsilon, delta)-DP by the
 * bound of Canonne, Kamath, Steinke 2020 (arXiv 2004.00010, Proposition 12), minimised over alpha > 1
 * and rounded up by a relative 1e-9.
 */
export function deltaUp(rho: number, epsilon: number): number {
  if (rho === 0) return 0;
  const log = (alpha: number) =>
    (alpha - 1) * (alpha * rho - epsilon) + alpha * Math.log1p(-1 / alpha) - Math.log(alpha - 1);
  let low = 1 + 1e-12;
  let high = Math.max(2, (epsilon + 1) / (2 * rho) + 2) * 4;
  for (let i = 0; i < 200; i++) {
    const a = low + (high - low) * 0.381966011250105;
    const b = low + (high - low) * 0.618033988749895;
    if (log(a) <= log(b)) high = b;
    else low = a;
  }
  const delta = Math.exp(log((low + high) / 2)) * (1 + 1e-9);
  return Math.min(1, Math.max(delta, SMALLEST_NORMAL));
}

/** The smallest epsilon for which rho-zCDP implies (epsilon, delta)-DP, rounded up. */
export function epsilonUp(rho: number, delta: number): number {
  if (rho === 0) return 0;
  let low = 0;
  let high = rho + 2 * Math.sqrt(rho * Math.log(1 / delta)) + 1;
  for (let i = 0; i < 200 && high - low > high * 1e-12; i++) {
    const middle = (low + high) / 2;
    if (deltaUp(rho, middle) <= delta) high = middle;
    else low = middle;
  }
  return high * (1 + 1e-9);
}

/** The largest rho for which rho-zCDP implies (epsilon, delta)-DP, rounded down. */
export function rhoDown(epsilon: number, delta: number): number {
  let low = 0;
  let high = epsilon + 1;
  for (let i = 0; i < 200 && high - low > high * 1e-12; i++) {
    const middle = (low + high) / 2;
    if (epsilonUp(middle, delta) <= epsilon) low = middle;
    else high = middle;
  }
  return low * (1 - 1e-9);
}
