import type { Group, Part } from './questions.ts';
import type { Row } from './row.ts';
import { valuesOfPart } from './shares.ts';

/** A share and the row that tells it. */
export interface Told {
  readonly label: string;
  readonly share: number;
}

/**
 * The smallest and the largest share that sources tell of all that they cover. A share told as "more
 * than" is a bound and no value.
 */
export interface Spread {
  readonly part: Part;
  readonly low: Told;
  readonly high: Told;
}

export function spreadOf(rows: readonly Row[], part: Part, group: Group): Spread | undefined {
  const giving = rows.filter(
    ({ answer, shares }) =>
      answer.group === group &&
      answer.where === undefined &&
      !(answer.figure.kind === 'percent' && answer.figure.precision === 'more-than') &&
      valuesOfPart(shares, part).length > 0,
  );
  const told = giving.flatMap(({ answer: { label }, shares }) =>
    valuesOfPart(shares, part).map((share): Told => ({ label, share })),
  );
  const [first] = told;
  if (first === undefined || giving.length < 2) return undefined;
  const low = told.reduce((best, one) => (one.share < best.share ? one : best), first);
  const high = told.reduce((best, one) => (one.share > best.share ? one : best), first);
  return { part, low, high };
}
