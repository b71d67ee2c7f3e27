import type { Resource } from '../resource.ts';
import { conceptsIn } from './concept-finder.ts';
import { FIELDS, type Field } from './fields.ts';
import { tokensOf } from './tokens.ts';

/** The resources that a term stands in, by their place in the list, and what it counts for there. */
export interface Postings {
  /** How rare the term is; a rare one says more about a query. */
  readonly rarity: number;
  readonly documents: Uint32Array;
  readonly impacts: Float32Array;
}

/** After so much weight of one term, more of it hardly counts. */
const SATURATION = 8;

/** Concepts stand in the index beside words; no word begins like them. */
export const conceptTerm = (concept: string): string => `=${concept}`;

/** Words and concepts of a field, with how often each stands there. */
function termsOf({ once, textsOf }: Field, resource: Resource) {
  const counts = new Map<string, number>();
  let length = 0;
  const add = (term: string) => counts.set(term, once ? 1 : (counts.get(term) ?? 0) + 1);
  for (const text of textsOf(resource)) {
    const tokens = tokensOf(text);
    for (const { stem, stop } of tokens) {
      if (stop) continue;
      length++;
      add(stem);
    }
    for (const { concepts } of conceptsIn(tokens))
      for (const one of concepts) add(conceptTerm(one));
  }
  return { counts, length };
}

/**
 * Every term with its postings. What a term counts for in a resource is its BM25F weight, which does not
 * depend on the query, so it is worked out here once.
 */
export function postingsOf(resources: readonly Resource[]): ReadonlyMap<string, Postings> {
  const weights = new Map<string, Map<number, number>>();
  for (const field of FIELDS) {
    const read = resources.map((one) => termsOf(field, one));
    const mean = read.reduce((sum, { length }) => sum + length, 0) / Math.max(1, read.length);
    read.forEach(({ counts, length }, document) => {
      const relative = mean === 0 ? 1 : length / mean;
      const norm = 1 - field.length + field.length * relative;
      for (const [term, count] of counts) {
        const of = weights.get(term) ?? new Map<number, number>();
        of.set(document, (of.get(document) ?? 0) + (field.weight * count) / norm);
        weights.set(term, of);
      }
    });
  }
  const all = resources.length;
  return new Map(
    [...weights].map(([term, of]) => {
      const rarity = Math.log(1 + (all - of.size + 0.5) / (of.size + 0.5));
      const entries = [...of].sort(([a], [b]) => a - b);
      return [
        term,
        {
          rarity,
          documents: Uint32Array.from(entries, ([document]) => document),
          impacts: Float32Array.from(
            entries,
            ([, weight]) => (rarity * weight) / (SATURATION + weight),
          ),
        },
      ];
    }),
  );
}
