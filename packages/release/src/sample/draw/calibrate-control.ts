import {
  CONTROL,
  CONTROL_CLASSES,
  CONTROL_TILT,
  type ControlClass,
  KINDS_OF_CONTROL,
  SEVERITIES,
} from '../tables/means.ts';

const SETS = 1 << KINDS_OF_CONTROL.length;
const MOST_LIKELY = 0.97;
const ROUNDS = 200;

/**
 * The chance of every set of kinds of control, empty sets left out: kinds are independent given the
 * latent severity, and the mixture over severity makes them come together.
 */
function setWeights(bases: readonly number[], of: ControlClass): Float64Array {
  const weights = new Float64Array(SETS);
  for (const { weight, lift } of SEVERITIES) {
    const kinds = KINDS_OF_CONTROL.map((kind, index) =>
      Math.min(MOST_LIKELY, (bases[index] ?? 0) * CONTROL_TILT[of][kind] * lift),
    );
    for (let set = 1; set < SETS; set += 1) {
      const chances = kinds.map((share, index) => (set & (1 << index) ? share : 1 - share));
      weights[set] = (weights[set] ?? 0) + weight * chances.reduce((all, one) => all * one, 1);
    }
  }
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

function shareOfKind(weights: Float64Array, index: number): number {
  return weights.reduce((sum, weight, set) => (set & (1 << index) ? sum + weight : sum), 0);
}

/**
 * For each class of exploitation, the chance of every set of kinds (bit i is `KINDS_OF_CONTROL[i]`)
 * such that the mixture of the classes by `mixture` has the shares of `CONTROL`. The shares of an
 * independent draw are scaled by target / result until they fit.
 */
export function calibrateControl(
  group: 'child' | 'adult',
  mixture: Readonly<Record<ControlClass, number>>,
): Readonly<Record<ControlClass, Float64Array>> {
  const whole = CONTROL_CLASSES.reduce((sum, of) => sum + mixture[of], 0);
  const targets = KINDS_OF_CONTROL.map((kind) => CONTROL[group][kind]);
  let bases: readonly number[] = targets;
  for (let round = 0; round < ROUNDS; round += 1) {
    const sets = CONTROL_CLASSES.map((of) => [mixture[of] / whole, setWeights(bases, of)] as const);
    bases = bases.map((base, index) => {
      const result = sets.reduce((sum, [part, of]) => sum + part * shareOfKind(of, index), 0);
      return (base * (targets[index] ?? 0)) / result;
    });
  }
  return {
    sexual: setWeights(bases, 'sexual'),
    labour: setWeights(bases, 'labour'),
    other: setWeights(bases, 'other'),
  };
}
