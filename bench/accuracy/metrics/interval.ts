/** A mean over runs with its 95 % interval of Student's t. */
export interface MeanInterval {
  readonly runs: number;
  readonly mean: number;
  /** Half the width of the interval; undefined for fewer than two runs. */
  readonly half: number | undefined;
  readonly min: number;
  readonly max: number;
}

/** The 97.5 % points of Student's t for 1 … 30 degrees of freedom, to three digits. */
const T975 = [
  ...[12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228],
  ...[2.201, 2.179, 2.16, 2.145, 2.131, 2.12, 2.11, 2.101, 2.093, 2.086],
  ...[2.08, 2.074, 2.069, 2.064, 2.06, 2.056, 2.052, 2.048, 2.045, 2.042],
];
const NORMAL = 1.96;

export function meanInterval(values: readonly number[]): MeanInterval {
  const runs = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / runs;
  const range = { min: Math.min(...values), max: Math.max(...values) };
  if (runs < 2) return { runs, mean, half: undefined, ...range };
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (runs - 1);
  return { runs, mean, half: (T975[runs - 2] ?? NORMAL) * Math.sqrt(variance / runs), ...range };
}
