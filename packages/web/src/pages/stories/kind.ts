import { type Figure, isOurs } from '@tessera/content/stories';

/** The three kinds of numbers that a reader must be able to tell apart. */
export const KINDS = ['published', 'ours', 'live'] as const;
export type Kind = (typeof KINDS)[number];

export const kindOf = (figure: Figure): Kind =>
  figure.kind === 'live' ? 'live' : isOurs(figure) ? 'ours' : 'published';
