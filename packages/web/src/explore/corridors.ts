import type { Asked, Counted } from '@tessera/engine';
import { type Flows, flowsOf, type QuestionShares } from '@tessera/insight';
import type { Column } from '@tessera/model';

/** A country by its code in the codebook and its name. */
export interface Place {
  readonly code: string;
  readonly label: string;
}

/** One flow of a picture: people of one country who were exploited in the same or another one. */
export interface Corridor {
  readonly from: Place;
  readonly to: Place;
  readonly isHome: boolean;
}

export interface Corridors {
  readonly from: Column;
  readonly to: Column;
  /** The answers of the picture. */
  readonly flows: readonly Corridor[];
  /** Three shares each: in their own country, across a border, in a flow that is not drawn. */
  readonly borders: {
    readonly whole: QuestionShares;
    /** As the composition shows them. */
    readonly shown: QuestionShares;
    /** Without the largest part. */
    readonly without: QuestionShares;
  };
}

/** Flows that a picture knows by name. */
const MOST_FLOWS = 60;

/**
 * The flows of each part, from counts by country of origin along the country of exploitation: so many of
 * the largest ones by name, and what is beyond them as one answer.
 */
export function flowsIn(
  counted: readonly Counted[],
  parts: number,
  [from, to]: readonly [Column, Column],
  most = MOST_FLOWS,
): Flows {
  const first = to.blanks.length;
  const stride = counted.length / (first + to.values.length);
  const places = Array.from({ length: first + to.values.length }, (_, place) => place);
  const at = (place: number, part: number) => counted[place * stride + part];
  const counts = Array.from({ length: parts }, (_, part) => ({
    people: places.reduce((sum, place) => sum + (at(place, part)?.people ?? 0), 0),
    to: places.slice(first).map((place) => at(place, part)?.yes ?? []),
  }));
  const codes = to.values.map(({ code }) => code);
  const home = from.values.map(({ code }) => codes.indexOf(code));
  return flowsOf(counts, home, most);
}

export function corridorOf(
  { flows }: Flows,
  at: number,
  [from, to]: readonly [Column, Column],
): Corridor | undefined {
  const flow = flows[at];
  const [origin, end] = [from.values[flow?.from ?? -1], to.values[flow?.to ?? -1]];
  if (origin === undefined || end === undefined) return undefined;
  return { from: origin, to: end, isHome: origin.code === end.code };
}

/** The question for flows: where they come from, with every place of exploitation on its own. */
export const asksFlows = (asked: Asked, from: number, column: Column): Asked => ({
  ...asked,
  question: { kind: 'column', column: from, from: column.blanks.length },
});
