import {
  CONTROL,
  CONTROL_CLASSES,
  CONTROL_TILT,
  type ControlClass,
  KINDS_OF_CONTROL,
  SEVERITIES,
} from '../tables/means.ts';

const MOST_LIKELY = 0.97;
const ROUNDS = 200;
const CLOSE = 1e-9;

/** The chance of every set of independent kinds; bit i of a set is the i-th kind. */
function independentSets(shares: readonly number[]): readonly number[] {
  return shares.reduce<readonly number[]>(
    (sets, share) => [...sets.map((set) => set * (1 - share)), ...sets.map((set) => set * share)],
    [1],
  );
}

/**
 * The chance of every set of kinds of control, the empty set left out: kinds are independent given
 * the latent severity, and the mixture over severity makes them come together.
 */
function setWeights(bases: readonly number[], of: ControlClass): readonly number[] {
  const severities = SEVERITIES.map(({ weight, lift }) => {
    const shares = KINDS_OF_CONTROL.map((kind, index) =>
      Math.min(MOST_LIKELY, (bases[index] ?? 0) * CONTROL_TILT[of][kind] * lift),
    );
    return independentSets(shares).map((set) => set * weight);
  });
  const sets = (severities[0] ?? []).map((_, set) =>
    set === 0 ? 0 : severities.reduce((sum, severity) => sum + (severity[set] ?? 0), 0),
  );
  const total = sets.reduce((sum, set) => sum + set, 0);
  return sets.map((set) => set / total);
}

function shareOfKind(weights: readonly number[], index: number): number {
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
): Readonly<Record<ControlClass, readonly number[]>> {
  const whole = CONTROL_CLASSES.reduce((sum, of) => sum + mixture[of], 0);
  const targets = KINDS_OF_CONTROL.map((kind) => CONTROL[group][kind]);
  let bases: readonly number[] = targets;
  for (let round = 0; round < ROUNDS; round += 1) {
    const sets = CONTROL_CLASSES.map((of) => [mixture[of] / whole, setWeights(bases, of)] as const);
    const results = KINDS_OF_CONTROL.map((_, index) =>
      sets.reduce((sum, [part, of]) => sum + part * shareOfKind(of, index), 0),
    );
    if (results.every((result, index) => Math.abs(result - (targets[index] ?? 0)) < CLOSE)) break;
    bases = bases.map((base, index) => (base * (targets[index] ?? 0)) / (results[index] ?? 1));
  }
  return {
    sexual: setWeights(bases, 'sexual'),
    labour: setWeights(bases, 'labour'),
    other: setWeights(bases, 'other'),
  };
}
