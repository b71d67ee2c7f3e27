import type { Asked, Filter } from '@tessera/engine';
import type { Codebook } from '@tessera/model';
import { lensFilter } from './lens.ts';
import { codedColumns, questionsOf } from './questions.ts';
import type { State } from './state.ts';

/** The question of a state as the rows are asked it: every value of the column of parts on its own. */
export function askedOf(state: State, codebook: Codebook): Asked {
  const columns = codedColumns(codebook);
  const question = questionsOf(codebook).find(({ id }) => id === state.question);
  if (question === undefined) throw new RangeError('a state asks a question of its codebook');
  const by = columns.findIndex(({ name }) => name === state.by);
  const size = (columns[by]?.blanks.length ?? 0) + (columns[by]?.values.length ?? 0);
  return {
    filters: [...lensFilter(codebook, state.lens), ...filtersOf(state, codebook)],
    question: question.asked,
    ...(by < 0 ? {} : { split: { column: by, part: Array.from({ length: size }, (_, i) => i) } }),
  };
}

function filtersOf({ filters }: State, codebook: Codebook): readonly Filter[] {
  return codedColumns(codebook).flatMap(({ name, blanks, values }, column) => {
    const codes = filters[name] ?? [];
    if (codes.length === 0) return [];
    const places = values.flatMap(({ code }, i) =>
      codes.includes(code) ? [blanks.length + i] : [],
    );
    return [{ column, in: places }];
  });
}
