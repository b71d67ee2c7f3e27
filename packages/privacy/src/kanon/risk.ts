/** The chance that a row is matched to the right person by somebody who knows its quasi-identifiers. */
export interface Risk {
  /** Somebody who knows that the person is in the file: 1 / class size. */
  readonly prosecutor: { readonly highest: number; readonly mean: number };
  /** Somebody who does not know it: 1 / size of the class in the population. */
  readonly journalist: { readonly highest: number; readonly mean: number };
  /** The share of all rows that somebody would match rightly who tries to match every one. */
  readonly marketer: number;
  /** Rows that nobody shares their quasi-identifiers with. */
  readonly uniques: number;
}

/**
 * Re-identification risk from class sizes. `population` is how many people there are of whom these
 * rows are taken to be a simple random sample: a class of f rows then stands for f·population/rows
 * people. By default the rows are everybody, and journalist and prosecutor know the same. `marketer`
 * follows the population.
 *
 * Source: El Emam, Dankar 2008, "Protecting privacy using k-anonymity", J. Am. Med. Inform. Assoc.
 * 15(5); Dankar, El Emam 2010 for the marketer.
 */
export function riskOf(classSizes: ArrayLike<number>, population?: number): Risk {
  const sizes = Array.from(classSizes).filter((size) => size > 0);
  const rows = sizes.reduce((sum, size) => sum + size, 0);
  if (rows === 0) {
    const none = { highest: 0, mean: 0 };
    return { prosecutor: none, journalist: none, marketer: 0, uniques: 0 };
  }
  const scale = Math.max(1, (population ?? rows) / rows);
  const smallest = sizes.reduce((least, size) => Math.min(least, size), rows);
  const mean = sizes.length / rows;
  return {
    prosecutor: { highest: 1 / smallest, mean },
    journalist: { highest: 1 / (smallest * scale), mean: mean / scale },
    marketer: mean / scale,
    uniques: sizes.filter((size) => size === 1).length,
  };
}
