import { expect, test } from 'vitest';
import { type Measurement, ResidualEstimator } from '../estimate/residual.ts';
import { rational } from '../random/rational.ts';
import { seededBits } from '../testing.ts';
import { noisyCounts } from './measure.ts';
import type { Sensitive } from './sensitive.ts';

const sigma2 = rational(1n, 1n);
const counts: Sensitive<readonly number[]> = { sensitive: [40, 60] };

/** `npm test` checks types: a line that is marked and is no error fails it. */
test('exact counts and rows cannot stand where released values are wanted', () => {
  const exact = Float64Array.of(40, 60);
  const rows = [Uint16Array.of(0, 1)];
  const noisy: Measurement = {
    clique: [0],
    values: noisyCounts(seededBits(1), counts, sigma2),
    sigma2: 1,
  };
  const wrong: readonly Measurement[] = [
    // @ts-expect-error an exact table
    { clique: [0], values: exact, sigma2: 1 },
    // @ts-expect-error sensitive counts as they are
    { clique: [0], values: counts, sigma2: 1 },
    // @ts-expect-error sensitive counts, opened
    { clique: [0], values: counts.sensitive, sigma2: 1 },
    // @ts-expect-error a column of rows
    { clique: [0], values: rows[0], sigma2: 1 },
  ];
  expect(wrong).toHaveLength(4);
  expect(new ResidualEstimator([2], [noisy]).column(0).values).toHaveLength(2);
});
