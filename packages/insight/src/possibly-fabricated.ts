import { Z95 } from './noisy.ts';

/** One answer: a category of a column. */
export interface Answer {
  readonly column: number;
  readonly category: number;
}

export interface ReleasedTables {
  readonly sizes: readonly number[];
  /**
   * Unbiased cells over these columns (ascending, row-major, the first slowest) with the variance
   * that each has; undefined where no such table was released. No column is the number of people.
   */
  table(
    columns: readonly number[],
  ): { readonly values: ArrayLike<number>; readonly variance: number } | undefined;
}

/**
 * What says that a combination of answers is that of real people:
 *
 * - `table`: a released table over exactly these columns, whose cell is surely above zero;
 * - `inequality`: released tables of fewer columns that leave no other possibility;
 * - `model`: nothing but the model that the synthetic rows were drawn from.
 */
export type Support = 'table' | 'inequality' | 'model';

/**
 * What supports a combination of one to three answers about different columns. "Surely" means that
 * the value less `z` standard deviations is above zero; with the default one of forty empty cells
 * passes for filled, so a page that marks many combinations takes a larger `z`.
 *
 * Of people with an answer a, n(ab) say b too and n(ac) say c too; where n(ab) + n(ac) − n(a) is above
 * zero, so many people at least say all three. The same holds for two answers and all people. The
 * standard deviations of such sums are added up, which is right whatever the noises have in common.
 *
 * Throws a `RangeError` for other numbers of answers, and for a column named twice.
 */
export function supportOf(
  combination: readonly Answer[],
  tables: ReleasedTables,
  z: number = Z95,
): Support {
  const answers = [...combination].sort((a, b) => a.column - b.column);
  if (answers.length < 1 || answers.length > 3) throw new RangeError('one to three answers');
  if (new Set(answers.map(({ column }) => column)).size < answers.length) {
    throw new RangeError('two answers about one column');
  }
  const own = cellOf(answers, tables);
  if (own !== undefined && own.value - z * own.sd > 0) return 'table';
  return smallestNumbers(answers, tables).some(({ value, sd }) => value - z * sd > 0)
    ? 'inequality'
    : 'model';
}

/**
 * Whether a combination of one to three answers that stands in synthetic rows is supported by the
 * model alone: perhaps nobody of the file has it. The opposite is no proof that somebody has it.
 */
export function possiblyFabricated(
  combination: readonly Answer[],
  tables: ReleasedTables,
  z: number = Z95,
): boolean {
  return supportOf(combination, tables, z) === 'model';
}

interface Bound {
  readonly value: number;
  readonly sd: number;
}

function cellOf(answers: readonly Answer[], tables: ReleasedTables): Bound | undefined {
  const table = tables.table(answers.map(({ column }) => column));
  if (table === undefined) return undefined;
  const cell = answers.reduce(
    (at, { column, category }) => at * (tables.sizes[column] as number) + category,
    0,
  );
  const value = table.values[cell];
  if (value === undefined) throw new RangeError('no such category');
  return { value, sd: Math.sqrt(table.variance) };
}

/** Lower bounds of the number of people with all answers, from tables of one column fewer. */
function smallestNumbers(answers: readonly Answer[], tables: ReleasedTables): readonly Bound[] {
  if (answers.length < 2) return [];
  return answers.flatMap((one, i) =>
    answers.slice(i + 1).flatMap((other) => {
      const [first, second] = [without(answers, one), without(answers, other)];
      const parts = [first, second, without(first, other)].map((part) => cellOf(part, tables));
      const [a, b, common] = parts;
      if (a === undefined || b === undefined || common === undefined) return [];
      return [{ value: a.value + b.value - common.value, sd: a.sd + b.sd + common.sd }];
    }),
  );
}

const without = (answers: readonly Answer[], one: Answer) =>
  answers.filter((answer) => answer !== one);
