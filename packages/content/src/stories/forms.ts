import type { Figure } from './figure.ts';

/**
 * What of a figure a sentence tells: its share with the number that it is of (the default), people
 * with a known answer, with an unknown one, all people, people with this answer, the years, or where it
 * comes from.
 */
export const FIGURE_FORMS = [
  'share',
  'known',
  'unknown',
  'everyone',
  'people',
  'years',
  'source',
] as const;

export type FigureForm = (typeof FIGURE_FORMS)[number];

export const isForm = (name: string): name is FigureForm =>
  (FIGURE_FORMS as readonly string[]).includes(name);

/** Whether there is something to tell: a source may not say how many its unknowns are. */
export function canBeTold(figure: Figure, form: FigureForm): boolean {
  if (figure.kind === 'live') {
    const { answer, change } = figure.query;
    if (change !== undefined) return form === 'source';
    return form === 'share' ? answer !== undefined : form !== 'people' && form !== 'years';
  }
  switch (form) {
    case 'share':
    case 'years':
    case 'source':
      return true;
    case 'known':
      return figure.known !== undefined;
    case 'unknown':
      return figure.unknown !== undefined;
    case 'everyone':
      return figure.everyone !== undefined;
    case 'people':
      return figure.shares.people !== undefined;
  }
}
