import { FALSE_ALARM } from './verdict.ts';

/** A number is this likely at most to be 0 under a discrete Gaussian (Poisson summation). */
const chanceOfZero = (sigma2: number): number =>
  Math.min(1, (1 + 3 * Math.exp(-2 * Math.PI ** 2 * sigma2)) / Math.sqrt(2 * Math.PI * sigma2));

/**
 * Whether a stretch of noise occurs twice in numbers that should be independent: told by their signs,
 * which are the same for the same random words whatever the variance. Whatever came before, the next
 * sign is a given one with a probability of at most ½(1 + P[0]); the stretch is made so long that the
 * expected number of chance repetitions is below `FALSE_ALARM`. `sigma2`: the smallest variance.
 */
export function repeatedStretch(noise: readonly number[], sigma2: number): boolean {
  const likeliest = (1 + chanceOfZero(sigma2)) / 2;
  if (likeliest === 1) return false;
  const places = Math.max(1, noise.length ** 2 / 2);
  const length = Math.ceil(Math.log(FALSE_ALARM / places) / Math.log(likeliest));
  const signs = noise.map((value) => (value < 0 ? '0' : '1')).join('');
  const seen = new Set<string>();
  for (let at = 0; at + length <= signs.length; at++) {
    const stretch = signs.slice(at, at + length);
    if (seen.has(stretch)) return true;
    seen.add(stretch);
  }
  return false;
}
