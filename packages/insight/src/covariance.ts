/** One cell of a released table of no, one or two columns; no column is the number of people. */
export interface Cell {
  /** Ascending. */
  readonly columns: readonly number[];
  /** One for each column. */
  readonly categories: readonly number[];
}

/** Tables of one release that were made consistent by least squares over residual components. */
export interface ReleasedVariances {
  readonly sizes: readonly number[];
  /** The variance that every cell of the table over these columns has. */
  variance(columns: readonly number[]): number;
}

const sharedBy = (a: Cell, b: Cell) => a.columns.filter((column) => b.columns.includes(column));

/**
 * The covariance of the noises of two cells of one release. The tables of a release correct each
 * other, so that even cells of different columns have the noise of the total in common:
 *
 *     cov(a, b) = Σ_τ v_τ · Π_{i∈τ}([a_i = b_i] − 1/n_i) · Π_{i∈A∖τ} 1/n_i · Π_{i∈B∖τ} 1/n_i
 *
 * over all sets τ of columns that both have, where v_τ, the variance of a residual component, follows
 * from the variances that are published. Derivation: docs/method/combining.md.
 */
export function covarianceOf(a: Cell, b: Cell, tables: ReleasedVariances): number {
  const size = (column: number) => tables.sizes[column] as number;
  const spread = (columns: readonly number[], without: readonly number[]) =>
    columns.reduce((part, i) => (without.includes(i) ? part : part / size(i)), 1);
  const category = (cell: Cell, column: number) => cell.categories[cell.columns.indexOf(column)];
  return subsets(sharedBy(a, b)).reduce((sum, part) => {
    const meet = part.reduce(
      (product, i) => product * ((category(a, i) === category(b, i) ? 1 : 0) - 1 / size(i)),
      1,
    );
    const scale = meet * spread(a.columns, part) * spread(b.columns, part);
    return scale === 0 ? sum : sum + scale * componentVariance(part, tables);
  }, 0);
}

/** v_τ: what the variance of the table over τ has beyond the components of its proper subsets. */
function componentVariance(columns: readonly number[], tables: ReleasedVariances): number {
  const size = (column: number) => tables.sizes[column] as number;
  const smaller = subsets(columns).filter((part) => part.length < columns.length);
  const below = smaller.reduce((sum, part) => {
    const scale = columns.reduce(
      (product, i) => product * (part.includes(i) ? 1 - 1 / size(i) : size(i) ** -2),
      1,
    );
    return scale === 0 ? sum : sum + scale * componentVariance(part, tables);
  }, 0);
  const own = columns.reduce((product, i) => product * (1 - 1 / size(i)), 1);
  return Math.max(0, tables.variance(columns) - below) / own;
}

function subsets(columns: readonly number[]): readonly (readonly number[])[] {
  return columns.reduce<readonly (readonly number[])[]>(
    (all, column) => all.concat(all.map((part) => part.concat(column))),
    [[]],
  );
}
