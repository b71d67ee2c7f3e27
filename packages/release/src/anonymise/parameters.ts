import { TesseraError } from '@tessera/model';
import { LONGEST } from '@tessera/privacy/kanon';

/** The numbers of the promise, such as it is. */
export interface Parameters {
  /** People who share every combination of quasi-identifiers. */
  readonly k: number;
  /** Facts of one person that somebody may know. */
  readonly m: number;
  readonly l?: number;
  readonly t?: number;
}

export const DEFAULT_K = 11;
export const DEFAULT_M = 2;

/** Below this a class is a handful of people, and only who says so may go there. */
export const LOW_K = 5;

/** A file of fewer classes than this, each of k people, would say next to nothing. */
export const FEWEST_CLASSES = 10;

/** Throws `PARAMETER_OUT_OF_RANGE` for values that mean nothing, or too little. */
export function checkParameters({ k, m, l, t }: Parameters, understood: boolean): void {
  if (!Number.isSafeInteger(k) || k < 2) {
    throw outOfRange('k is a whole number of at least 2: so many people share each combination.');
  }
  if (k < LOW_K && !understood) {
    throw outOfRange(
      `With k = ${k} a combination of answers may be shared by only ${k} people.`,
      `Use --k ${LOW_K} or more (${DEFAULT_K} is usual here), or add --i-understand.`,
    );
  }
  if (!Number.isInteger(m) || m < 1 || m > LONGEST) {
    throw outOfRange(`m is 1, 2 or ${LONGEST}: so many facts of one person may be known.`);
  }
  if (l !== undefined && (!Number.isSafeInteger(l) || l < 2)) {
    throw outOfRange('l is a whole number of at least 2: so many answers occur in each class.');
  }
  if (t !== undefined && !(t > 0 && t < 1)) {
    throw outOfRange('t is between 0 and 1: so far may a class be from all people.');
  }
}

/** Throws `TOO_FEW_PEOPLE`; it does not say how many there are. */
export function checkPeople(people: number, k: number): void {
  if (people >= k * FEWEST_CLASSES) return;
  throw new TesseraError('TOO_FEW_PEOPLE', {
    cause: `There are too few people for k = ${k}: at least ${k * FEWEST_CLASSES} are needed.`,
    remedy:
      'Pool the records with other organisations or with more years. Nothing was written; keep this file to yourselves.',
  });
}

export const outOfRange = (
  cause: string,
  remedy = 'Run it with --help to see what is possible.',
): TesseraError => new TesseraError('PARAMETER_OUT_OF_RANGE', { cause, remedy });

/**
 * Throws `PARAMETER_OUT_OF_RANGE` for a population that is smaller than its sample. It says how many
 * there are: only who may see the records makes restricted rows.
 */
export function checkSample(population: number | undefined, people: number): void {
  if (population === undefined || population >= people) return;
  throw outOfRange(
    `A population of ${population} is smaller than the ${people} in this file, who are part of it.`,
    'Give with --population how many people there are in all, or leave it out.',
  );
}

/** Throws `PARAMETER_OUT_OF_RANGE`. */
export function checkPopulation(population: number | undefined): void {
  if (population === undefined || (Number.isSafeInteger(population) && population > 0)) return;
  throw outOfRange('The population is a whole number of people.');
}
