import {
  named,
  type PartShares,
  percent,
  precisely,
  type Row,
  type SourceWords,
  yearsIn,
} from '@tessera/content/sources';
import type { TFunction } from 'i18next';
import type { Mark, SourceLine } from './source-line.ts';

export interface Tongue {
  readonly t: TFunction;
  readonly words: SourceWords;
}

/** The lines of published sources, in the order of their rows. */
export function publishedLines(rows: readonly Row[], tongue: Tongue): readonly SourceLine[] {
  return rows.map((row) => ({
    id: `${row.source.id}/${row.answer.id}`,
    label: named(row.answer.label, tongue.words),
    about: aboutOf(row, tongue),
    isEstimate: isEstimate(row),
    marks: drawnShares(row).flatMap((one) => marksOf(one, row, tongue)),
    unknown: unknownOf(row, tongue),
  }));
}

const aboutOf = ({ source, answer }: Row, { words }: Tongue): string =>
  [words.phrases.populations[source.population.kind], yearsIn(answer.years, words)].join(
    words.comma,
  );

/** Adults are what is left of children: the table has them, the picture goes without. */
const drawnShares = ({ answer, shares }: Row): readonly PartShares[] =>
  answer.question === 'child-share' ? shares.filter(({ part }) => part === 'child') : shares;

function marksOf(shares: PartShares, row: Row, { t, words }: Tongue): readonly Mark[] {
  const { published, ofKnown, ofEveryone } = shares;
  const part = words.phrases.parts[shares.part];
  if (published !== undefined) {
    return [
      { share: published, text: t('mark', { part, share: precisely(published, row, words) }) },
    ];
  }
  const told = (key: string, share: number): Mark => ({
    share,
    text: t(key, { part, share: percent(share, words.language) }),
  });
  if (ofKnown === undefined) return [];
  if (ofEveryone === undefined || ofEveryone === ofKnown) return [told('mark', ofKnown)];
  return [told('markOfAll', ofEveryone), told('markOfKnown', ofKnown)];
}

/** Whether nobody counted the people of a row. */
export const isEstimate = ({ source }: Row): boolean =>
  source.population.kind === 'everyone-estimated';

function unknownOf(row: Row, { t, words }: Tongue): SourceLine['unknown'] {
  const { unknown } = row;
  if (isEstimate(row)) return { text: t('noUnknown') };
  if (unknown === undefined) return { text: t('notStated') };
  const text = t('unknown', { share: percent(unknown.share, words.language) });
  return { text, share: unknown.share };
}
