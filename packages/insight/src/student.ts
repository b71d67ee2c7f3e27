/** P[|T| ≤ t] for Student's T of ν whole degrees of freedom. Source: Abramowitz, Stegun 26.7.3, 26.7.4. */
function within(t: number, degrees: number): number {
  const angle = Math.atan(t / Math.sqrt(degrees));
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  const odd = degrees % 2 === 1;
  let term = odd ? cosine : 1;
  let sum = degrees === 1 ? 0 : term;
  for (let k = odd ? 3 : 2; k < degrees; k += 2) {
    term *= ((k - 1) / k) * cosine ** 2;
    sum += term;
  }
  return odd ? (2 / Math.PI) * (angle + sine * sum) : sine * sum;
}

/**
 * How many standard errors 95 % of Student's distribution lies within, for a whole number of degrees
 * of freedom from 1 on: 12.7, 4.30, 3.18, … down to 1.96.
 */
export function student95(degrees: number): number {
  if (!Number.isSafeInteger(degrees) || degrees < 1) {
    throw new RangeError('degrees of freedom are a whole number from 1 on');
  }
  let [low, high] = [0, 13];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (within(middle, degrees) < 0.95) low = middle;
    else high = middle;
  }
  return high;
}
