import { type Measurement, ResidualEstimator } from '../estimate/residual.ts';
import { perturbed, perturbedNumber, perturbedPatterns } from '../mechanism/perturbed.ts';
import { type SynthesisInput, synthesise } from './synthesise.ts';

export interface DrawInput extends Omit<SynthesisInput, 'estimates' | 'shrink' | 'mostSupport'> {
  /** Everything that the estimates of the release rest on. */
  readonly measurements: readonly Measurement[];
}

/**
 * One more synthetic file of the same release: every released measurement gets fresh noise of its own
 * variance, the estimates are computed again, and rows are drawn from them with the pairs as measured.
 * Which records many people share and which pairs were chosen stays as it is. Several such files tell
 * by how far they differ how uncertain a statistic of the rows is.
 *
 * Guarantee: post-processing; it sees released values and chance alone, so it spends nothing.
 * Source: docs/method/combining.md.
 */
export async function drawAgain(input: DrawInput): Promise<readonly Uint16Array[]> {
  const { bits, sizes } = input;
  const measurements = input.measurements.map((one) => ({
    ...one,
    values: perturbed(bits, one.values, one.sigma2),
  }));
  const { rows } = await synthesise({
    ...input,
    estimates: new ResidualEstimator(sizes, measurements),
    patterns: perturbedPatterns(bits, input.patterns),
    known: input.known.map((number) => perturbedNumber(bits, number)),
    shrink: false,
    mostSupport: 1,
  });
  return rows;
}
