import { covarianceWithin, type Dependence, type Interval, type Noisy, Z95 } from './noisy.ts';

/**
 * top/bottom with its 95 % interval (Fieller's theorem): every r for which top − r·bottom is within
 * 1.96 of its standard deviations of zero. Undefined where `bottom` cannot be told from zero, or is
 * not above it: the interval would be unbounded.
 *
 * With `unknown` dependence the standard deviation of top − r·bottom is taken as large as it can be,
 * sd(top) + |r|·sd(bottom).
 *
 * Source: Fieller 1954, "Some problems in interval estimation", J. Royal Stat. Soc. B 16(2).
 */
export function ratioOf(top: Noisy, bottom: Noisy, dependence: Dependence): Interval | undefined {
  const room = bottom.value - Z95 * Math.sqrt(bottom.variance);
  if (!(room > 0)) return undefined;
  const value = top.value / bottom.value;
  if (dependence === 'unknown') return { value, ...widest(top, bottom, room) };
  const covariance = dependence === 'independent' ? 0 : covarianceWithin(top, bottom, dependence);
  const square = Z95 ** 2;
  const a = bottom.value ** 2 - square * bottom.variance;
  const b = top.value * bottom.value - square * covariance;
  const c = top.value ** 2 - square * top.variance;
  const half = Math.sqrt(Math.max(0, b * b - a * c));
  return { value, low: (b - half) / a, high: (b + half) / a };
}

/** The ends of {r : |top − r·bottom| ≤ 1.96·(sd(top) + |r|·sd(bottom))}. */
function widest(top: Noisy, bottom: Noisy, room: number) {
  const reach = Z95 * Math.sqrt(top.variance);
  const most = bottom.value + Z95 * Math.sqrt(bottom.variance);
  const [low, high] = [top.value - reach, top.value + reach];
  return { low: low / (low >= 0 ? most : room), high: high / (high >= 0 ? room : most) };
}
