import { conceptTerm, type Postings } from './postings.ts';
import type { Unit } from './read-query.ts';

/** Resources by their place in the list, the best first, with their scores. */
export interface Ranked {
  readonly documents: readonly number[];
  readonly scores: Float32Array;
}

/** How strongly resources that answer all of a query come before those that answer part of it. */
const WHOLE = 1.5;

/** Those that answer less of a query are shown only where there are fewer than this of the others. */
const ENOUGH = 10;

/** Shares of a query that have to be answered, tried one after the other. */
const SHARES = [0.99, 0.7, 0.4, 0];

/** Ranks resources by the units of a query. A unit counts as much as the rarest thing in it is rare. */
export function rank(
  units: readonly Unit[],
  postings: ReadonlyMap<string, Postings>,
  size: number,
): Ranked {
  const scores = new Float32Array(size);
  const answered = new Float32Array(size);
  const unitScores = new Float32Array(size);
  let asked = 0;
  for (const unit of units) {
    const { touched, rarity } = scoreUnit(unit, postings, unitScores);
    const share = touched.length === 0 ? 0 : 1 + rarity / 2;
    asked += share;
    for (const document of touched) {
      const score = unitScores[document] ?? 0;
      unitScores[document] = 0;
      if (score === 0) continue;
      scores[document] = (scores[document] ?? 0) + score;
      answered[document] = (answered[document] ?? 0) + share;
    }
  }
  const shareOf = (document: number) => (answered[document] ?? 0) / asked;
  const documents = enough(size, shareOf);
  for (const document of documents)
    scores[document] = (scores[document] ?? 0) * shareOf(document) ** WHOLE;
  documents.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  return { documents, scores };
}

/** Adds what a unit counts for to the scores: the best of its concepts, and its words beside it. */
function scoreUnit(
  { concepts, words }: Unit,
  postings: ReadonlyMap<string, Postings>,
  scores: Float32Array,
) {
  const touched: number[] = [];
  let rarity = 0;
  const meant = concepts.some((one) => postings.has(conceptTerm(one)));
  const each = (term: string, of: (before: number, impact: number) => number) => {
    const found = postings.get(term);
    if (found === undefined) return;
    const { documents, impacts } = found;
    for (let at = 0; at < documents.length; at++) {
      const document = documents[at] ?? 0;
      const before = scores[document] ?? 0;
      if (before === 0 && meant && !term.startsWith('=')) continue;
      if (before === 0) touched.push(document);
      scores[document] = of(before, impacts[at] ?? 0);
    }
    if (!meant || term.startsWith('=')) rarity = Math.max(rarity, found.rarity);
  };
  for (const one of concepts) each(conceptTerm(one), Math.max);
  for (const { stem, weight } of words) each(stem, (before, impact) => before + impact * weight);
  return { touched, rarity };
}

/** The resources that answer the largest share of the query for which there are enough of them. */
function enough(size: number, share: (document: number) => number): number[] {
  for (const least of SHARES) {
    const found: number[] = [];
    for (let document = 0; document < size; document++)
      if (share(document) > least) found.push(document);
    if (found.length >= ENOUGH || least === 0) return found;
  }
  return [];
}
