import { TesseraError } from '@tessera/model';

/** Fewer cannot say how far files are apart, and more hardly make an interval shorter. */
export const FEWEST_DRAWS = 2;
export const MOST_DRAWS = 20;

/** Throws `PARAMETER_OUT_OF_RANGE` for a number of further synthetic files that is none of 0, 2 to 20. */
export function checkDraws(draws: number | undefined): void {
  if (draws === undefined || draws === 0) return;
  if (Number.isInteger(draws) && draws >= FEWEST_DRAWS && draws <= MOST_DRAWS) return;
  throw new TesseraError('PARAMETER_OUT_OF_RANGE', {
    cause: `The number of further synthetic files must be a whole number from ${FEWEST_DRAWS} to ${MOST_DRAWS}, or 0 for none.`,
    remedy: 'Leave out --draws for none, or use --draws 5.',
  });
}

/** Where the further synthetic files of a release lie, in order. */
export const drawPaths = (draws: number): readonly string[] =>
  Array.from(
    { length: draws },
    (_, k) => `data/draws/microdata-${String(k + 1).padStart(2, '0')}.csv`,
  );
