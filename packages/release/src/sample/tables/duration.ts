import { PUBLISHED } from './published.ts';

/** The first month of each band, up to one, two and five years and beyond. */
export const MONTHS = [0, 13, 25, 61] as const;

/** Assumed: of more than two years, how much is more than five. */
const OVER_FIVE_OF_OVER_TWO = 0.34;

const bands = (underOne: number, overTwo: number): readonly number[] => [
  underOne,
  1 - underOne - overTwo,
  overTwo * (1 - OVER_FIVE_OF_OVER_TWO),
  overTwo * OVER_FIVE_OF_OVER_TWO,
];

/** Published but for the split above; `other` is assumed to last as long as labour. */
export const DURATIONS = {
  sexual: bands(PUBLISHED.sexualUnderOneYear.share, PUBLISHED.sexualOverTwoYears.share),
  labour: bands(PUBLISHED.labourUnderOneYear.share, PUBLISHED.labourOverTwoYears.share),
} as const;
