import type { Asked, Filter } from '@tessera/engine';
import type { ViewRows } from '@tessera/insight';
import type { Source } from '../release/open-release.ts';

/** What a question to the rows of a release rests on; nothing for a file of one's own, which is read as it is. */
export function viewRows(
  { facts }: Pick<Source, 'facts'>,
  { filters, question, split, along }: Asked,
): ViewRows | undefined {
  if (facts === undefined) return undefined;
  const columns = new Set(filters.flatMap(columnsOf));
  const asksAnew =
    question.kind === 'flags'
      ? !question.columns.every((column) => columns.has(column))
      : !columns.has(question.column);
  const asked = columns.size + (asksAnew ? 1 : 0);
  const own = question.kind === 'flags' ? question.columns : [question.column];
  const isNew = (column: number) => !columns.has(column) && !own.includes(column);
  const parts = [split, along].filter((one) => one !== undefined);
  const more = parts.filter((one) =>
    'columns' in one ? one.columns.some(isNew) : isNew(one.column),
  ).length;
  return {
    pairVariance: facts.variance,
    columns: Math.max(1, asked),
    partColumns: Math.max(1, asked + more),
  };
}

const columnsOf = (filter: Filter): readonly number[] =>
  'any' in filter ? filter.any.map(({ column }) => column) : [filter.column];
