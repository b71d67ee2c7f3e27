import type { Codebook } from '@tessera/model';
import { EU_MEMBER_STATES } from '../data/eu-member-states.ts';
import type { DimensionId } from '../data/mapping.ts';
import type { TableState } from '../state.ts';
import { TABLE_KINDS } from '../table-id.ts';
import { type Dimension, findDimension, isMissing, type Missing } from './dimension.ts';

export type Dimensions = ReadonlyMap<DimensionId, Dimension>;

/** Where a citizenship stands for a Member State that reports. */
const unionOf = (country: string | undefined) => (citizenship: string) =>
  citizenship === country ? 'own' : EU_MEMBER_STATES.includes(citizenship) ? 'otherEu' : 'nonEu';

/** Everything that a table tells people apart by, or what the file lacks of it. */
export function tableDimensions(
  codebook: Codebook,
  state: TableState,
): Dimensions | readonly Missing[] {
  const { pairs, filters } = TABLE_KINDS[state.table];
  const set = filters.filter((filter) => state[filter] !== undefined);
  const ids = [...new Set<DimensionId>([...pairs.flat(), ...set])];
  const found = ids.map((id) => findDimension(codebook, id, unionOf(state.country)));
  const missing = found.filter(isMissing);
  if (missing.length > 0) return missing;
  return new Map(found.flatMap((one) => (isMissing(one) ? [] : [[one.id, one] as const])));
}
