import type { AnyFilter, Filter } from '@tessera/engine';
import { type Crossed, restOf, sumOver } from '@tessera/insight';
import type { DimensionId } from '../data/mapping.ts';
import type { Place } from '../layouts/layout.ts';
import { type Count, countCrossed } from './count-crossed.ts';
import type { Dimension } from './dimension.ts';
import { anyForm } from './form-filter.ts';

export type Pair = readonly [Dimension, Dimension];

/** Everything that was counted for one table. */
export interface Counts {
  /** People in a place; it names dimensions of one of the pairs that were counted. */
  peopleIn(place: Place): number;
}

interface Counted {
  readonly pair: Pair;
  readonly byForm: ReadonlyMap<string, Crossed>;
  readonly all: Crossed;
}

/** Counts people by each pair of dimensions; by form of exploitation too for the first pair. */
export async function countTable(
  count: Count,
  filters: readonly Filter[],
  pairs: readonly Pair[],
  forms: ReadonlyMap<string, AnyFilter>,
): Promise<Counts> {
  const counted = await Promise.all(
    pairs.map(async (pair, i): Promise<Counted> => {
      const all = await countCrossed(count, filters, pair);
      const asked: readonly (readonly [string, AnyFilter])[] =
        i > 0 || forms.size === 0 ? [] : [...forms, ['any', anyForm(forms)]];
      const byForm = await Promise.all(
        asked.map(
          async ([id, filter]) =>
            [id, await countCrossed(count, [...filters, filter], pair)] as const,
        ),
      );
      return { pair, byForm: new Map(byForm), all };
    }),
  );
  return { peopleIn: (place) => peopleIn(counted, place) };
}

function peopleIn(counted: readonly Counted[], { parts, form }: Place): number {
  const named = Object.keys(parts);
  const found = counted.find(
    ({ pair, byForm }) =>
      named.every((id) => pair.some((dimension) => dimension.id === id)) &&
      (form === undefined || byForm.size > 0),
  );
  if (found === undefined) throw new RangeError('a place is counted by one of the pairs');
  const { pair, all, byForm } = found;
  const crossed =
    form === undefined
      ? all
      : form === 'none'
        ? restOf(all, byForm.get('any') ?? [])
        : (byForm.get(form) ?? []);
  const [rows, columns] = pair.map((dimension) => chosen(dimension, parts[dimension.id]));
  return sumOver(crossed, rows, columns);
}

const chosen = (
  { parts }: Dimension,
  ids: readonly string[] | undefined,
): readonly number[] | undefined => ids?.map((id) => parts.indexOf(id));

/** The columns that say who is in a place. */
export function dimensionsOf({ parts, form }: Place): readonly (DimensionId | 'form')[] {
  const ids = Object.keys(parts) as DimensionId[];
  return form === undefined ? ids : [...ids, 'form'];
}
