/**
 * Assumed, all of it: how a caseload is invented for a codebook that Tessera knows nothing about.
 * Four latent classes of case make the columns depend on each other; `blank` is the chance of a blank
 * cell, and `yes` the chance of a positive flag, in a case of that class.
 */
export const LATENT_CLASSES = [
  { weight: 0.4, blank: 0.1, yes: 0.1 },
  { weight: 0.3, blank: 0.2, yes: 0.3 },
  { weight: 0.2, blank: 0.35, yes: 0.55 },
  { weight: 0.1, blank: 0.6, yes: 0.2 },
] as const;

/** In lists without an order, the r-th most frequent code has a weight of 1 / r ** SKEW. */
export const SKEW = 1.2;

/** In lists with an order, a step away from the peak of the class divides the weight by this. */
export const FALL = 1.6;
