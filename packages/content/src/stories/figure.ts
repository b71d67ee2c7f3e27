import type { Answer } from '../sources/answer.ts';
import type { Part } from '../sources/questions.ts';
import { rowOf, type Unknown } from '../sources/row.ts';
import type { Source } from '../sources/schema.ts';
import type { PartShares } from '../sources/shares.ts';
import type { LiveQuery } from './live-query.ts';

/** A number that a source has published, or that we worked out from a file of others. */
export interface PublishedFigure {
  readonly kind: 'published';
  readonly name: string;
  readonly source: Source;
  readonly answer: Answer;
  readonly part: Part;
  readonly shares: PartShares;
  /** People whose answer is known, where the source tells. */
  readonly known?: number;
  readonly everyone?: number;
  readonly unknown?: Unknown;
  /** People whom the source covers in all, where it tells. */
  readonly covered?: number;
}

/** A number that the release which is open is asked for. */
export interface LiveFigure {
  readonly kind: 'live';
  readonly name: string;
  readonly query: LiveQuery;
}

export type Figure = PublishedFigure | LiveFigure;

/** Worked out by ourselves: labelled as our own analysis wherever it stands. */
export const isOurs = ({ answer }: PublishedFigure): boolean => answer.standing === 'recomputed';

/** The one share that leads: as published, else of everyone, else of those whose answer is known. */
export const leadingShare = ({ shares }: PublishedFigure): number =>
  shares.published ?? shares.ofEveryone ?? shares.ofKnown ?? Number.NaN;

/** People with the answer: counted, or the share of those who are known, which need not be whole. */
export function peopleWith(figure: PublishedFigure): number | undefined {
  const { shares, known } = figure;
  return shares.people ?? (known === undefined ? undefined : leadingShare(figure) * known);
}

/** A part of an answer as a figure; `undefined` where the answer gives no number for it. */
export function publishedFigure(
  name: string,
  source: Source,
  answer: Answer,
  part: string,
): PublishedFigure | undefined {
  const row = rowOf(source, answer);
  const shares = row.shares.find((one) => one.part === part);
  if (shares === undefined) return undefined;
  const { known, everyone } = answer.figure;
  const covered = row.coverage.people;
  return {
    kind: 'published',
    name,
    source,
    answer,
    part: shares.part,
    shares,
    ...(known === undefined ? {} : { known }),
    ...(everyone === undefined ? {} : { everyone }),
    ...(row.unknown === undefined ? {} : { unknown: row.unknown }),
    ...(covered === undefined ? {} : { covered }),
  };
}
