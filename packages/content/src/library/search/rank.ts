import { conceptTerm, type Postings } from './postings.ts';
import type { Unit } from './read-query.ts';

/** Resources by their place in the list, the best first, with their scores. */
export interface Ranked {
  readonly documents: readonly number[];
  readonly scores: Float32Array;
}

/** What a concept counts beside the very word. */
const CONCEPT = 1;

/** How strongly resources that answer all of a query come before those that answer part of it. */
const WHOLE = 1.5;

/** Those that answer less of a query are shown only where there are fewer than this of the others. */
const ENOUGH = 10;

/** Ranks resources by the units of a query. */
export function rank(
  units: readonly Unit[],
  postings: ReadonlyMap<string, Postings>,
  size: number,
): Ranked {
  const scores = new Float32Array(size);
  const answered = new Uint8Array(size);
  const unitScores = new Float32Array(size);
  for (const { concepts, words } of units) {
    const touched: number[] = [];
    const each = (term: string, act: (document: number, impact: number) => void) => {
      const { documents = [], impacts = [] } = postings.get(term) ?? {};
      for (let at = 0; at < documents.length; at++) {
        const document = documents[at] ?? 0;
        if (unitScores[document] === 0) touched.push(document);
        act(document, impacts[at] ?? 0);
      }
    };
    for (const one of concepts)
      each(conceptTerm(one), (document, impact) => {
        unitScores[document] = Math.max(unitScores[document] ?? 0, impact * CONCEPT);
      });
    for (const { stem, weight } of words)
      each(stem, (document, impact) => {
        unitScores[document] = (unitScores[document] ?? 0) + impact * weight;
      });
    for (const document of touched) {
      const score = unitScores[document] ?? 0;
      if (score === 0) continue;
      scores[document] = (scores[document] ?? 0) + score;
      answered[document] = (answered[document] ?? 0) + 1;
      unitScores[document] = 0;
    }
  }
  const found: number[] = [];
  for (let least = units.length; least > 0 && found.length < ENOUGH; least--)
    for (let document = 0; document < size; document++)
      if (answered[document] === least) found.push(document);
  for (const document of found)
    scores[document] =
      (scores[document] ?? 0) * ((answered[document] ?? 0) / units.length) ** WHOLE;
  found.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  return { documents: found, scores };
}
