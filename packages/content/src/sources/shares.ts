import type { Counts, Figure } from './figure-shape.ts';
import { PARTS, type Part } from './questions.ts';

/** The shares of one answer, from 0 to 1: as published, or worked out from counts. */
export interface PartShares {
  readonly part: Part;
  readonly people?: number;
  readonly published?: number;
  /** Of the people whose answer is known. */
  readonly ofKnown?: number;
  /** Of all people, told when the source says how many there are. */
  readonly ofEveryone?: number;
}

/** Every share that a figure gives, in the order of the parts. */
export function sharesOf(figure: Figure): readonly PartShares[] {
  return PARTS.flatMap((part): readonly PartShares[] => {
    if (figure.kind === 'counts') {
      const people = figure.people[part];
      return people === undefined ? [] : [fromCounts(part, people, figure)];
    }
    const percent = figure.percent[part];
    // Read as decimals: 92.6 / 100 is not the number nearest to 0.926.
    return percent === undefined ? [] : [{ part, published: Number(`${percent}e-2`) }];
  });
}

function fromCounts(part: Part, people: number, { known, everyone }: Counts): PartShares {
  const ofKnown = people / known;
  return everyone === undefined
    ? { part, people, ofKnown }
    : { part, people, ofKnown, ofEveryone: people / everyone };
}

/** Every value that one part is told with: one or two. */
export function valuesOfPart(shares: readonly PartShares[], part: Part): readonly number[] {
  const found = shares.find((one) => one.part === part);
  return [found?.published, found?.ofEveryone, found?.ofKnown].filter((one) => one !== undefined);
}
