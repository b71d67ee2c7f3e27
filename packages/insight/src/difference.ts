import { covarianceWithin, type Dependence, type Noisy } from './noisy.ts';

/**
 * first − second. With `unknown` dependence the variance is the largest that is possible,
 * (sd + sd)².
 */
export function differenceOf(first: Noisy, second: Noisy, dependence: Dependence): Noisy {
  const value = first.value - second.value;
  const sum = first.variance + second.variance;
  if (dependence === 'independent') return { value, variance: sum };
  const covariance =
    dependence === 'unknown'
      ? -Math.sqrt(first.variance * second.variance)
      : covarianceWithin(first, second, dependence);
  return { value, variance: Math.max(0, sum - 2 * covariance) };
}
