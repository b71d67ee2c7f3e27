import type { Source } from '../release/open-release.ts';
import { codedColumns } from './questions.ts';
import type { Tongue } from './sentences.ts';
import type { State } from './state.ts';

/** How the source is named wherever it must be: on the page, in a picture, in a citation. */
export function sourceTitle({ facts, name, opened }: Source, { t }: Tongue): string {
  if (facts === undefined) return `${name ?? ''} (${opened.codebook.title})`;
  const released = t('released', { date: dayOf(facts.created) });
  return facts.invented
    ? `${facts.title}. ${t('invented')} ${released}`
    : `${facts.title}. ${released}`;
}

export const dayOf = (created: string): string => created.slice(0, 10);

/** The years that a picture can hold: those of its filter, or all that the codebook lists. */
export function yearsOf({ filters }: State, { opened }: Source): string {
  const column = codedColumns(opened.codebook).find(({ kind }) => kind === 'year');
  if (column === undefined) return '';
  const chosen = filters[column.name] ?? [];
  const codes = chosen.length > 0 ? chosen : column.values.map(({ code }) => code);
  const [first, last] = [codes[0] ?? '', codes.at(-1) ?? ''];
  return first === last ? first : `${first}–${last}`;
}
