import type { Asked, Filter, Split } from '@tessera/engine';
import type { Codebook, Column } from '@tessera/model';
import type { Axis } from './axes.ts';
import { filtersOf, withFilter } from './filters.ts';
import { lensFilter } from './lens.ts';
import { codedColumns, questionOf } from './questions.ts';
import { populationOf } from './standards.ts';
import type { State } from './state.ts';

/** Everything that rows must pass to be in the picture of a state. */
export const rowsOf = (state: State, codebook: Codebook): readonly Filter[] => [
  ...lensFilter(codebook, state.lens),
  ...filtersOf(state.filters, codebook),
];

/** The column of parts, as rows are split by it: every code on its own. */
function splitBy(state: State, codebook: Codebook): Split | undefined {
  const column = codedColumns(codebook).findIndex(({ name }) => name === state.by);
  if (column < 0) return undefined;
  const { blanks, values } = codedColumns(codebook)[column] as Column;
  return { column, part: [...blanks, ...values].map((_, code) => code) };
}

/** The question of a state as the rows are asked it: every value of the column of parts on its own. */
export function askedOf(state: State, codebook: Codebook): Asked {
  const split = splitBy(state, codebook);
  return {
    filters: rowsOf(state, codebook),
    question: questionOf(codebook, state.question).asked,
    ...(split === undefined ? {} : { split }),
  };
}

/** The same along an axis, in the parts that are shown: `part` has one for every code of the column. */
export function askedAlong(
  state: State,
  codebook: Codebook,
  axis: Axis,
  part: readonly number[] | undefined,
): Asked {
  const { split, ...asked } = askedOf(state, codebook);
  const parts = split === undefined || part === undefined ? {} : { split: { ...split, part } };
  return { ...asked, ...parts, along: axis.asked };
}

/** People by the part they are in, among those whom a standard counts; `undefined` if that is not needed. */
export function askedWeights(
  state: State,
  codebook: Codebook,
  part: readonly number[] | undefined,
): Asked | undefined {
  const population = populationOf(codebook, state.standard);
  if (state.composition !== 'weighed' || population === undefined) return undefined;
  const other: State =
    'lens' in population
      ? { ...state, lens: population.lens }
      : {
          ...state,
          filters: withFilter(state.filters, population.year.name, [population.year.code]),
        };
  const { split, ...asked } = askedOf(other, codebook);
  return split === undefined || part === undefined
    ? asked
    : { ...asked, split: { ...split, part } };
}

/** How many people of the picture each value of a column has. */
export function askedColumn(state: State, codebook: Codebook, name: string): Asked {
  return {
    filters: rowsOf(state, codebook),
    question: questionOf(codebook, name).asked,
  };
}
