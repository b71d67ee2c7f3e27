import type { Codebook } from '@tessera/model';
import { type Axis, axesOf } from './axes.ts';
import { corridorColumns } from './corridor-columns.ts';
import { type Question, questionsOf } from './questions.ts';

/** The pictures of an answer, in the order in which they are offered. */
export const PICTURES = ['bars', 'trend', 'heat', 'multiples', 'corridors'] as const;
export type Picture = (typeof PICTURES)[number];

/** The years that a trend goes along. */
export const yearAxis = (codebook: Codebook): Axis | undefined =>
  axesOf(codebook).find(({ kind }) => kind === 'year');

/** What the answers to a question can be set against: everything that the question is not itself. */
export const axesFor = (codebook: Codebook, question: Question): readonly Axis[] =>
  axesOf(codebook).filter(({ id }) => id !== question.id);

/** The axis that is chosen first: who people are before where and when. */
export function firstAxis(codebook: Codebook, question: Question): Axis | undefined {
  const axes = axesFor(codebook, question);
  return axes.find(({ kind }) => kind === 'category' || kind === 'ordered') ?? axes[0];
}

/** Which pictures a question can be answered with, by what its codebook has. */
export function picturesFor(codebook: Codebook, question: Question): readonly Picture[] {
  const year = yearAxis(codebook);
  const corridors = corridorColumns(codebook);
  const has: Readonly<Record<Picture, boolean>> = {
    bars: true,
    trend: year !== undefined && year.id !== question.id,
    heat: axesFor(codebook, question).length > 0,
    multiples: axesFor(codebook, question).length > 0,
    corridors: corridors?.some(({ name }) => name === question.id) === true,
  };
  return PICTURES.filter((picture) => has[picture]);
}

/** Whether any question of a codebook can be answered with a picture. */
export const offers = (codebook: Codebook, picture: Picture): boolean =>
  questionsOf(codebook).some((question) => picturesFor(codebook, question).includes(picture));
