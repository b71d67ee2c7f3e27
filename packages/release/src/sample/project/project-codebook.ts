import { type Codebook, protectedColumns } from '@tessera/model';
import type { Projector } from './codes.ts';
import { CTDC_COLUMNS, MERGED_COLUMNS, UNMERGED_MARK } from './ctdc-columns.ts';
import { projectorOf } from './project-column.ts';

/**
 * One projector for each protected column, in codebook order; `undefined` if any column, or any code
 * list, is not one that the invented case can fill. Columns decide, not the codebook's name, so that
 * a smaller or renamed copy of a built-in codebook works as well.
 */
export function projectorsOf(codebook: Codebook): readonly Projector[] | undefined {
  const columns = protectedColumns(codebook);
  const merged = !columns.some(({ name }) => name === UNMERGED_MARK);
  const projectors: Projector[] = [];
  for (const column of columns) {
    const meaning = (merged ? MERGED_COLUMNS[column.name] : undefined) ?? CTDC_COLUMNS[column.name];
    const projector = meaning && projectorOf(column, meaning);
    if (projector === undefined) return undefined;
    projectors.push(projector);
  }
  return projectors;
}
