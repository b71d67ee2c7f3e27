/**
 * How far tables are from those they should be: for each the share of people that would have to move
 * (total variation distance), in [0, 1]. Post-processing.
 */
export function tableGap(table: Float64Array, target: Float64Array): number {
  const [have, want] = [sumOf(table), sumOf(target)];
  let distance = 0;
  for (let cell = 0; cell < table.length; cell++) {
    distance += Math.abs((table[cell] as number) / have - (target[cell] as number) / want);
  }
  return distance / 2;
}

const sumOf = (values: Float64Array) => values.reduce((a, b) => a + b, 0);
