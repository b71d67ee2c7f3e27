import { type QuestionShares, wholeOf } from '@tessera/insight';
import type { Source } from '../release/open-release.ts';
import { askedColumn } from './ask.ts';
import { sourceColumn } from './filters.ts';
import { yearAxis } from './pictures.ts';
import { rulesOf } from './rules.ts';
import type { State } from './state.ts';

/** Who wrote the records of a picture, where a codebook says it. */
export interface Writers {
  readonly labels: readonly string[];
  readonly shares: QuestionShares;
}

/** The first and the last year that somebody in a picture was registered in. */
export async function yearsIn(
  { rows, opened: { codebook } }: Source,
  state: State,
): Promise<readonly [string, string] | undefined> {
  const axis = yearAxis(codebook);
  if (axis === undefined) return undefined;
  const [counted] = await rows.count(askedColumn(state, codebook, axis.id));
  const present = axis.values.filter((_, i) => (counted?.yes[i] ?? 0) > 0);
  const [first, last] = [present[0], present.at(-1)];
  return first === undefined || last === undefined ? undefined : [first, last];
}

export async function writersIn(source: Source, state: State): Promise<Writers | undefined> {
  const { codebook } = source.opened;
  const column = sourceColumn(codebook);
  if (column === undefined) return undefined;
  const asked = askedColumn(state, codebook, column.name);
  const counted = await source.rows.count(asked);
  const shares = wholeOf(counted, rulesOf(source, asked, 'anyRecorded'));
  return { labels: column.values.map(({ label }) => label), shares };
}
